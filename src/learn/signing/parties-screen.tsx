import { KeyRound, Lock, User } from 'lucide-react'
import { useLearnTexts } from '../../i18n/messages'
import { Button } from '../../ui/button'
import { payloadSegmentOf } from '../lesson-key'
import { holdingOf, PARTIES, trySigning, tryVerifying, type Attempt, type Party } from './parties'
import styles from './signing.module.css'
import type { Action, BenchProps } from './signing-state'

const ICONS = { issuer: KeyRound, api: Lock, stranger: User } as const

/** Who has what key, and what each can do with it: tried with the real key. */
export function PartiesScreen({ bench, dispatch }: BenchProps) {
  const { signing } = useLearnTexts().lessons
  const { key, token, attempts } = bench
  const attempt = async (action: Action, party: Party) => {
    const outcome =
      action === 'sign'
        ? await trySigning(party, key, payloadSegmentOf(token))
        : await tryVerifying(party, key, token)
    dispatch({ type: 'attempted', action, party, attempt: outcome })
  }
  const signers = PARTIES.filter((party) => isAccepted(attempts[`sign-${party}`]))
  const isDone = PARTIES.every((party) => attempts[`sign-${party}`] !== undefined)
  return (
    <>
      <ul className={styles['parties']}>
        {PARTIES.map((party) => {
          const Icon = ICONS[party]
          return (
            <li key={party} className={styles['party']}>
              <h3>
                <Icon aria-hidden /> {signing.parties[party]}
              </h3>
              <p>
                {signing.holds} <strong>{signing.holdings[holdingOf(party, key)]}</strong>
              </p>
              {ACTIONS.map((action) => (
                <div key={action} className={styles['attempt']}>
                  <Button
                    aria-label={signing.tryAs(signing.actions[action], signing.partyNames[party])}
                    onClick={() => void attempt(action, party)}
                  >
                    {signing.actions[action]}
                  </Button>
                  <p role="status">
                    <Outcome attempt={attempts[`${action}-${party}`]} />
                  </p>
                </div>
              ))}
            </li>
          )
        })}
      </ul>
      <p role="status" className={styles['note']}>
        {isDone ? (
          <>
            <strong>{signing.proof(signers.map((party) => signing.partyNames[party]))}</strong>{' '}
            {signers.length > 1 ? signing.proofs.shared : signing.proofs.single}
          </>
        ) : (
          signing.letSign
        )}
      </p>
    </>
  )
}

const ACTIONS: readonly Action[] = ['verify', 'sign']

const isAccepted = (attempt: Attempt | undefined): boolean =>
  attempt?.kind === 'signed' && attempt.isAccepted

function Outcome({ attempt }: { readonly attempt: Attempt | undefined }) {
  const { outcomes } = useLearnTexts().lessons.signing
  const isGood = isAccepted(attempt) || (attempt?.kind === 'verified' && attempt.isValid)
  if (attempt === undefined) return null
  return (
    <span className={styles['outcome']} data-good={isGood}>
      {outcomes[nameOfOutcome(attempt)]}
    </span>
  )
}

function nameOfOutcome(attempt: Attempt) {
  switch (attempt.kind) {
    case 'verified':
      return attempt.isValid ? 'verified' : 'unverified'
    case 'signed':
      return attempt.isAccepted ? 'accepted' : attempt.isOwnKey ? 'ownKey' : 'rejected'
    case 'refused':
      if (attempt.problem === null) return 'noKey'
      return attempt.problem.code === 'key-cannot-sign' ? 'publicOnly' : 'refused'
  }
}
