import type { KeyInput, SecretEncoding } from './key'

/** Why a signature does not verify: what it was really made with, with the data its text needs. */
export interface CauseData {
  /** The secret, read in another way or without what does not belong to it. */
  'secret-reading': { readonly encoding: SecretEncoding; readonly change: SecretChange }
  /** Another key of the set than the one the token asks for. */
  'other-key': { readonly keyId: string | null; readonly number: number }
  /** Another algorithm than the header names, over this very header. */
  'other-algorithm': { readonly algorithm: string }
  /** The header named another algorithm when it was signed. */
  'changed-algorithm': { readonly algorithm: string }
  /** ECDSA as a DER sequence of two integers, where JWS has R and S end to end. */
  'ecdsa-der': object
  /** Other characters than the token's were signed. */
  'other-encoding': { readonly encoding: SignedEncoding }
  /** The public key, which everybody has, was used as an HMAC secret. */
  'key-confusion': { readonly algorithm: string }
}

export type CauseCode = keyof CauseData

/** What was done to the text of the secret. */
export type SecretChange = 'none' | 'trimmed' | 'unquoted' | 'line-end-added'

/** How the segments were written when they were signed. */
export type SignedEncoding =
  'padded' | 'standard-alphabet' | 'minified' | 'pretty-printed' | 'decoded'

/** What a click takes: a key with which, or a token that, the signature is valid. */
export type Take =
  | { readonly kind: 'key'; readonly key: Partial<KeyInput> }
  | { readonly kind: 'token'; readonly token: string }

export type Cause<C extends CauseCode = CauseCode> = {
  readonly [K in C]: {
    readonly code: K
    readonly data: CauseData[K]
    /** Null where nothing can be mended here: whoever signs has to. */
    readonly take: Take | null
  }
}[C]

/** Plain data: it can be structured-cloned. */
export interface Diagnosis {
  /** The first explanation under which the signature verifies; null if none does. */
  readonly cause: Cause | null
  /** The kinds of explanations that were tried in vain, each with how many there were of it. */
  readonly ruledOut: readonly RuledOut[]
}

export interface RuledOut {
  readonly code: CauseCode
  readonly attempts: number
}

export const cause = <C extends CauseCode>(
  code: C,
  data: CauseData[C],
  take: Take | null,
): Cause<C> => ({ code, data, take })
