import { encodeUtf8 } from '../../jwt/utf8'
import { isHs256, parse } from './verifier-tools'

/** What trying a list of secrets gave. */
export interface Guess {
  readonly tried: number
  readonly found: string | null
}

/** Tries secrets, each in UTF-8, on a token's HMAC with SHA-256 until one fits. */
export function guess(token: string, candidates: readonly string[]): Guess {
  const parsed = parse(token)
  const index = candidates.findIndex(
    (candidate) =>
      parsed !== null && isHs256(encodeUtf8(candidate), parsed.input, parsed.signature),
  )
  const found = candidates[index]
  return found === undefined
    ? { tried: candidates.length, found: null }
    : { tried: index + 1, found }
}
