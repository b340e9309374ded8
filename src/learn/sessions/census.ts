import { DESIGNS } from './designs'
import { HEALTH_CHECK_MS, MAX_QUEUE } from './settings'
import { isKnown, type Run } from './world'

/** What a station, or the network, has of each user. */
export type Standing = 'known' | 'stale' | 'unknown' | 'revoked'

export const STANDINGS: readonly Standing[] = ['known', 'stale', 'unknown', 'revoked']

/** Whether each user would be recognised without logging in again, by their session or their token. */
export function standingOfUsers({ settings, users, servers, at }: Run): readonly Standing[] {
  const { memory } = DESIGNS[settings.design]
  return users.map((user, id) => {
    if (user.isRevoked) return 'revoked'
    const isRecognised =
      memory === 'store' ||
      (memory === 'token'
        ? user.expiresAt > at
        : servers.some(({ versions }) => isKnown(user, versions[id] ?? 0)))
    return isRecognised ? 'known' : 'unknown'
  })
}

/** What a server has in its memory of each user; null where nothing is kept there. */
export function standingAt(run: Run, index: number): readonly Standing[] | null {
  const { memory } = DESIGNS[run.settings.design]
  const server = run.servers[index]
  if (!server || memory === 'store' || memory === 'token') return null
  return run.users.map((user, id) => {
    const version = server.versions[id] ?? 0
    if (!isKnown(user, version)) return 'unknown'
    return memory === 'copied' && version < user.version ? 'stale' : 'known'
  })
}

export const countOf = (standings: readonly Standing[], wanted: Standing): number =>
  standings.filter((standing) => standing === wanted).length

export type StationState = 'idle' | 'busy' | 'overloaded' | 'unnoticed' | 'stopped'

/** From this share of its time on a station counts as busy: waiting grows steeply. */
const BUSY_LOAD = 0.8

/** How a station looks from outside. */
function stateOf(queued: number, load: number): StationState {
  if (queued >= MAX_QUEUE / 2) return 'overloaded'
  return load >= BUSY_LOAD ? 'busy' : 'idle'
}

export interface StationView {
  readonly state: StationState
  /** The share of the last second in which it was at work. */
  readonly load: number
  readonly waiting: number
}

export function viewOfServer({ servers, samples, at }: Run, index: number): StationView {
  const server = servers[index]
  const load = samples.at(-1)?.serverLoads[index] ?? 0
  const waiting = server?.queue.length ?? 0
  if (server?.isUp) return { state: stateOf(waiting, load), load, waiting }
  const isUnnoticed = server !== undefined && at < server.stoppedAt + HEALTH_CHECK_MS
  return { state: isUnnoticed ? 'unnoticed' : 'stopped', load: 0, waiting: 0 }
}

export function viewOfStore({ store, samples }: Run): StationView {
  if (!store.isUp) return { state: 'stopped', load: 0, waiting: 0 }
  const load = samples.at(-1)?.storeLoad ?? 0
  const waiting = store.queue.length
  return { state: stateOf(waiting, load), load, waiting }
}
