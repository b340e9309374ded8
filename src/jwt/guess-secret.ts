import { hmac } from '@noble/hashes/hmac.js'
import { sha256, sha384, sha512 } from '@noble/hashes/sha2.js'
import type { SignatureAlgorithm } from './algorithms'
import type { SignedBytes } from './signed-bytes'

const HASHES = { 'SHA-256': sha256, 'SHA-384': sha384, 'SHA-512': sha512 } as const

export interface GuessProgress {
  readonly tried: number
  /** The secret that made the signature; null as long as none was found. */
  readonly found: string | null
}

/** Candidates between two reports: some milliseconds of work. */
const BATCH = 1000

/**
 * Tries candidates as the secret of an HMAC signature (RFC 7518 section 3.2), each in UTF-8 as it
 * stands. Synchronous between two reports; ends with the first that fits.
 */
export function* guessSecret(
  { hash }: Pick<SignatureAlgorithm, 'hash'>,
  { signingInput, signature }: SignedBytes,
  candidates: readonly string[],
): Generator<GuessProgress> {
  const digest = HASHES[hash ?? 'SHA-256']
  const encoder = new TextEncoder()
  for (let tried = 0; tried < candidates.length;) {
    const end = Math.min(tried + BATCH, candidates.length)
    for (; tried < end; tried++) {
      const candidate = candidates[tried] ?? ''
      if (isSame(hmac(digest, encoder.encode(candidate), signingInput), signature)) {
        yield { tried: tried + 1, found: candidate }
        return
      }
    }
    yield { tried, found: null }
  }
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length !== other.length) return false
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false
  return true
}
