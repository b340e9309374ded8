import { algorithmFor, describeKey } from './algorithms'
import { encodeBase64url } from './base64url'
import { pemOf } from './cryptography'
import type { Jwk } from './jwk'
import type { KeyFacts, KeyInput } from './key'
import { problem, type Problem } from './problem'
import type { Key } from './key-reading'
import { readKey } from './read-key'
import { fail, ok, type Result } from './result'
import type { Refusal } from './signature-key'

/** PEM (PKCS#8 or SPKI) or JSON Web Key. */
export type KeyForm = 'pem' | 'jwk'

export interface PublicHalf {
  /** SPKI; null where the platform can't write it. */
  readonly pem: string | null
  readonly jwk: string
}

/**
 * The public half of a key pair, to give to others. Its JWK keeps the key's `kid` and `alg`.
 *
 * Problems: those of `readKey`, `key-symmetric` for a secret, `alg-not-in-browser` for a key that
 * can't be taken apart here.
 */
export async function publicHalf(input: KeyInput): Promise<Result<PublicHalf>> {
  const key = await readSingle(input)
  if (!key.ok) return key
  const { material, facts } = key.value
  if (material.kind === 'secret') return fail(problem('key-symmetric', 'key', null, {}))
  if (material.kind === 'opaque') return fail(notHere(key.value))
  const pem = await pairPem(material.publicJwk, facts)
  return ok({ pem: pem.ok ? pem.value : null, jwk: jwkText(key.value, material.publicJwk) })
}

/**
 * The same key, public or private as it is, in another form. What a JWK says beside the key itself
 * but for `kid` and `alg` is lost; a key that has the form already is returned as it stands.
 *
 * Problems: those of `readKey`, `key-symmetric` for a secret as PEM, why a private half is of no
 * use, `alg-not-in-browser`, `key-rejected`.
 */
export async function convertKey(input: KeyInput, form: KeyForm): Promise<Result<string>> {
  const key = await readSingle(input)
  if (!key.ok) return key
  const { material, facts } = key.value
  if (facts.format.startsWith(form)) return ok(input.text)
  if (material.kind === 'secret')
    return form === 'pem'
      ? fail(problem('key-symmetric', 'key', null, {}))
      : ok(jwkText(key.value, { kty: 'oct', k: encodeBase64url(material.bytes) }))
  if (material.kind === 'opaque') return fail(notHere(key.value))
  const jwk = facts.form === 'private' ? material.privateJwk : ok(material.publicJwk)
  if (!jwk.ok) return jwk
  if (form === 'jwk') return ok(jwkText(key.value, jwk.value))
  const pem = await pairPem(jwk.value, facts)
  if (pem.ok) return pem
  return fail(
    pem.problem === 'unsupported'
      ? notHere(key.value)
      : problem('key-rejected', 'key', null, { format: facts.format }),
  )
}

async function readSingle(input: KeyInput): Promise<Result<Key>> {
  const reading = await readKey(input)
  if (!reading.ok) return reading
  return reading.value.entries[0]?.key ?? fail(problem('key-set-empty', 'key', null, {}))
}

async function pairPem(jwk: Jwk, { type, curve }: KeyFacts): Promise<Result<string, Refusal>> {
  const algorithm = algorithmFor(type, curve)
  return algorithm ? pemOf(jwk, algorithm) : fail('unsupported')
}

/** What the key is comes first, its values last. */
function jwkText({ facts }: Key, { kty, ...values }: Jwk): string {
  const jwk = {
    kty,
    ...(facts.keyId !== null && { kid: facts.keyId }),
    ...(facts.algorithm !== null && { alg: facts.algorithm }),
    ...values,
  }
  return JSON.stringify(jwk, null, 2)
}

const notHere = ({ facts }: Key): Problem =>
  problem('alg-not-in-browser', 'key', null, { name: describeKey(facts.type, facts.curve) })
