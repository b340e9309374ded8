import { describeKey, type SignatureAlgorithm } from './algorithms'
import { problem, type Problem } from './problem'
import { fail, ok, type Result } from './result'
import type { Key } from './key-reading'
import { importJwk, importSecret } from './web-crypto'

export type Operation = 'sign' | 'verify'

/** Two names of one algorithm: RFC 9864 section 2.2 deprecates the first. */
const SYNONYMS: ReadonlyMap<string, string> = new Map([['EdDSA', 'Ed25519']])

/**
 * Whether a key may be used with an algorithm, by its type and by what a JWK says of itself
 * (RFC 7517 sections 4.2 to 4.4). A private key may verify, with its public half.
 *
 * @returns the first of `key-type-mismatch`, `key-cannot-sign` (or why else its private half can't),
 *   `key-alg-mismatch`, `key-use-mismatch`, `key-operations-mismatch`; `alg-not-in-browser` for an
 *   Ed448 key with EdDSA; or null
 */
export function findMismatch(
  { facts, material, restrictions }: Key,
  algorithm: SignatureAlgorithm,
  operation: Operation,
): Problem | null {
  const { type, curve, form } = facts
  if (algorithm.name === 'EdDSA' && curve === 'Ed448')
    return problem('alg-not-in-browser', 'key', null, { name: curve })
  const needs = describeKey(algorithm.keyType, algorithm.curve)
  const has = describeKey(type, curve)
  if (needs !== has)
    return problem('key-type-mismatch', 'key', null, { alg: algorithm.name, needs, has })

  if (operation === 'sign' && material.kind === 'pair' && !material.privateJwk.ok)
    return material.privateJwk.problem

  const { algorithm: alg, use, operations } = restrictions
  if (alg && canonicalName(alg.value) !== canonicalName(algorithm.name))
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

const canonicalName = (name: string): string => SYNONYMS.get(name) ?? name

/**
 * The key as WebCrypto takes it for an algorithm that it fits and that the platform has.
 *
 * Problems: `key-rejected`, and why the private half can't sign.
 */
export async function importKey(
  key: Key,
  algorithm: SignatureAlgorithm,
  operation: Operation,
): Promise<Result<CryptoKey>> {
  const { material } = key
  if (material.kind === 'opaque') return fail(rejected(key))
  if (material.kind === 'secret') {
    const secret = await importSecret(material.bytes, algorithm)
    return secret.ok ? secret : fail(rejected(key))
  }
  const jwk = operation === 'sign' ? material.privateJwk : ok(material.publicJwk)
  if (!jwk.ok) return jwk
  const half = await importJwk(jwk.value, algorithm)
  return half.ok ? half : fail(rejected(key))
}

/** The platform refuses the key, or refuses to work with it. */
export const rejected = ({ facts }: Key): Problem =>
  problem('key-rejected', 'key', null, { format: facts.format })
