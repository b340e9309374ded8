import type { Result } from './result'

/**
 * How a key or an operation was refused. `rejected`: this key, or what was asked of it.
 * `unsupported`: the platform has no such algorithm, or no `crypto.subtle` at all (a page on plain
 * http).
 */
export type Refusal = 'rejected' | 'unsupported'

/** A secret, or one half of a key pair, imported for one algorithm: whoever computes with it. */
export interface SignatureKey {
  /** Whether the signature is that of the data; one of a wrong length is not. */
  readonly verify: (
    signature: Uint8Array<ArrayBuffer>,
    data: Uint8Array<ArrayBuffer>,
  ) => Promise<Result<boolean, Refusal>>
  /** The signature as JWS has it (RFC 7518 section 3), `rejected` for a public key. */
  readonly sign: (data: Uint8Array<ArrayBuffer>) => Promise<Result<Uint8Array, Refusal>>
}
