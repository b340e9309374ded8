import { useId, useState, type Dispatch } from 'react'
import { useLearnTexts, useMessages } from '../../i18n/messages'
import { isNumericDate } from '../../jwt/time'
import { useLearn } from '../learn-context'
import { Prose } from '../prose'
import type { ClaimsEvent, WrittenExpiry } from './claims-state'
import styles from './claims.module.css'
import { readExpiry } from './expiry'

interface LifetimeScreenProps {
  /** What the learner wrote for `exp`; null as long as it is the token's. */
  readonly answer: WrittenExpiry | null
  readonly dispatch: Dispatch<ClaimsEvent>
}

/** A token's times, and its expiry to be changed. */
export function LifetimeScreen({ answer, dispatch }: LifetimeScreenProps) {
  const { claims } = useLearnTexts().lessons
  const { formatUtc, formatDuration } = useMessages()
  const { material, now } = useLearn()
  // It stands still while one reckons from it.
  const [moment] = useState(now)
  const { payload } = material.shown
  const field = useId()
  const numberOf = (claim: string): number | null => {
    const value = payload?.members.findLast(({ name }) => name === claim)?.value ?? null
    return isNumericDate(value) ? value : null
  }
  const own = numberOf('exp')
  const shown = answer?.text ?? String(own ?? '')
  const expiry = readExpiry({ text: shown, moment, written: answer?.written ?? moment })
  const issued = numberOf('iat')
  const at = 'left' in expiry ? expiry.at : null
  return (
    <>
      {own === null && answer === null && (
        <p>
          <Prose text={claims.noExp} />
        </p>
      )}
      <dl className={styles['times']}>
        {issued !== null && <Time shape="issued" label={claims.issued} name="iat" at={issued} />}
        <Time shape="now" label={claims.nowIs} at={moment} />
        <div>
          <dt>
            <span aria-hidden data-shape="expires" />
            <label htmlFor={field}>
              {claims.expires} <code>exp</code>
            </label>
          </dt>
          <dd>
            <input
              id={field}
              value={shown}
              inputMode="numeric"
              spellCheck={false}
              autoComplete="off"
              onChange={({ target }) =>
                dispatch({ type: 'expiry-written', text: target.value, moment, written: now() })
              }
            />
            <span>{at !== null && formatUtc(at)}</span>
          </dd>
        </div>
      </dl>
      <Timeline issued={issued} moment={moment} expires={at} />
      <div role="status" className={styles['answer']}>
        {(answer !== null || own !== null) && (
          <p className={styles['verdict']} data-good={expiry.kind === 'in-an-hour'}>
            {claims.expiry[expiry.kind]}
          </p>
        )}
        {'left' in expiry && expiry.left > 0 && <p>{claims.stolen(formatDuration(expiry.left))}</p>}
      </div>
    </>
  )
}

interface TimeProps {
  /** How it is drawn on the time line. */
  readonly shape: 'issued' | 'now'
  readonly label: string
  readonly name?: string
  readonly at: number
}

function Time({ shape, label, name, at }: TimeProps) {
  const { formatUtc } = useMessages()
  return (
    <div>
      <dt>
        <span aria-hidden data-shape={shape} />
        {label} {name !== undefined && <code>{name}</code>}
      </dt>
      <dd>
        <code>{at}</code>
        <span>{formatUtc(at)}</span>
      </dd>
    </div>
  )
}

interface TimelineProps {
  readonly issued: number | null
  readonly moment: number
  readonly expires: number | null
}

/** The times to scale; what they are stands in words beside it. */
function Timeline({ issued, moment, expires }: TimelineProps) {
  const { claims } = useLearnTexts().lessons
  const all = [issued, moment, expires].filter((time) => time !== null)
  const first = Math.min(...all)
  const span = Math.max(...all) - first
  if (span <= 0 || expires === null) return null
  const place = (time: number): string => `${((time - first) / span) * 100}%`
  const start = issued ?? moment
  return (
    <figure className={styles['timeline']} aria-hidden>
      <span
        className={styles['life']}
        style={{
          insetInlineStart: place(Math.min(start, expires)),
          width: place(first + Math.abs(expires - start)),
        }}
      />
      {issued !== null && (
        <span
          data-mark="issued"
          title={claims.issued}
          style={{ insetInlineStart: place(issued) }}
        />
      )}
      <span
        data-mark="expires"
        title={claims.expires}
        style={{ insetInlineStart: place(expires) }}
      />
      <span data-mark="now" title={claims.nowIs} style={{ insetInlineStart: place(moment) }}>
        <span>{claims.nowIs}</span>
      </span>
    </figure>
  )
}
