import { Play, Square, UserX } from 'lucide-react'
import type { ReactNode } from 'react'
import { useLearnTexts } from '../../i18n/messages'
import { Button } from '../../ui/button'
import {
  countOf,
  standingAt,
  standingOfUsers,
  viewOfServer,
  viewOfStore,
  type StationView,
} from './census'
import { DESIGNS } from './designs'
import { nextToRevoke } from './interventions'
import { Mosaic } from './mosaic'
import styles from './network.module.css'
import type { RunAction } from './run-action'
import { useSaid } from './use-said'
import type { Run } from './world'

interface NetworkProps {
  readonly run: Run
  /** Whether users may be revoked here. */
  readonly canRevoke: boolean
  readonly onAction: (action: RunAction) => void
}

/** Users, load balancer, servers, and store or issuer, as they are at the moment. */
export function Network({ run, canRevoke, onAction }: NetworkProps) {
  const texts = useLearnTexts().lessons.sessions
  const { routing, memory } = DESIGNS[run.settings.design]
  return (
    <section className={styles['network']} aria-label={texts.network} data-memory={memory}>
      <div className={styles['clients']}>
        <Users run={run} canRevoke={canRevoke} onAction={onAction} />
        {memory === 'token' && <Store run={run} onAction={onAction} />}
      </div>
      <div className={styles['balancer']}>
        <h3>{texts.balancer}</h3>
        <p>{texts.routings[routing]}</p>
      </div>
      <Servers run={run} onAction={onAction} />
      {memory === 'store' && <Store run={run} onAction={onAction} />}
    </section>
  )
}

function Users({ run, canRevoke, onAction }: NetworkProps) {
  const texts = useLearnTexts().lessons.sessions
  const { number } = useSaid()
  const standings = standingOfUsers(run)
  const next = nextToRevoke(run)
  const say = run.settings.design === 'token' ? texts.usersHold : texts.usersAre
  return (
    <div className={styles['users']}>
      <h3>{texts.users}</h3>
      <Mosaic standings={standings} columns={20} />
      <p>
        {say(
          number(countOf(standings, 'known')),
          number(countOf(standings, 'unknown')),
          number(countOf(standings, 'revoked')),
        )}
      </p>
      {canRevoke && next !== null && (
        <Button icon={<UserX aria-hidden />} onClick={() => onAction({ kind: 'revoke' })}>
          {texts.revoke(number(next + 1))}
        </Button>
      )}
    </div>
  )
}

function Servers({ run, onAction }: Pick<NetworkProps, 'run' | 'onAction'>) {
  const texts = useLearnTexts().lessons.sessions
  const { number } = useSaid()
  const { memory } = DESIGNS[run.settings.design]
  return (
    <div className={styles['servers']}>
      <ul aria-label={texts.servers}>
        {run.servers.map(({ isUp }, index) => {
          const standings = standingAt(run, index)
          return (
            // oxlint-disable-next-line react/no-array-index-key -- a server is its place in the row
            <li key={index}>
              <Station
                name={texts.server(number(index + 1))}
                view={viewOfServer(run, index)}
                isUp={isUp}
                onToggle={() =>
                  onAction({ kind: isUp ? 'stop-server' : 'start-server', server: index })
                }
              >
                {standings === null ? (
                  <p>{memory === 'token' ? texts.holdsKey : texts.holdsNone}</p>
                ) : (
                  <Gauge say={sayHeld(standings)}>
                    <Mosaic standings={standings} columns={50} />
                  </Gauge>
                )}
              </Station>
            </li>
          )
        })}
      </ul>
      {memory === 'copied' && (
        <p className={styles['copies']}>
          {texts.copiesNow(number(run.samples.at(-1)?.copies ?? 0))}
        </p>
      )}
    </div>
  )

  function sayHeld(standings: NonNullable<ReturnType<typeof standingAt>>): string {
    const stale = countOf(standings, 'stale')
    const all = number(countOf(standings, 'known') + stale)
    return memory === 'copied' ? texts.holdsStale(all, number(stale)) : texts.holds(all)
  }
}

/** The session store, which the servers ask, or the issuer, which the browsers ask. */
function Store({ run, onAction }: Pick<NetworkProps, 'run' | 'onAction'>) {
  const texts = useLearnTexts().lessons.sessions
  const { number } = useSaid()
  const { isUp } = run.store
  const isIssuer = DESIGNS[run.settings.design].memory === 'token'
  const sessions = countOf(standingOfUsers(run), 'known')
  return (
    <div className={styles['store']}>
      <Station
        name={isIssuer ? texts.issuer : texts.store}
        view={viewOfStore(run)}
        isUp={isUp}
        onToggle={() => onAction({ kind: isUp ? 'stop-store' : 'start-store' })}
      >
        <p>{isIssuer ? texts.issuerAsked : texts.holds(number(sessions))}</p>
      </Station>
    </div>
  )
}

interface StationProps {
  readonly name: string
  readonly view: StationView
  readonly isUp: boolean
  readonly onToggle: () => void
  readonly children: ReactNode
}

function Station({ name, view, isUp, onToggle, children }: StationProps) {
  const texts = useLearnTexts().lessons.sessions
  const { number } = useSaid()
  const percent = number(Math.round(100 * view.load))
  return (
    <div className={styles['station']} data-state={view.state}>
      <div className={styles['stationHead']}>
        <h3>{name}</h3>
        <span className={styles['state']}>{texts.states[view.state]}</span>
        <Button
          icon={isUp ? <Square aria-hidden /> : <Play aria-hidden />}
          aria-label={isUp ? texts.stopThe(name) : texts.startThe(name)}
          onClick={onToggle}
        >
          {isUp ? texts.stop : texts.start}
        </Button>
      </div>
      <Gauge say={texts.working(percent, number(view.waiting))}>
        <div className={styles['load']} aria-hidden>
          <span style={{ width: `${100 * view.load}%` }} />
        </div>
      </Gauge>
      {children}
    </div>
  )
}

interface GaugeProps {
  /** The same in words. */
  readonly say: string
  readonly children: ReactNode
}

const Gauge = ({ say, children }: GaugeProps) => (
  <div className={styles['gauge']}>
    {children}
    <p>{say}</p>
  </div>
)
