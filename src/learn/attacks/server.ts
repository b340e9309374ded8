import type { Answer } from './answer'
import type { VerifierKey } from './verifier-tools'

/** What a naive verifier of this lesson has on its server. */
export interface Server {
  /** The issuer's public key as PEM. */
  readonly publicKey: string
  /** The secret that someone typed when the server was set up. */
  readonly secret: Uint8Array
  /** The contents of a file by its path; null where there is none. */
  readonly readFile: (path: string) => Uint8Array | null
}

export type NaiveVerifier = (token: string, server: Server) => Answer | Promise<Answer>

/** What a strict verifier decides beforehand, so that no token decides it. */
export interface Policy {
  readonly algorithm: 'HS256' | 'RS256'
  /** The issuer's keys by their `kid`. */
  readonly keys: ReadonlyMap<unknown, VerifierKey>
  readonly issuer: string
  readonly audience: string
  /** Seconds since the epoch. */
  readonly now: number
  /** The `jti` of tokens that were accepted already, where each is good for one use; or else null. */
  readonly used: ReadonlySet<unknown> | null
}

export type StrictVerifier = (token: string, policy: Policy) => Promise<Answer>
