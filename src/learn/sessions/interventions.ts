import { DESIGNS } from './designs'
import { fail, sendCopies } from './serve'
import type { Settings } from './settings'
import {
  ENDED,
  isKnown,
  newServer,
  startRun,
  worldOf,
  type Run,
  type Server,
  type World,
} from './world'

/** A server stops: what it was at fails, and what it remembered is gone. */
export function stopServer(run: Run, index: number): Run {
  const world = worldOf(run)
  const server = world.servers[index]
  if (!server?.isUp) return run
  halt(world, server, index)
  return world
}

function halt(world: World, server: Server, index: number): void {
  const { users, servers, store, tally, at } = world
  let lost = 0
  for (const [id, user] of users.entries()) {
    const isHeld = ({ versions }: Server): boolean => isKnown(user, versions[id] ?? 0)
    if (isHeld(server) && servers.every((other) => other === server || !isHeld(other))) lost += 1
  }
  tally.lost += lost
  world.lastStop = { at, lost, served: tally.served }
  const { job, queue } = server
  const dropped = [...queue, ...(job?.kind === 'answer' ? [job.visit] : [])]
  servers[index] = {
    ...newServer(at, () => 0),
    isUp: false,
    stoppedAt: at,
    busy: server.busy + (job === null ? 0 : at - server.busySince),
  }
  for (const visit of [...dropped, ...store.queue.filter((waiting) => waiting.server === index)])
    fail(world, visit, 'unreachable')
  store.queue = store.queue.filter((waiting) => waiting.server !== index)
}

/** A server starts again, with nothing in its memory but what another one copies there. */
export function startServer(run: Run, index: number): Run {
  if (run.servers[index]?.isUp !== false) return run
  const world = worldOf(run)
  world.servers[index] = newcomer(world)
  return world
}

function newcomer({ servers, settings, tally, at }: World): Server {
  const peer = servers.find(({ isUp }) => isUp)
  if (DESIGNS[settings.design].memory !== 'copied' || !peer) return newServer(at, () => 0)
  tally.copies += peer.versions.filter((version) => version > 0).length
  return newServer(at, (user) => peer.versions[user] ?? 0)
}

/** More servers, or fewer: the last ones stop and are gone. */
export function setServers(run: Run, count: number): Run {
  const world = worldOf(run)
  const { servers } = world
  while (servers.length < count) servers.push(newcomer(world))
  while (servers.length > count) {
    const index = servers.length - 1
    const last = servers[index]
    if (last?.isUp) halt(world, last, index)
    servers.pop()
  }
  world.settings = { ...world.settings, servers: count }
  return world
}

/** @param load requests per second */
export function setLoad(run: Run, load: number): Run {
  const { settings, next, at } = run
  const wait = ((next.at - at) * settings.load) / load
  return { ...run, settings: { ...settings, load }, next: { ...next, at: at + wait } }
}

/** @param lifetime of tokens issued from now on, in seconds; those that are out keep theirs */
export const setLifetime = (run: Run, lifetime: number): Run => ({
  ...run,
  settings: { ...run.settings, lifetime },
})

/** The store, or the issuer, stops: what waits there fails. It comes back with all it knew. */
export function stopStore(run: Run): Run {
  if (!run.store.isUp) return run
  const world = worldOf(run)
  const { store, at } = world
  const { job, queue } = store
  const busy = store.busy + (job === null ? 0 : at - store.busySince)
  world.store = { ...store, isUp: false, queue: [], job: null, doneAt: Infinity, busy }
  for (const visit of [...queue, ...(job === null ? [] : [job])]) fail(world, visit, 'store-down')
  return world
}

export const startStore = (run: Run): Run => ({ ...run, store: { ...run.store, isUp: true } })

/**
 * Blocks a user. Where there are sessions, theirs is ended wherever it is kept; copies learn of it as
 * they learn of every change. A token that is out is not called back.
 */
export function revoke(run: Run, id: number): Run {
  const world = worldOf(run)
  const { servers, settings, at } = world
  const user = world.users[id]
  if (!user || user.isRevoked) return run
  user.isRevoked = true
  const { memory } = DESIGNS[settings.design]
  const first = servers.findIndex(({ isUp }) => isUp)
  for (const [index, { versions }] of servers.entries())
    if (memory === 'own' || (memory === 'copied' && index === first)) versions[id] = ENDED
  if (memory === 'copied' && first >= 0) sendCopies(world, first, id, ENDED)
  const { issuedAt, expiresAt } = user
  world.revocations.push({
    user: id,
    at,
    token: memory === 'token' ? { lifetime: expiresAt - issuedAt, expiresAt } : null,
    served: 0,
    lastServedAt: null,
    refusedAt: null,
  })
  return world
}

/** The busiest user who is not revoked yet; null where all are. */
export function nextToRevoke({ users }: Run): number | null {
  const user = users.findIndex(({ isRevoked }) => !isRevoked)
  return user < 0 ? null : user
}

/** The same from the beginning, with other settings where they are given. */
export const restart = ({ settings }: Run, changes: Partial<Settings> = {}): Run =>
  startRun({ ...settings, ...changes })
