import { algorithmFor, type KeyType } from './algorithms'
import { publicMembers, type Jwk } from './jwk'
import { pkcs8Kind, spkiKind, type KeyInfoFault } from './key-info'
import type { KeyFacts } from './key'
import { modulusBits, publicExponent } from './key-material'
import { UNRESTRICTED, type Key } from './key-reading'
import { problem, type KeyFormat } from './problem'
import { fail, ok, type Result } from './result'
import { importJwk, jwkOfPkcs8, jwkOfSpki } from './cryptography'

/** `rejected`: the platform refuses the key. */
export type PairFault = KeyInfoFault | { readonly kind: 'rejected' }

/**
 * The key pair, or its public half, of a PKCS#8 or SPKI structure. It is imported once, so that a
 * key the platform refuses is found.
 */
export async function pairOfDer(
  form: 'public' | 'private',
  der: Uint8Array,
  format: KeyFormat,
): Promise<Result<Key, PairFault>> {
  const isPrivate = form === 'private'
  const kind = isPrivate ? pkcs8Kind(der) : spkiKind(der)
  if (!kind.ok) return kind
  const { type, curve } = kind.value
  const algorithm = algorithmFor(type, curve)
  const jwk = algorithm
    ? await (isPrivate ? jwkOfPkcs8 : jwkOfSpki)(der, algorithm)
    : fail('unsupported' as const)
  if (!jwk.ok && jwk.problem === 'rejected') return fail({ kind: 'rejected' })
  return ok({
    facts: factsOf(form, format, type, curve, jwk.ok ? jwk.value : {}),
    material: jwk.ok ? pairOf(jwk.value, type, isPrivate) : { kind: 'opaque' },
    restrictions: UNRESTRICTED,
  })
}

/** The same of a JWK's own members, the curve's length of its values being right. */
export async function pairOfJwk(
  form: 'public' | 'private',
  jwk: Jwk,
  type: KeyType,
  curve: string | null,
  format: KeyFormat,
): Promise<Result<Key, { readonly kind: 'rejected' }>> {
  const isPrivate = form === 'private'
  const publicJwk = publicMembers(jwk, type)
  if (await isRejected(type, curve, isPrivate ? [publicJwk, jwk] : [publicJwk]))
    return fail({ kind: 'rejected' })
  return ok({
    facts: factsOf(form, format, type, curve, jwk),
    material: pairOf(jwk, type, isPrivate),
    restrictions: UNRESTRICTED,
  })
}

/** Whether the platform has the algorithm of these keys, and refuses one of them. */
export async function isRejected(
  type: KeyType,
  curve: string | null,
  jwks: readonly Jwk[],
): Promise<boolean> {
  const algorithm = algorithmFor(type, curve)
  if (!algorithm) return false
  for (const jwk of jwks) {
    const key = await importJwk(jwk, algorithm)
    if (!key.ok && key.problem === 'rejected') return true
  }
  return false
}

const pairOf = (jwk: Jwk, type: KeyType, isPrivate: boolean): Key['material'] => ({
  kind: 'pair',
  publicJwk: publicMembers(jwk, type),
  privateJwk: isPrivate ? ok(jwk) : fail(problem('key-cannot-sign', 'key', null, {})),
})

const factsOf = (
  form: 'public' | 'private',
  format: KeyFormat,
  type: KeyType,
  curve: string | null,
  jwk: Jwk,
): KeyFacts => ({
  form,
  format,
  type,
  curve,
  bits: modulusBits(jwk),
  exponent: publicExponent(jwk),
  keyId: null,
  algorithm: null,
  use: null,
  operations: null,
})
