import { publicMembers, readJwk } from './jwk'
import { bytesOf, modulusBits, publicExponent } from './key-material'
import { secretKey, type NotedKey } from './key-reading'
import { isRejected } from './pair-key'
import { problem } from './problem'
import { fail, ok, type Result } from './result'

/**
 * Reads one JSON Web Key.
 *
 * @param isSure whether a key pair is imported once, so that one the platform refuses is found here:
 *   in a set of a thousand that is left to the keys that are tried
 *
 * Problems: those of `readJwk`, `key-rejected`.
 */
export async function readJwkKey(text: string, isSure: boolean): Promise<Result<NotedKey>> {
  const reading = readJwk(text)
  if (!reading.ok) return reading
  const { type, curve, jwk, isPrivate, privateProblem, keyId, restrictions, notes } = reading.value
  const stated = {
    keyId,
    algorithm: restrictions.algorithm?.value ?? null,
    use: restrictions.use?.value ?? null,
    operations: restrictions.operations?.value ?? null,
  }
  if (type === 'oct') {
    const key = secretKey(bytesOf(jwk, 'k'), 'jwk')
    return ok({ key: { ...key, facts: { ...key.facts, ...stated }, restrictions }, notes })
  }

  const publicJwk = publicMembers(jwk, type)
  const privateJwk = isPrivate
    ? privateProblem
      ? fail(privateProblem)
      : ok(jwk)
    : fail(problem('key-cannot-sign', 'key', null, {}))
  if (isSure && (await isRejected(type, curve, privateJwk.ok ? [publicJwk, jwk] : [publicJwk])))
    return fail(problem('key-rejected', 'key', null, { format: 'jwk' }))
  const facts = {
    form: isPrivate ? 'private' : 'public',
    format: 'jwk',
    type,
    curve,
    bits: modulusBits(jwk),
    exponent: publicExponent(jwk),
    ...stated,
  } as const
  return ok({
    key: { facts, material: { kind: 'pair', publicJwk, privateJwk }, restrictions },
    notes,
  })
}
