import type { DesignId } from './designs'

/** What a reader may change. */
export interface Settings {
  readonly design: DesignId
  /** How many servers there are, running or stopped. */
  readonly servers: number
  /** Requests per second, on average. */
  readonly load: number
  /** Of a token, in seconds. */
  readonly lifetime: number
  readonly seed: number
}

/** What stays the same in every run. */
export const USERS = 100
/** Milliseconds of a server's time that a request takes on average. */
export const SERVER_MS = 20
/** Milliseconds of a server's time to say no. */
export const REFUSAL_MS = 1
/** Milliseconds of a server's time to check a token's signature. */
export const SIGNATURE_MS = 0.2
/** Milliseconds of a server's time to take in a changed session from another server. */
export const COPY_MS = 2
/** Milliseconds on the way from one server to another. */
export const COPY_DELAY_MS = 20
/** Milliseconds of the store's time to find a session and write it back, or of the issuer's to make a token. */
export const STORE_MS = 5
/** No request takes longer than this many times the average. */
export const MAX_TIMES_AVERAGE = 8
/** Milliseconds until the load balancer notices that a server is gone. */
export const HEALTH_CHECK_MS = 1000
/** How many requests wait at a server or at the store before more are turned away. */
export const MAX_QUEUE = 100
/** How many changed sessions wait to be taken in by a server before more are dropped. */
export const MAX_COPIES_WAITING = 500

export const LIMITS = {
  servers: { min: 1, max: 5, step: 1 },
  load: { min: 10, max: 250, step: 10 },
} as const

/** Seconds. */
export const LIFETIMES: readonly number[] = [15, 30, 60, 120, 300, 900]

/** The requests per second that so many servers can answer on average when all they do is answer. */
export const capacityOf = (servers: number): number => (servers * 1000) / SERVER_MS
