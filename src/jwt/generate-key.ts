import { resolveAlgorithm, type SignatureAlgorithm } from './algorithms'
import { encodeBase64url } from './base64url'
import { pemOf, type KeyForm } from './convert-key'
import type { SecretEncoding } from './key'
import { problem } from './problem'
import { fail, ok, type Result } from './result'
import { findPlatformGap, generatePrivateJwk, type Refusal } from './web-crypto'

export interface GeneratedKey {
  /** What to put into the key box: a private key or a secret. */
  readonly text: string
  /** How a secret is written. */
  readonly encoding: SecretEncoding
}

/**
 * A new key for an algorithm, made by WebCrypto: RSA of 2048 bits, a pair on the algorithm's curve,
 * or a secret as long as the hash (RFC 7518 section 3.2).
 *
 * @param name the algorithm's registered name
 * @param form how a private key is written; a secret is always base64url
 *
 * Problems: those of `resolveAlgorithm` and `findPlatformGap`, and `key-not-needed` for `none`.
 */
export async function generateKey(name: string, form: KeyForm): Promise<Result<GeneratedKey>> {
  const resolved = resolveAlgorithm(name, null)
  if (!resolved.ok) return resolved
  const algorithm = resolved.value
  if (algorithm.family === 'none') return fail(problem('key-not-needed', 'key', null, {}))
  if (algorithm.family === 'HMAC') {
    const secret = crypto.getRandomValues(new Uint8Array((algorithm.minimumBits ?? 256) / 8))
    return ok({ text: encodeBase64url(secret), encoding: 'base64' })
  }

  const gap = await findPlatformGap(algorithm, null)
  if (gap) return fail(gap)
  const text = await generatePair(algorithm, form)
  return text.ok
    ? ok({ text: text.value, encoding: 'utf8' })
    : fail(problem('alg-not-in-browser', 'header', null, { name }))
}

async function generatePair(
  algorithm: SignatureAlgorithm,
  form: KeyForm,
): Promise<Result<string, Refusal>> {
  const jwk = await generatePrivateJwk(algorithm)
  if (!jwk.ok) return jwk
  return form === 'pem' ? pemOf(jwk.value, algorithm) : ok(JSON.stringify(jwk.value, null, 2))
}
