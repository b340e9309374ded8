import type { Dispatch } from 'react'
import { useLearnTexts, useMessages } from '../../i18n/messages'
import type { RegisteredClaim } from '../../jwt/claims'
import { CodeBlock } from '../code-block'
import { useLearn } from '../learn-context'
import { Prose } from '../prose'
import { useFormatCount } from '../use-format-count'
import type { ClaimsEvent } from './claims-state'
import styles from './claims.module.css'
import { LONG_NAMES, segmentLength, shortened, withLongNames } from './name-cost'

interface ShortScreenProps {
  /** The claims that are called by their long names. */
  readonly long: readonly RegisteredClaim[]
  readonly dispatch: Dispatch<ClaimsEvent>
}

/** What names cost. */
export function ShortScreen({ long, dispatch }: ShortScreenProps) {
  const { claims } = useLearnTexts().lessons
  const formatCount = useFormatCount()
  const { language } = useMessages()
  const { payload } = useLearn().material.shown
  const there = shortened(payload?.members ?? []).map(({ name }) => name as RegisteredClaim)
  if (!payload || there.length === 0) return <p>{claims.noneShort}</p>
  const { json, nameRanges } = withLongNames(payload, new Set(long))
  const before = segmentLength(payload.view)
  const after = segmentLength(json)
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 })
  const most = segmentLength(withLongNames(payload, new Set(there)).json)
  return (
    <>
      <fieldset className={styles['checks']}>
        <legend>{claims.names}</legend>
        {[...new Set(there)].map((claim) => (
          <label key={claim}>
            <input
              type="checkbox"
              checked={long.includes(claim)}
              onChange={() => dispatch({ type: 'long-toggled', claim })}
            />
            <span>
              <Prose text={claims.longName(claim, LONG_NAMES[claim])} />
            </span>
          </label>
        ))}
      </fieldset>
      <dl className={styles['bars']} aria-label={claims.bar}>
        {[
          { label: claims.segmentShort, length: before },
          { label: claims.segmentLong, length: after },
        ].map(({ label, length }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <span
                aria-hidden
                className={styles['bar']}
                style={{ width: `${(length / most) * 100}%` }}
              />
              {claims.characters(formatCount(length))}
            </dd>
          </div>
        ))}
      </dl>
      <p role="status">
        {after === before
          ? claims.costsNothing
          : claims.costs(formatCount(after - before), percent.format((after - before) / before))}
      </p>
      <CodeBlock
        label={claims.payload}
        segment="payload"
        text={json}
        marks={nameRanges.map((range) => ({ range, look: 'linked' }))}
      />
    </>
  )
}
