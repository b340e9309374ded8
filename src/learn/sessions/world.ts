import { drawArrival, randomFrom, type Arrival, type Random } from './arrivals'
import { DESIGNS } from './designs'
import { USERS, type Settings } from './settings'

/** Why a request was not served. */
export type Failure = 'no-session' | 'unreachable' | 'overloaded' | 'store-down' | 'revoked'

export const FAILURES: readonly Failure[] = [
  'no-session',
  'unreachable',
  'overloaded',
  'store-down',
  'revoked',
]

/** A request that was let in. */
export interface Visit extends Arrival {
  /** Its server's index. */
  readonly server: number
}

export interface User {
  /** The version of the session as it was last changed. */
  version: number
  /** The version it had when the user logged in: what is older is an earlier session. */
  since: number
  /** The server that the user has been with, where requests stick to servers. */
  home: number | null
  isRevoked: boolean
  /** When the user's token was issued and when it expires, in milliseconds. */
  issuedAt: number
  expiresAt: number
}

/** The version of a session that is known to have ended: newer than any. */
export const ENDED = Infinity

/** A session that was changed at another server. */
export interface Copy {
  readonly at: number
  readonly to: number
  readonly user: number
  readonly version: number
}

export interface Station<Job> {
  isUp: boolean
  queue: Visit[]
  job: Job | null
  /** When the job is done; never, where there is none. */
  doneAt: number
  busySince: number
  /** Milliseconds of work within the current second. */
  busy: number
}

export type ServerJob =
  | {
      readonly kind: 'answer'
      readonly visit: Visit
      readonly failure: Failure | null
      readonly isStale: boolean
    }
  | { readonly kind: 'copy'; readonly copy: Copy }

export interface Server extends Station<ServerJob> {
  stoppedAt: number
  /** The version of each user's session as this server has it; 0 where it has none. */
  versions: number[]
  copies: Copy[]
}

/** Counts since the start. */
export interface Tally {
  arrived: number
  served: number
  failed: Record<Failure, number>
  /** Served with an older version of the session. */
  stale: number
  /** Sessions that were nowhere any more. */
  lost: number
  /** Copies of sessions sent between servers. */
  copies: number
  /** Sessions that the store found, or tokens that the issuer made. */
  asked: number
  /** Milliseconds that the served have waited, in all. */
  waited: number
}

/** The last time that a server stopped. */
export interface Stop {
  readonly at: number
  /** Sessions that were nowhere any more. */
  readonly lost: number
  /** How many requests had been served by then. */
  readonly served: number
}

export interface Revocation {
  readonly user: number
  readonly at: number
  /** The lifetime of the token that the user had, in milliseconds, and when it expires; null without tokens. */
  readonly token: { readonly lifetime: number; readonly expiresAt: number } | null
  /** Requests that came after the revocation and were served. */
  served: number
  /** When the last of those came. */
  lastServedAt: number | null
  refusedAt: number | null
}

/** One second of the run. */
export interface Sample {
  /** The second that it ends. */
  readonly second: number
  readonly arrived: number
  readonly served: number
  /** Not served, but for revoked users, who are refused. */
  readonly failed: number
  readonly refused: number
  readonly stale: number
  readonly copies: number
  /** Mean and 95th percentile of what was served, in milliseconds; null where nothing was. */
  readonly latency: { readonly mean: number; readonly p95: number } | null
  /** The share of the second in which the busiest server was at work, and the store. */
  readonly serverLoads: readonly number[]
  readonly storeLoad: number
  /** How many requests were waiting or worked on at its end. */
  readonly queued: number
}

export interface World {
  settings: Settings
  /** Milliseconds since the start. */
  at: number
  random: Random
  next: Arrival
  /** When the current second ends. */
  secondEnds: number
  users: User[]
  servers: Server[]
  store: Station<Visit>
  /** On their way, in the order of their arrival. */
  copies: Copy[]
  /** Whose turn it is among the servers. */
  turn: number
  tally: Tally
  /** The tally at the beginning of the current second. */
  before: Tally
  latencies: number[]
  samples: Sample[]
  lastStop: Stop | null
  revocations: Revocation[]
}

type Frozen<T> = T extends object ? { readonly [Key in keyof T]: Frozen<T[Key]> } : T

/** A run at a moment. Nothing changes it; what happens gives another. */
export type Run = Frozen<Omit<World, 'random'>> & { readonly random: Random }

/** A run at its beginning: every user is logged in. */
export function startRun(settings: Settings): Run {
  const random = randomFrom(settings.seed)
  const tally = emptyTally()
  return {
    settings,
    at: 0,
    next: drawArrival(random, settings.load, 0),
    random,
    secondEnds: 1000,
    users: Array.from({ length: USERS }, (_, user) => newUser(user, settings)),
    servers: Array.from({ length: settings.servers }, (_, index) =>
      newServer(0, (user) => Number(holdsAtStart(settings, user, index))),
    ),
    store: idle(0),
    copies: [],
    turn: 0,
    tally,
    before: tally,
    latencies: [],
    samples: [],
    lastStop: null,
    revocations: [],
  }
}

function holdsAtStart({ design, servers }: Settings, user: number, server: number): boolean {
  const { memory } = DESIGNS[design]
  return memory === 'copied' || (memory === 'own' && user % servers === server)
}

const GOLDEN_RATIO = (1 + Math.sqrt(5)) / 2
/** How much of its life the first user's token has behind it at the start. */
const FIRST_AGE = 0.3

/** Tokens were issued at different times, or all would expire at once. */
function newUser(user: number, { servers, lifetime }: Settings): User {
  const issuedAt = -1000 * lifetime * ((user * GOLDEN_RATIO + FIRST_AGE) % 1)
  return {
    version: 1,
    since: 1,
    home: user % servers,
    isRevoked: false,
    issuedAt,
    expiresAt: issuedAt + 1000 * lifetime,
  }
}

const idle = (at: number): Station<never> => ({
  isUp: true,
  queue: [],
  job: null,
  doneAt: Infinity,
  busySince: at,
  busy: 0,
})

export const newServer = (at: number, versionOf: (user: number) => number): Server => ({
  ...idle(at),
  stoppedAt: -Infinity,
  versions: Array.from({ length: USERS }, (_, user) => versionOf(user)),
  copies: [],
})

export const emptyTally = (): Tally => ({
  arrived: 0,
  served: 0,
  failed: { 'no-session': 0, unreachable: 0, overloaded: 0, 'store-down': 0, revoked: 0 },
  stale: 0,
  lost: 0,
  copies: 0,
  asked: 0,
  waited: 0,
})

export const copyTally = (tally: Frozen<Tally>): Tally => ({
  ...tally,
  failed: { ...tally.failed },
})

/** A world that may be changed without changing the run. */
export const worldOf = (run: Run): World => ({
  ...run,
  random: run.random.clone(),
  users: run.users.map((user) => ({ ...user })),
  servers: run.servers.map((server) => ({
    ...server,
    queue: [...server.queue],
    versions: [...server.versions],
    copies: [...server.copies],
  })),
  store: { ...run.store, queue: [...run.store.queue] },
  copies: [...run.copies],
  tally: copyTally(run.tally),
  before: copyTally(run.before),
  latencies: [...run.latencies],
  samples: [...run.samples],
  revocations: run.revocations.map((revocation) => ({ ...revocation })),
})

export const failuresOf = ({ failed }: Frozen<Tally>): number =>
  FAILURES.reduce((sum, failure) => sum + failed[failure], 0)

/** Requests that wait or are worked on. */
export const queuedIn = ({ servers, store }: Run): number =>
  servers.reduce(
    (sum, { queue, job }) => sum + queue.length + (job?.kind === 'answer' ? 1 : 0),
    store.queue.length + (store.job === null ? 0 : 1),
  )

/** Whether a version of a user's session is that of the present login. */
export const isKnown = ({ since }: Readonly<User>, version: number): boolean =>
  version >= since && version !== ENDED
