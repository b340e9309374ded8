import { resolveAlgorithm, type SignatureAlgorithm } from './algorithms'
import { encodeBase64url } from './base64url'
import type { KeyForm } from './convert-key'
import { generateJwk, pemOf } from './cryptography'
import type { SecretEncoding } from './key'
import { problem } from './problem'
import { fail, ok, type Result } from './result'
import type { Refusal } from './signature-key'
import { findPlatformGap, type RsaBits } from './web-crypto'

export interface GeneratedKey {
  /** What to put into the key box: a private key or a secret. */
  readonly text: string
  /** How a secret is written. */
  readonly encoding: SecretEncoding
}

/**
 * A new key for an algorithm: an RSA pair, one on the algorithm's curve, or a secret as long as the
 * hash (RFC 7518 section 3.2).
 *
 * @param name the algorithm's registered name
 * @param form how a private key is written; a secret is always base64url
 * @param rsaBits the length of an RSA modulus
 *
 * Problems: those of `resolveAlgorithm` and `findPlatformGap`, and `key-not-needed` for `none`.
 */
export async function generateKey(
  name: string,
  form: KeyForm,
  rsaBits: RsaBits = 2048,
): Promise<Result<GeneratedKey>> {
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
  const text = await generatePair(algorithm, form, rsaBits)
  return text.ok
    ? ok({ text: text.value, encoding: 'utf8' })
    : fail(problem('alg-not-in-browser', 'header', null, { name }))
}

async function generatePair(
  algorithm: SignatureAlgorithm,
  form: KeyForm,
  rsaBits: RsaBits,
): Promise<Result<string, Refusal>> {
  const jwk = await generateJwk(algorithm, rsaBits)
  if (!jwk.ok) return jwk
  return form === 'pem' ? pemOf(jwk.value, algorithm) : ok(JSON.stringify(jwk.value, null, 2))
}
