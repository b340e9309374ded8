import { useId, useMemo } from 'react'
import { useLateMessages, useMessages } from '../i18n/messages'
import { readTimes, type TimeReading } from '../jwt/time'
import { editsOf } from '../jwt/time-edits'
import { timelineOf, type Timeline } from '../jwt/timeline'
import { evaluationOf, isEditable } from '../store/selectors'
import { useDebugger, useDebuggerStore } from '../store/use-debugger'
import { Button } from '../ui/button'
import fields from '../ui/field.module.css'
import { fromLocalInput, toLocalInput } from './local-time'
import { TermLinks } from './term-link'
import styles from './time-view.module.css'

/** A token's times on a line and in words, the moment they are judged at, and edits by a click. */
export function TimeView() {
  const { timePanel } = useLateMessages()
  const payload = useDebugger((state) => state.analysis.value.payload)
  const evaluation = useDebugger(evaluationOf)
  const readings = useMemo(() => readTimes(payload, evaluation), [payload, evaluation])
  const timeline = useMemo(() => timelineOf(readings, evaluation), [readings, evaluation])
  return (
    <div className={styles['times']}>
      <Moment timeline={timeline} />
      {timeline && <Line timeline={timeline} />}
      {readings.length === 0 && <p>{timePanel.noTimes}</p>}
      <ul>
        {readings.map((reading) => (
          <li key={reading.member.range.start} data-state={reading.state}>
            <Reading reading={reading} />
          </li>
        ))}
      </ul>
      <TermLinks terms={TERMS} />
    </div>
  )
}

const TERMS = ['lifetime', 'leeway', 'numericdate'] as const

function Moment({ timeline }: { readonly timeline: Timeline | null }) {
  const { timePanel } = useLateMessages()
  const { evaluate, setLeeway } = useDebuggerStore().getState()
  const id = useId()
  const { moment } = useDebugger(evaluationOf)
  const isPresent = useDebugger((state) => state.evaluateAt === null)
  const leeway = useDebugger((state) => state.leeway)
  return (
    <>
      <div className={styles['moment']}>
        <label htmlFor={id}>{timePanel.evaluateAt}</label>
        <input
          id={id}
          className={fields['field']}
          type="datetime-local"
          step={1}
          value={toLocalInput(moment)}
          onChange={({ target }) => {
            const at = fromLocalInput(target.value)
            if (at !== null) evaluate(at)
          }}
        />
        <Button
          look={isPresent ? 'strong' : 'outlined'}
          aria-pressed={isPresent}
          onClick={() => evaluate(null)}
        >
          {timePanel.present}
        </Button>
        <label className={styles['leeway']}>
          {timePanel.leeway}
          <input
            className={fields['field']}
            type="number"
            min={0}
            max={86_400}
            value={leeway}
            onChange={({ target }) => setLeeway(target.valueAsNumber || 0)}
          />
        </label>
      </div>
      {timeline && (
        <input
          type="range"
          aria-label={timePanel.slider}
          aria-valuetext={toLocalInput(moment).replace('T', ' ')}
          min={timeline.start}
          max={timeline.end}
          value={moment}
          onChange={({ target }) => evaluate(target.valueAsNumber)}
        />
      )}
    </>
  )
}

/** Each stands lower than the one before, so that no name meets another or its line. */
const heightOf = (rank: number): string => `${rank * 15 - 3}px`

const percent = (position: number): string => `${(position * 100).toFixed(2)}%`

function Line({ timeline: { events, lifetime } }: { readonly timeline: Timeline }) {
  const { timePanel } = useLateMessages()
  const positionOf = (kind: string) => events.find((event) => event.kind === kind)?.position
  const from = positionOf('nbf') ?? positionOf('iat') ?? 0
  const to = positionOf('exp') ?? 1
  return (
    <>
      <ol aria-label={timePanel.timeline} className={styles['line']}>
        {to > from && (
          <li
            aria-hidden
            className={styles['valid']}
            style={{ insetInlineStart: percent(from), width: percent(to - from) }}
          />
        )}
        {events.map(({ kind, position }, index) => (
          <li
            key={kind}
            data-event={kind}
            data-side={position > 0.5 ? 'end' : 'start'}
            style={{ insetInlineStart: percent(position), height: heightOf(events.length - index) }}
          >
            <span>{timePanel.events[kind]}</span>
          </li>
        ))}
      </ol>
      {lifetime !== null && lifetime >= 0 && <p>{timePanel.lifetime(lifetime)}</p>}
    </>
  )
}

const isLocalUtc = (seconds: number): boolean => new Date(seconds * 1000).getTimezoneOffset() === 0

function Reading({ reading: { member, meant, unit } }: { readonly reading: TimeReading }) {
  const { timePanel } = useLateMessages()
  const { formatUtc, formatLocal } = useMessages()
  const { setClaim } = useDebuggerStore().getState()
  const now = useDebugger((state) => state.now)
  const { moment } = useDebugger(evaluationOf)
  const canEdit = useDebugger((state) => isEditable(state, 'payload'))
  const { name } = member
  return (
    <>
      <p>
        <code>{name}</code> {isLocalUtc(meant) ? '' : `${formatLocal(meant)} · `}
        {`${formatUtc(meant)} · `}
        <strong>{timePanel.relative(meant - moment)}</strong>
      </p>
      {unit !== 'seconds' && (
        <p className={styles['unit']}>
          {timePanel.otherUnit(unit)}{' '}
          <Button disabled={!canEdit} onClick={() => setClaim(name, `${Math.floor(meant)}`)}>
            {timePanel.mendUnit}
          </Button>
        </p>
      )}
      <div className={styles['edits']}>
        {editsOf(name).map(({ id, offset }) => (
          <Button
            key={id}
            disabled={!canEdit}
            aria-label={timePanel.set(name, timePanel.edits[id])}
            onClick={() => setClaim(name, `${now + offset}`)}
          >
            {timePanel.edits[id]}
          </Button>
        ))}
      </div>
    </>
  )
}
