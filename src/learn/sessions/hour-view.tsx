import { Dices, Play } from 'lucide-react'
import { useEffect } from 'react'
import { useLearnTexts } from '../../i18n/messages'
import { Button } from '../../ui/button'
import { Prose } from '../prose'
import { ScrollBox } from '../scroll-box'
import { Conclusions } from './conclusions'
import { hasStore } from './designs'
import { outcomesOf, type Outcome } from './hour'
import styles from './hour.module.css'
import {
  COPY_DELAY_MS,
  COPY_MS,
  HEALTH_CHECK_MS,
  MAX_QUEUE,
  SERVER_MS,
  SIGNATURE_MS,
  STORE_MS,
} from './settings'
import type { HourAction, SessionsState } from './sessions-state'
import { LifetimeField, LoadField, ServersField } from './setting-fields'
import simulationStyles from './simulation.module.css'
import { useSaid } from './use-said'

interface HourViewProps {
  readonly hour: SessionsState['hour']
  readonly onAction: (action: HourAction) => void
}

const COLUMNS = [
  'design',
  'failed',
  'latency',
  'lost',
  'stale',
  'copies',
  'asked',
  'revoked',
] as const

const ASSUMPTIONS = {
  server: SERVER_MS,
  store: STORE_MS,
  signature: SIGNATURE_MS,
  copy: COPY_MS,
  delay: COPY_DELAY_MS,
  check: HEALTH_CHECK_MS,
  queue: MAX_QUEUE,
} as const

/** Between two slices of the hour, for everything else in the page. */
const PAUSE_MS = 4

/** The same hour in every design: a table that fills while it runs, and what it comes to. */
export function HourView({ hour, onAction }: HourViewProps) {
  const texts = useLearnTexts().lessons.sessions
  const { number, all } = useSaid()
  const { settings, played, isPlaying } = hour
  useEffect(() => {
    if (!isPlaying) return
    const timer = setInterval(() => onAction({ kind: 'go-on', slices: 1 }), PAUSE_MS)
    return () => clearInterval(timer)
  }, [isPlaying, onAction])

  const outcomes = played ? outcomesOf(played) : []
  const isOver = played !== null && played.done >= 1
  return (
    <section className={simulationStyles['simulation']} aria-label={texts.hour}>
      <div className={simulationStyles['panel']}>
        <div className={simulationStyles['settings']}>
          <ServersField
            value={settings.servers}
            onChange={(servers) => onAction({ kind: 'set', settings: { servers } })}
          />
          <LoadField
            value={settings.load}
            onChange={(load) => onAction({ kind: 'set', settings: { load } })}
          />
          <LifetimeField
            value={settings.lifetime}
            onChange={(lifetime) => onAction({ kind: 'set', settings: { lifetime } })}
          />
        </div>
        <div className={simulationStyles['controls']}>
          <Button
            look="strong"
            icon={<Play aria-hidden />}
            aria-disabled={isPlaying}
            onClick={() => {
              if (!isPlaying) onAction({ kind: 'play' })
            }}
          >
            {isOver ? texts.runAgain : texts.runHour}
          </Button>
          <Button
            look="plain"
            icon={<Dices aria-hidden />}
            onClick={() => onAction({ kind: 'set', settings: { seed: settings.seed + 1 } })}
          >
            {texts.otherSeed}
          </Button>
          {played !== null && (
            <progress aria-label={texts.progress} value={played.done} max={1}>
              {texts.percentOf(number(100 * played.done))}
            </progress>
          )}
        </div>
        <p role="status" className={simulationStyles['news']}>
          {isOver && texts.hourDone}
        </p>
      </div>
      <ScrollBox aria-label={texts.table} className={styles['box']}>
        <table className={styles['table']}>
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {texts.columns[column]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {outcomes.map((outcome) => (
              <Row key={outcome.design} outcome={outcome} />
            ))}
            {outcomes.length === 0 && (
              <tr>
                <td colSpan={COLUMNS.length} className={styles['empty']}>
                  {texts.none}
                </td>
              </tr>
            )}
          </tbody>
        </table>
      </ScrollBox>
      {isOver && <Conclusions outcomes={outcomes} />}
      <details className={styles['model']}>
        <summary>{texts.model}</summary>
        <p>
          <Prose text={texts.assumptions(all(ASSUMPTIONS))} />
        </p>
      </details>
    </section>
  )
}

function Row({ outcome }: { readonly outcome: Outcome }) {
  const texts = useLearnTexts().lessons.sessions
  const { number } = useSaid()
  const { design, failed, arrived, latency, lost, stale, copies, asked, revoked } = outcome
  return (
    <tr data-design={design}>
      <th scope="row">{texts.designs[design]}</th>
      <td>
        {number(failed)} ({texts.percentOf(number((100 * failed) / arrived))})
      </td>
      <td>{latency === null ? texts.none : texts.milliseconds(number(latency))}</td>
      <td>{number(lost)}</td>
      <td>{number(stale)}</td>
      <td>{number(copies)}</td>
      <td>{hasStore(design) ? number(asked) : texts.none}</td>
      <td>{texts.secondsOf(number(revoked.seconds))}</td>
    </tr>
  )
}
