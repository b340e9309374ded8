import type { SignatureAlgorithm } from './algorithms'
import { secretTrial } from './secret-trial'
import type { SignedBytes } from './signed-bytes'
import { encodeUtf8 } from './utf8'

export interface GuessProgress<C = Uint8Array> {
  readonly tried: number
  /** The secret that made the signature; null as long as none was found. */
  readonly found: C | null
}

/** Candidates between two reports: some hundredths of a second. */
const BATCH = 4000

/**
 * Tries candidates as the secret of an HMAC signature: bytes as they stand, texts in UTF-8.
 * Synchronous between two reports; ends with the first that fits.
 */
export function* guessSecret<C extends string | Uint8Array>(
  algorithm: Pick<SignatureAlgorithm, 'hash'>,
  signed: SignedBytes,
  candidates: Iterable<C>,
): Generator<GuessProgress<C>> {
  const isSecret = secretTrial(algorithm, signed)
  let tried = 0
  for (const candidate of candidates) {
    tried++
    if (isSecret(typeof candidate === 'string' ? encodeUtf8(candidate) : candidate)) {
      yield { tried, found: candidate }
      return
    }
    if (tried % BATCH === 0) yield { tried, found: null }
  }
  if (tried % BATCH !== 0) yield { tried, found: null }
}
