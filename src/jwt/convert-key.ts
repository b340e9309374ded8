import { algorithmFor, describeKey } from './algorithms'
import { encodeBase64url } from './base64url'
import { pemOf } from './cryptography'
import type { Jwk } from './jwk'
import type { KeyFacts, KeyInput } from './key'
import { problem, type KeyFormat, type Problem } from './problem'
import { certificatesOfKey } from './key-certificates'
import type { Key, KeyEntry } from './key-reading'
import { readKey } from './read-key'
import { fail, ok, type Result } from './result'
import type { Refusal } from './signature-key'
import { loadJose } from './web-crypto'

/** PEM (PKCS#8 or SPKI) or JSON Web Key. */
export type KeyForm = 'pem' | 'jwk'

const WRITTEN_IN: Readonly<Record<KeyForm, readonly KeyFormat[]>> = {
  pem: ['pem-spki', 'pem-pkcs8'],
  jwk: ['jwk'],
}

/** One half of a key, or a secret, in the forms that others take it in. */
export interface KeyForms {
  /** SPKI or PKCS#8; null for a secret, and where the platform can't write it. */
  readonly pem: string | null
  /** With the key's own `kid`, or else its thumbprint for it. */
  readonly jwk: string
  /** A set of this one key (RFC 7517 section 5). */
  readonly jwks: string
}

export interface KeyDetails {
  /** RFC 7638, with SHA-256; null for a secret, of which it would give a hash away. */
  readonly thumbprint: string | null
  readonly publicForms: KeyForms | null
  readonly privateForms: KeyForms | null
  /** X.509 certificates in DER that came with the key, its own first. */
  readonly certificates: readonly Uint8Array<ArrayBuffer>[]
}

/**
 * What a key is called, and its halves to be taken along.
 *
 * @param index which key of a set
 *
 * Problems: those of `readKey`, and `alg-not-in-browser` for a key that can't be taken apart here.
 */
export async function keyDetails(input: KeyInput, index: number): Promise<Result<KeyDetails>> {
  const entry = await readEntry(input, index)
  if (!entry.ok) return entry
  const { key: read, text } = entry.value
  if (!read.ok) return read
  const key = read.value
  const { material } = key
  if (material.kind === 'opaque') return fail(notHere(key))
  if (material.kind === 'secret') {
    const privateForms = formsOf(key, secretJwk(material.bytes), null, null)
    return ok({ thumbprint: null, publicForms: null, privateForms, certificates: [] })
  }
  const { publicJwk, privateJwk } = material
  const { calculateJwkThumbprint } = await loadJose()
  const thumbprint = await calculateJwkThumbprint({ ...publicJwk })
  const publicPem = await pairPem(publicJwk, key.facts)
  const privatePem = privateJwk.ok ? await pairPem(privateJwk.value, key.facts) : null
  return ok({
    thumbprint,
    publicForms: formsOf(key, publicJwk, publicPem, thumbprint),
    privateForms: privateJwk.ok ? formsOf(key, privateJwk.value, privatePem, thumbprint) : null,
    certificates: certificatesOfKey(text),
  })
}

function formsOf(
  key: Key,
  members: Jwk,
  pem: Result<string, Refusal> | null,
  thumbprint: string | null,
): KeyForms {
  const jwk = describedJwk(key, members, thumbprint)
  return {
    pem: pem?.ok ? pem.value : null,
    jwk: JSON.stringify(jwk, null, 2),
    jwks: JSON.stringify({ keys: [jwk] }, null, 2),
  }
}

const secretJwk = (bytes: Uint8Array): Jwk => ({ kty: 'oct', k: encodeBase64url(bytes) })

/**
 * The same key, public or private as it is, in another form. What a JWK says beside the key itself
 * but for `kid` and `alg` is lost; a key that has the form already is returned as it stands.
 *
 * Problems: those of `readKey`, `key-symmetric` for a secret as PEM, why a private half is of no
 * use, `alg-not-in-browser`, `key-rejected`.
 */
export async function convertKey(input: KeyInput, form: KeyForm): Promise<Result<string>> {
  const entry = await readEntry(input, 0)
  if (!entry.ok) return entry
  const { key } = entry.value
  if (!key.ok) return key
  const { material, facts } = key.value
  if (WRITTEN_IN[form].includes(facts.format)) return ok(input.text)
  if (material.kind === 'secret')
    return form === 'pem'
      ? fail(problem('key-symmetric', 'key', null, {}))
      : ok(jwkText(key.value, secretJwk(material.bytes)))
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

async function readEntry(input: KeyInput, index: number): Promise<Result<KeyEntry>> {
  const reading = await readKey(input)
  if (!reading.ok) return reading
  const entry = reading.value.entries[index]
  return entry ? ok(entry) : fail(problem('key-set-empty', 'key', null, {}))
}

async function pairPem(jwk: Jwk, { type, curve }: KeyFacts): Promise<Result<string, Refusal>> {
  const algorithm = algorithmFor(type, curve)
  return algorithm ? pemOf(jwk, algorithm) : fail('unsupported')
}

const jwkText = (key: Key, members: Jwk): string =>
  JSON.stringify(describedJwk(key, members, null), null, 2)

/** What the key is comes first, its values last. */
function describedJwk({ facts }: Key, { kty, ...values }: Jwk, thumbprint: string | null) {
  const keyId = facts.keyId ?? thumbprint
  return {
    kty,
    ...(keyId !== null && { kid: keyId }),
    ...(facts.use !== null && { use: facts.use }),
    ...(facts.algorithm !== null && { alg: facts.algorithm }),
    ...values,
  }
}

const notHere = ({ facts }: Key): Problem =>
  problem('alg-not-in-browser', 'key', null, { name: describeKey(facts.type, facts.curve) })
