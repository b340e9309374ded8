import {
  describeKey,
  fullySpecified,
  fullySpecifiedName,
  type SignatureAlgorithm,
} from './algorithms'
import { importJwk } from './cryptography'
import { problem, type Problem } from './problem'
import { fail, ok, type Result } from './result'
import type { Key } from './key-reading'
import type { SignatureKey } from './signature-key'
import { importSecret } from './web-crypto'

export type Operation = 'sign' | 'verify'

/**
 * Whether a key may be used with an algorithm, by its type and by what a JWK says of itself
 * (RFC 7517 sections 4.2 to 4.4). A private key may verify, with its public half.
 *
 * @returns the first of `key-type-mismatch`, `key-cannot-sign` (or why else its private half can't),
 *   `key-alg-mismatch`, `key-use-mismatch`, `key-operations-mismatch`; or null
 */
export function findMismatch(
  { facts, material, restrictions }: Key,
  algorithm: SignatureAlgorithm,
  operation: Operation,
): Problem | null {
  const { type, curve, form } = facts
  const specified = fullySpecified(algorithm, curve)
  const needs = describeKey(specified.keyType, specified.curve)
  const has = describeKey(type, curve)
  if (needs !== has)
    return problem('key-type-mismatch', 'key', null, { alg: algorithm.name, needs, has })

  if (operation === 'sign' && material.kind === 'pair' && !material.privateJwk.ok)
    return material.privateJwk.problem

  const { algorithm: alg, use, operations } = restrictions
  if (alg && fullySpecifiedName(alg.value, curve) !== specified.name)
    return problem('key-alg-mismatch', 'key', alg.range, { alg: algorithm.name, keyAlg: alg.value })
  if (use && use.value !== 'sig')
    return problem('key-use-mismatch', 'key', use.range, { use: use.value })
  const accepted: readonly string[] = form === 'private' ? [operation, 'sign'] : [operation]
  if (operations && !operations.value.some((name) => accepted.includes(name)))
    return problem('key-operations-mismatch', 'key', operations.range, {
      needs: operation,
      has: operations.value,
    })
  return null
}

/**
 * The key, ready to compute with, for an algorithm that it fits and that the platform has.
 *
 * Problems: `key-rejected`, and why the private half can't sign.
 */
export async function importKey(
  key: Key,
  algorithm: SignatureAlgorithm,
  operation: Operation,
): Promise<Result<SignatureKey>> {
  const { material, facts } = key
  if (material.kind === 'opaque') return fail(rejected(key))
  if (material.kind === 'secret') {
    const secret = await importSecret(material.bytes, algorithm)
    return secret.ok ? secret : fail(rejected(key))
  }
  const jwk = operation === 'sign' ? material.privateJwk : ok(material.publicJwk)
  if (!jwk.ok) return jwk
  const half = await importJwk(jwk.value, fullySpecified(algorithm, facts.curve))
  return half.ok ? half : fail(rejected(key))
}

/** The platform refuses the key, or refuses to work with it. */
export const rejected = ({ facts }: Key): Problem =>
  problem('key-rejected', 'key', null, { format: facts.format })
