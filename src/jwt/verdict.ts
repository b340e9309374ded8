import type { KeyFacts, KeyOrigin } from './key'
import type { KeyNote } from './key-note'
import type { Problem } from './problem'
import type { ReadingOffer } from './reading-offer'

/** The first that applies, in this order, up to `key-mismatch`; then `valid` or `invalid`. */
export type VerdictState =
  | 'empty'
  | 'malformed'
  | 'unsecured'
  | 'unsupported'
  | 'no-key'
  | 'key-error'
  | 'key-mismatch'
  | 'valid'
  | 'invalid'

export interface KeyInSet {
  readonly keyId: string | null
  /** Null where the key can't be read. */
  readonly facts: KeyFacts | null
  readonly isChosen: boolean
  /** Why it is not the one; null where it is, and where no key was looked for. */
  readonly problem: Problem | null
}

/** What the numbers of a public key give away; `keyId`: which key of a set it is, where that one has a name. */
export interface KeyWeakness {
  readonly code:
    | 'rsa-exponent-one'
    | 'rsa-exponent-even'
    | 'rsa-modulus-even'
    | 'rsa-close-primes'
    | 'rsa-shared-factor'
    | 'rsa-roca'
    | 'ed25519-small-order'
  readonly keyId: string | null
}

/** The outcome of checking a token's signature with a key. Plain data: it can be structured-cloned. */
export interface Verdict {
  readonly state: VerdictState
  /** `alg` of the token that was checked; null where there is none to go by. */
  readonly algorithm: string | null
  /** Why, where the state is not `empty`, `unsecured`, `no-key`, `valid` or `invalid`. */
  readonly problem: Problem | null
  /**
   * What checking the signature gave. It is tried even on a malformed token whose header, key and
   * signature can be read, so that a fault in the payload does not hide a good signature.
   */
  readonly signature: 'valid' | 'invalid' | 'unchecked'
  /** Whether an HMAC verifies under the empty secret: then anyone can forge the token. */
  readonly emptySecret: boolean
  /**
   * The key that was used, or that the key box holds; of a set the one that verifies, or else the
   * first that was tried. Null where there is none, or none could be read.
   */
  readonly key: KeyFacts | null
  /** Where the text in the key box came from. */
  readonly keyOrigin: KeyOrigin
  /** The keys of a set, in their order; null where the key box holds no set. */
  readonly keySet: readonly KeyInSet[] | null
  /** Another way to read the key's text, where this one does not verify; null where there is none. */
  readonly offer: ReadingOffer | null
  /** What was left out of the key's text or put right in it. */
  readonly keyNotes: readonly KeyNote[]
  readonly keyWeaknesses: readonly KeyWeakness[]
  /** What is wrong with the key box, whatever the state: reported even where the token is malformed. */
  readonly keyProblem: Problem | null
}

/** Whether there is a cause to look for: a signature that was checked in vain, or a key that is of no use. */
export const canHaveCause = ({ state, key }: Verdict): boolean =>
  state === 'invalid' || (state === 'key-mismatch' && key !== null)
