import { use, useState, type Dispatch } from 'react'
import { useLearnTexts, useMessages } from '../../i18n/messages'
import { REGISTERED_CLAIMS, type RegisteredClaim } from '../../jwt/claims'
import { addressOf } from '../../jwt/specification'
import { readTimes } from '../../jwt/time'
import { Choice } from '../choice'
import { useLearn } from '../learn-context'
import type { ClaimsEvent } from './claims-state'
import styles from './claims.module.css'

interface SevenScreenProps {
  readonly claim: RegisteredClaim
  readonly dispatch: Dispatch<ClaimsEvent>
}

/** One of the seven registered claims: what it says here, and what a verifier does with it. */
export function SevenScreen({ claim, dispatch }: SevenScreenProps) {
  const { claims } = useLearnTexts().lessons
  const { loadRegistry } = useMessages()
  const registry = use(loadRegistry())
  const { payload } = useLearn().material.shown
  const member = payload?.members.findLast(({ name }) => name === claim)
  const { title } = registry.claims[claim]
  const specification = REGISTERED_CLAIMS.find(({ name }) => name === claim)?.specification
  return (
    <>
      <Choice
        label={claims.claim}
        options={REGISTERED_CLAIMS.map(({ name }) => ({ value: name, label: name }))}
        value={claim}
        onChoose={(chosen) => dispatch({ type: 'registered-chosen', claim: chosen })}
      />
      <section role="status" className={styles['card']}>
        <h3>
          <code>{claim}</code> {title}
        </h3>
        <p>{claims.means[claim]}</p>
        <dl className={styles['facts']}>
          <div>
            <dt>{claims.inToken}</dt>
            <dd>
              {member ? (
                <code className={styles['value']}>
                  {payload?.view.slice(member.valueRange.start, member.valueRange.end)}
                </code>
              ) : (
                claims.absent
              )}
              <TimeNow claim={claim} />
            </dd>
          </div>
          <div>
            <dt>{claims.does}</dt>
            <dd>{claims.verifier[claim]}</dd>
          </div>
        </dl>
        {specification && (
          <a href={addressOf(specification)} target="_blank" rel="noreferrer">
            {registry.reference(specification)}
          </a>
        )}
      </section>
    </>
  )
}

/** What the clock says to a claim that is a time. */
function TimeNow({ claim }: { readonly claim: RegisteredClaim }) {
  const { claims } = useLearnTexts().lessons
  const { formatUtc, annotations } = useMessages()
  const { material, now } = useLearn()
  const [moment] = useState(now)
  const { payload } = material.shown
  const reading = readTimes(payload, { moment, leeway: 0 }).find(
    ({ member }) => member.name === claim,
  )
  if (!reading?.claim) return null
  const { state, meant } = reading
  return (
    <p data-state={state} className={styles['time']}>
      {formatUtc(meant)} · {annotations.time(reading)}.{' '}
      <strong>{state === 'odd' ? claims.odd : claims.now[reading.claim][state]}</strong>
    </p>
  )
}
