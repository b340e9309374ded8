import { sha256, sha384, sha512 } from '@noble/hashes/sha2.js'
import type { CHash, Hash } from '@noble/hashes/utils.js'
import type { SignatureAlgorithm } from './algorithms'
import type { SignedBytes } from './signed-bytes'

/** Whether a secret made the signature. */
export type SecretTrial = (secret: Uint8Array) => boolean

const INNER_PAD = 0x36
const OUTER_PAD = 0x5c

/**
 * HMAC of RFC 2104 section 2 over the hash of `@noble/hashes`, for very many secrets and one message:
 * hash states and blocks are made once and used again, which is most of the work of a short message.
 */
const trialWith =
  <T extends Hash<T>>(hash: CHash<T>) =>
  ({ signingInput, signature }: SignedBytes): SecretTrial => {
    const { blockLen, outputLen } = hash
    const fresh = hash.create()
    const state = hash.create()
    const inner = new Uint8Array(blockLen)
    const outer = new Uint8Array(blockLen)
    const tag = new Uint8Array(outputLen)
    return (secret) => {
      const key = secret.length > blockLen ? hash(secret) : secret
      inner.fill(INNER_PAD)
      outer.fill(OUTER_PAD)
      for (let at = 0; at < key.length; at++) {
        const byte = key[at] ?? 0
        inner[at] = byte ^ INNER_PAD
        outer[at] = byte ^ OUTER_PAD
      }
      fresh._cloneInto(state).update(inner).update(signingInput).digestInto(tag)
      fresh._cloneInto(state).update(outer).update(tag).digestInto(tag)
      return isSame(tag, signature)
    }
  }

const TRIALS = {
  'SHA-256': trialWith(sha256),
  'SHA-384': trialWith(sha384),
  'SHA-512': trialWith(sha512),
} as const

/** Tells of one secret after the other whether it made an HMAC signature (RFC 7518 section 3.2). */
export const secretTrial = (
  { hash }: Pick<SignatureAlgorithm, 'hash'>,
  signed: SignedBytes,
): SecretTrial => TRIALS[hash ?? 'SHA-256'](signed)

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length !== other.length) return false
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false
  return true
}
