import { publicMembers, readJwk } from './jwk'
import { bytesOf, modulusBits } from './key-material'
import { secretKey, type Key } from './key-reading'
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
export async function readJwkKey(text: string, isSure: boolean): Promise<Result<Key>> {
  const reading = readJwk(text)
  if (!reading.ok) return reading
  const { type, curve, jwk, isPrivate, privateProblem, keyId, restrictions } = reading.value
  const stated = {
    keyId,
    algorithm: restrictions.algorithm?.value ?? null,
    use: restrictions.use?.value ?? null,
    operations: restrictions.operations?.value ?? null,
  }
  if (type === 'oct') {
    const key = secretKey(bytesOf(jwk, 'k'), 'jwk')
    return ok({ ...key, facts: { ...key.facts, ...stated }, restrictions })
  }

  const publicJwk = publicMembers(jwk, type)
  const privateJwk = isPrivate
    ? privateProblem
      ? fail(privateProblem)
      : ok(jwk)
    : fail(problem('key-cannot-sign', 'key', null, {}))
  if (isSure && (await isRejected(type, curve, privateJwk.ok ? [publicJwk, jwk] : [publicJwk])))
    return fail(problem('key-rejected', 'key', null, { format: 'jwk' }))
  return ok({
    facts: {
      form: isPrivate ? 'private' : 'public',
      format: 'jwk',
      type,
      curve,
      bits: modulusBits(jwk),
      ...stated,
    },
    material: { kind: 'pair', publicJwk, privateJwk },
    restrictions,
  })
}
