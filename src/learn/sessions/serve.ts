import { DESIGNS } from './designs'
import {
  COPY_DELAY_MS,
  COPY_MS,
  HEALTH_CHECK_MS,
  MAX_COPIES_WAITING,
  MAX_QUEUE,
  REFUSAL_MS,
  SIGNATURE_MS,
} from './settings'
import {
  ENDED,
  isKnown,
  type Failure,
  type Server,
  type ServerJob,
  type Visit,
  type World,
} from './world'

const memoryOf = ({ settings }: World) => DESIGNS[settings.design].memory

/** Lets the next request in, and sends it where its design has it go first. */
export function letIn(world: World): void {
  const { next: arrival, users } = world
  world.tally.arrived += 1
  const index = route(world, arrival.user)
  const server = index === null ? undefined : world.servers[index]
  const user = users[arrival.user]
  if (index === null || !user || !server?.isUp) return fail(world, arrival, 'unreachable')
  const { at, serverWork, storeWork } = arrival
  const visit: Visit = { at, user: arrival.user, serverWork, storeWork, server: index }
  const memory = memoryOf(world)
  const asksStore = memory === 'store' || (memory === 'token' && user.expiresAt <= arrival.at)
  if (asksStore) enterStore(world, visit)
  else enterServer(world, visit)
}

/** The load balancer: a server that it takes for running, or null where there is none. */
function route(world: World, user: number): number | null {
  const { settings, servers } = world
  const isTried = (index: number): boolean => {
    const server = servers[index]
    return server !== undefined && (server.isUp || world.at < server.stoppedAt + HEALTH_CHECK_MS)
  }
  if (DESIGNS[settings.design].routing === 'sticky') return stick(world, user, isTried)
  for (let step = 0; step < servers.length; step += 1) {
    const index = (world.turn + step) % servers.length
    if (!isTried(index)) continue
    world.turn = index + 1
    return index
  }
  return null
}

/** A user without a server is given the one with the fewest users. */
function stick({ users, servers }: World, user: number, isTried: (index: number) => boolean) {
  const row = users[user]
  if (!row) return null
  if (row.home !== null && isTried(row.home)) return row.home
  const counts = servers.map((_, index) => users.filter(({ home }) => home === index).length)
  const tried = [...servers.keys()].filter(isTried)
  const fewest = Math.min(...tried.map((index) => counts[index] ?? 0))
  row.home = tried.find((index) => counts[index] === fewest) ?? null
  return row.home
}

function enterStore(world: World, visit: Visit): void {
  const { store } = world
  if (!store.isUp) return fail(world, visit, 'store-down')
  if (store.queue.length >= MAX_QUEUE) return fail(world, visit, 'overloaded')
  store.queue.push(visit)
  if (store.job === null) startStore(world)
}

function startStore({ store, at }: World): void {
  const visit = store.queue.shift()
  if (!visit) return
  store.job = visit
  store.busySince = at
  store.doneAt = at + visit.storeWork
}

/** The store has found the session, or the issuer has made a new token. */
export function finishStore(world: World): void {
  const { store, users, settings, at } = world
  const visit = store.job
  store.busy += at - store.busySince
  store.job = null
  store.doneAt = Infinity
  startStore(world)
  const user = visit && users[visit.user]
  if (!user) return
  if (user.isRevoked) return fail(world, visit, 'revoked')
  world.tally.asked += 1
  if (memoryOf(world) === 'token') {
    user.issuedAt = at
    user.expiresAt = at + 1000 * settings.lifetime
  }
  enterServer(world, visit)
}

function enterServer(world: World, visit: Visit): void {
  const server = world.servers[visit.server]
  if (!server?.isUp) return fail(world, visit, 'unreachable')
  if (server.queue.length >= MAX_QUEUE) return fail(world, visit, 'overloaded')
  server.queue.push(visit)
  if (server.job === null) startServer(world, server)
}

/** Copies go before requests. */
function startServer(world: World, server: Server): void {
  const copy = server.copies.shift()
  if (copy) return occupy(world, server, { kind: 'copy', copy }, COPY_MS)
  const visit = server.queue.shift()
  if (!visit) return
  const { failure, isStale } = recognise(world, server, visit)
  const check = memoryOf(world) === 'token' ? SIGNATURE_MS : 0
  const work = failure === null ? visit.serverWork + check : REFUSAL_MS
  occupy(world, server, { kind: 'answer', visit, failure, isStale }, work)
}

function occupy({ at }: World, server: Server, job: ServerJob, work: number): void {
  server.job = job
  server.busySince = at
  server.doneAt = at + work
}

interface Recognition {
  readonly failure: Failure | null
  readonly isStale: boolean
}

const KNOWN: Recognition = { failure: null, isStale: false }
const STALE: Recognition = { failure: null, isStale: true }
const UNKNOWN: Recognition = { failure: 'no-session', isStale: false }
const BLOCKED: Recognition = { failure: 'revoked', isStale: false }

/** Whether the server knows whose request it is. Who is unknown logs in, and that request has failed. */
function recognise(world: World, server: Server, visit: Visit): Recognition {
  const user = world.users[visit.user]
  const memory = memoryOf(world)
  if (!user || memory === 'store' || memory === 'token') return KNOWN
  const version = server.versions[visit.user] ?? 0
  if (isKnown(user, version)) return memory === 'copied' && version < user.version ? STALE : KNOWN
  if (user.isRevoked) return BLOCKED
  changeSession(world, visit)
  user.since = user.version
  return UNKNOWN
}

/** Writes the user's session at the request's server, and sends copies where there are copies. */
function changeSession(world: World, { user: id, server: index }: Visit): void {
  const user = world.users[id]
  const server = world.servers[index]
  if (!user || !server) return
  user.version += 1
  server.versions[id] = user.version
  if (memoryOf(world) === 'copied') sendCopies(world, index, id, user.version)
}

/** Sends a version of a session to every other server. */
export function sendCopies(world: World, from: number, user: number, version: number): void {
  const at = world.at + COPY_DELAY_MS
  for (const [to, { isUp }] of world.servers.entries()) {
    if (to === from || !isUp) continue
    world.copies.push({ at, to, user, version })
    world.tally.copies += 1
  }
}

/** A copy has come to its server. Of too many some are dropped, but none that ends a session. */
export function deliverCopy(world: World): void {
  const copy = world.copies.shift()
  const server = copy && world.servers[copy.to]
  if (!copy || !server?.isUp) return
  if (server.copies.length >= MAX_COPIES_WAITING && copy.version !== ENDED) return
  server.copies.push(copy)
  if (server.job === null) startServer(world, server)
}

/** A server has done its job. */
export function finishServer(world: World, server: Server): void {
  const { job } = server
  server.busy += world.at - server.busySince
  server.job = null
  server.doneAt = Infinity
  if (job?.kind === 'copy') {
    const { user, version } = job.copy
    server.versions[user] = Math.max(server.versions[user] ?? 0, version)
  } else if (job?.kind === 'answer') {
    if (job.failure === null) serve(world, job.visit, job.isStale)
    else fail(world, job.visit, job.failure)
  }
  startServer(world, server)
}

function serve(world: World, visit: Visit, isStale: boolean): void {
  const { tally, latencies, at } = world
  tally.served += 1
  if (isStale) tally.stale += 1
  tally.waited += at - visit.at
  latencies.push(at - visit.at)
  const user = world.users[visit.user]
  if (user && isKnown(user, world.servers[visit.server]?.versions[visit.user] ?? 0))
    changeSession(world, visit)
  for (const revocation of world.revocations) {
    if (revocation.user !== visit.user || visit.at < revocation.at) continue
    revocation.served += 1
    revocation.lastServedAt = visit.at
  }
}

/** A request that gets no answer, or one that is none. */
export function fail(
  world: World,
  { user, at }: Pick<Visit, 'user' | 'at'>,
  failure: Failure,
): void {
  world.tally.failed[failure] += 1
  if (failure !== 'revoked') return
  for (const revocation of world.revocations)
    if (revocation.user === user && at >= revocation.at) revocation.refusedAt ??= at
}
