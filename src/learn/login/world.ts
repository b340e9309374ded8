import type { NamedToken } from '../cut-at-tokens'
import type { Scope } from './access-token'

/** Who sends and receives. `store` is the login server's own database. */
export const PARTIES = ['thief', 'app', 'issuer', 'store', 'api'] as const
export type Party = (typeof PARTIES)[number]

/** Who may hold tokens. */
export type Holder = 'app' | 'thief'

export interface Tokens {
  readonly access: string | null
  readonly refresh: string | null
}

/** What the store keeps of a refresh token: never the token itself. */
export interface RefreshRow {
  readonly hash: string
  /** All refresh tokens that came one from another since one login. */
  readonly family: number
  readonly subject: string
  /** Seconds since the epoch. */
  readonly expires: number
  readonly state: 'current' | 'spent' | 'revoked'
}

export type ArrowKind =
  | 'authorize'
  | 'code'
  | 'redeem'
  | 'save'
  | 'tokens'
  | 'call'
  | 'answered'
  | 'unauthorized'
  | 'forbidden'
  | 'refresh'
  | 'find'
  | 'found-current'
  | 'found-spent'
  | 'found-revoked'
  | 'found-expired'
  | 'found-none'
  | 'rotate'
  | 'refused'
  | 'revoke-family'
  | 'revoke'
  | 'revoked'

/** A message on its way. */
export interface Arrow {
  readonly kind: ArrowKind
  readonly from: Party
  readonly to: Party
  /** The message itself: HTTP, or SQL between the login server and its store. */
  readonly text: string
  /** Of a response. */
  readonly status: number | null
  /** The tokens that it carries, by name. */
  readonly carries: readonly string[]
}

export type Action =
  | { readonly kind: 'log-in' }
  | {
      readonly kind: 'call'
      readonly by: Holder
      readonly scope: Scope
      /** `altered`: with more scope written into it. */
      readonly token: 'held' | 'none' | 'altered'
    }
  | { readonly kind: 'refresh'; readonly by: Holder }
  | { readonly kind: 'wait'; readonly seconds: number }
  /** Whatever the app holds now, the thief has a copy of. */
  | { readonly kind: 'steal' }
  | { readonly kind: 'log-out' }

/** What one action led to. */
export interface Scene {
  readonly action: Action
  /** When it happened, in seconds since the epoch. */
  readonly at: number
  readonly arrows: readonly Arrow[]
}

export interface World {
  /** Seconds since the epoch. */
  readonly clock: number
  /** Who logs in. */
  readonly subject: string
  /** How long an access token is valid, in seconds. */
  readonly accessLifetime: number
  /** How many random values were drawn. */
  readonly drawn: number
  readonly held: Readonly<Record<Holder, Tokens>>
  readonly rows: readonly RefreshRow[]
  /** Every token so far: A1, R1, A2, R2 … */
  readonly issued: readonly NamedToken[]
  readonly scenes: readonly Scene[]
}

const NOTHING: Tokens = { access: null, refresh: null }

/** Nobody is logged in. */
export const beginning = (clock: number, subject: string, accessLifetime: number): World => ({
  clock,
  subject,
  accessLifetime,
  drawn: 0,
  held: { app: NOTHING, thief: NOTHING },
  rows: [],
  issued: [],
  scenes: [],
})

/** The status that an action was answered with last; null where nothing was answered. */
export const statusOf = ({ arrows }: Scene): number | null =>
  arrows.findLast(({ status }) => status !== null)?.status ?? null
