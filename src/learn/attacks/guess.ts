import { analyze } from '../../jwt/analyze'
import { guessSecret } from '../../jwt/guess-secret'
import { signedBytesOf } from '../../jwt/signed-bytes'

/** What trying a list of secrets gave. */
export interface Guess {
  readonly tried: number
  readonly found: string | null
}

/** Tries secrets on a token's HMAC with SHA-256 until one fits. */
export function guess(token: string, candidates: readonly string[]): Guess {
  const signed = signedBytesOf(analyze(token))
  let last: Guess = { tried: 0, found: null }
  if (signed)
    for (const progress of guessSecret({ hash: 'SHA-256' }, signed, candidates)) last = progress
  return last
}
