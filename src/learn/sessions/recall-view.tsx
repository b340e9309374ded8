import { RotateCcw, Send } from 'lucide-react'
import { useCallback } from 'react'
import { useLearnTexts } from '../../i18n/messages'
import type { Analysis } from '../../jwt/analysis'
import { analyze } from '../../jwt/analyze'
import { Button } from '../../ui/button'
import { Choice } from '../choice'
import { CodeBlock } from '../code-block'
import { useLearn } from '../learn-context'
import { issue, payloadSegmentOf } from '../lesson-key'
import { useLatest } from '../use-latest'
import {
  drawSessionId,
  PROOFS,
  type Proof,
  type Recall,
  type RecallAction,
  type TokenStanding,
} from './recall'
import styles from './recall.module.css'
import { useSaid } from './use-said'
import { issueAndVerify, renew } from './user-token'

interface RecallViewProps {
  readonly recall: Recall
  readonly onAction: (action: RecallAction) => void
}

/** One browser, one server: what is sent, what is remembered, and whether the two meet. */
export function RecallView({ recall, onAction }: RecallViewProps) {
  const texts = useLearnTexts().lessons.sessions
  const { number } = useSaid()
  const { material, now } = useLearn()
  const { proof, session, renewedAt, hasSession, exchanges } = recall
  const { text } = material.shown
  const issued = useLatest(
    useCallback(async () => {
      const own = payloadSegmentOf(text)
      const payload = renewedAt === null ? own : renew(own, renewedAt)
      const made = await issueAndVerify((key) => issue(key.algorithm, payload, key.signing), null)
      if (!made.ok) return null
      return { ...made.value, expiry: claimOf(analyze(made.value.token), 'exp') }
    }, [text, renewedAt]),
  )
  const token = issued?.token ?? ''
  const subject = claimOf(material.shown, 'sub')
  const user = subject === null ? null : String(subject)

  const standing = (): TokenStanding => {
    if (issued?.isValid !== true) return 'not-valid'
    const { expiry } = issued
    return typeof expiry === 'number' && expiry <= now() ? 'expired' : 'verified'
  }
  return (
    <div className={styles['recall']}>
      <Choice
        label={texts.proof}
        value={proof}
        options={PROOFS.map((value) => ({ value, label: texts.proofs[value] }))}
        onChoose={(value) => onAction({ kind: 'choose', proof: value })}
      />
      <div className={styles['sides']}>
        <div className={styles['side']}>
          <h3>{texts.request}</h3>
          <CodeBlock label={texts.request} text={requestWith(proof, { session, token })} />
          <div>
            <Button
              look="strong"
              icon={<Send aria-hidden />}
              disabled={proof === 'token' && issued === null}
              onClick={() => onAction({ kind: 'send', token: standing(), user })}
            >
              {texts.send}
            </Button>
          </div>
        </div>
        <div className={styles['side']}>
          <h3>{texts.serverMemory}</h3>
          <p className={styles['memory']} data-empty={!hasSession}>
            {hasSession ? texts.sessionOf(session, user ?? texts.nobody) : texts.nothingThere}
          </p>
          <p className={styles['key']}>{texts.serverKey}</p>
          <div className={styles['buttons']}>
            <Button icon={<RotateCcw aria-hidden />} onClick={() => onAction({ kind: 'restart' })}>
              {texts.restartServer}
            </Button>
            <Button
              onClick={() => onAction({ kind: 'log-in', session: drawSessionId(), at: now() })}
            >
              {texts.logIn}
            </Button>
          </div>
        </div>
      </div>
      <div className={styles['side']}>
        <h3>{texts.answers}</h3>
        <div role="log" aria-label={texts.answers} className={styles['answers']}>
          {exchanges.length === 0 && <p>{texts.noAnswer}</p>}
          {exchanges.map(({ number: key, proof: sent, status, recognition, user: whose }) => (
            <p key={key} data-status={status}>
              <strong>{status}</strong>
              <span className={styles['sent']}>{texts.proofs[sent]}</span>
              <span>{texts.recognitions[recognition](whose ?? texts.nobody)}</span>
            </p>
          ))}
        </div>
      </div>
      <p className={styles['key']}>{texts.sizes(number(session.length), number(token.length))}</p>
    </div>
  )
}

/** The last member of that name, as most readers take it. */
const claimOf = ({ payload }: Analysis, name: string) =>
  payload?.members.findLast((member) => member.name === name)?.value ?? null

const requestWith = (
  proof: Proof,
  { session, token }: Readonly<Record<'session' | 'token', string>>,
): string =>
  ['GET /orders HTTP/1.1', 'Host: api.example', ...PROOF_HEADERS[proof]({ session, token })].join(
    '\n',
  )

const PROOF_HEADERS: Readonly<
  Record<Proof, (sent: Readonly<Record<'session' | 'token', string>>) => readonly string[]>
> = {
  nothing: () => [],
  session: ({ session }) => [`Cookie: sid=${session}`],
  token: ({ token }) => [`Authorization: Bearer ${token}`],
}
