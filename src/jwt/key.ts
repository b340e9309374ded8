import type { KeyFormat } from './problem'

export type SecretEncoding = 'utf8' | 'base64' | 'hex'

/** Where a key came from. The verdict shows it, so that "valid" is never read as more than it is. */
export type KeyOrigin = 'given' | 'sample' | 'generated' | 'fetched' | 'embedded'

export interface KeyInput {
  /** Exactly what stands in the key box. */
  readonly text: string
  /** How a secret is written: a text that has none of the shapes of a key. */
  readonly encoding: SecretEncoding
  /** Whether even a text that has the shape of a key is taken as a secret, to test for key confusion. */
  readonly asSecret?: boolean
  /** What an encrypted private key is opened with. */
  readonly passphrase?: string
  readonly origin: KeyOrigin
}

/** What can be shown of a key: no key material. */
export interface KeyFacts {
  readonly form: 'secret' | 'public' | 'private'
  readonly format: KeyFormat
  readonly type: 'oct' | 'RSA' | 'EC' | 'OKP' | 'AKP'
  /** The EC or OKP curve, or the ML-DSA parameter set (`alg` of an AKP key). */
  readonly curve: string | null
  /** The secret's or the RSA modulus' length; null where the curve says it. */
  readonly bits: number | null
  /** The RSA public exponent in decimal digits; null for keys of other types. */
  readonly exponent: string | null
  /** JWK members, where the key has them. */
  readonly keyId: string | null
  readonly algorithm: string | null
  readonly use: string | null
  readonly operations: readonly string[] | null
}
