import { algorithmFor, type KeyType } from './algorithms'
import { decodeBase64url } from './base64url'
import { isJson, publicMembers, readJwk, type Jwk, type KeyRestrictions } from './jwk'
import type { KeyFacts, KeyInput, SecretEncoding } from './key'
import { pkcs8Kind, spkiKind, spkiOfCertificate, type KeyInfoFault } from './key-info'
import { isPem, readPem, type PemBlock, type PemLabel } from './pem'
import { problem, type KeyFormat, type Problem } from './problem'
import { fail, ok, type Result } from './result'
import { decodeSecretBase64, decodeSecretHex } from './secret'
import { encodeUtf8 } from './utf8'
import { importJwk, jwkOfPkcs8, jwkOfSpki } from './web-crypto'

/** What the key box holds, ready to be imported for an algorithm that fits. */
export interface Key {
  readonly facts: KeyFacts
  readonly material: KeyMaterial
  readonly restrictions: KeyRestrictions
}

/** `opaque`: a key of a known kind that this platform can't import. */
export type KeyMaterial =
  | { readonly kind: 'secret'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'pair'; readonly publicJwk: Jwk; readonly privateJwk: Result<Jwk> }
  | { readonly kind: 'opaque' }

const UNRESTRICTED: KeyRestrictions = { algorithm: null, use: null, operations: null }

const SECRET_READERS = {
  utf8: (text) => ok(encodeUtf8(text)),
  base64: decodeSecretBase64,
  hex: decodeSecretHex,
} as const satisfies Record<SecretEncoding, (text: string) => Result<Uint8Array<ArrayBuffer>>>

/**
 * Recognises and reads a key: PEM, JSON Web Key, or else a secret exactly as it stands, blanks and
 * line ends included. A key pair is imported once, so that a key the platform refuses is found here.
 *
 * Problems: `key-missing` for no text at all, those of `readPem`, `readJwk` and the secret decoders,
 * `der-cut-short`, `der-invalid`, `key-algorithm-unknown`, `key-rejected`; place `key`.
 */
export async function readKey({ text, encoding }: KeyInput): Promise<Result<Key>> {
  if (text === '') return fail(problem('key-missing', 'key', null, {}))
  if (isPem(text)) {
    const block = readPem(text)
    return block.ok ? readPemKey(block.value) : block
  }
  if (isJson(text)) return readJwkKey(text)
  const bytes = SECRET_READERS[encoding](text)
  return bytes.ok ? ok(secretKey(bytes.value, `secret-${encoding}`)) : bytes
}

function secretKey(bytes: Uint8Array<ArrayBuffer>, format: KeyFormat): Key {
  return {
    facts: {
      form: 'secret',
      format,
      type: 'oct',
      curve: null,
      bits: bytes.length * 8,
      keyId: null,
      algorithm: null,
    },
    material: { kind: 'secret', bytes },
    restrictions: UNRESTRICTED,
  }
}

const PEM_FORMATS = {
  'PUBLIC KEY': 'pem-spki',
  'PRIVATE KEY': 'pem-pkcs8',
  CERTIFICATE: 'pem-certificate',
} as const satisfies Record<PemLabel, KeyFormat>

async function readPemKey(block: PemBlock): Promise<Result<Key>> {
  const isPrivate = block.label === 'PRIVATE KEY'
  const der = block.label === 'CERTIFICATE' ? spkiOfCertificate(block.der) : ok(block.der)
  if (!der.ok) return fail(derProblem(der.problem, block))
  const kind = isPrivate ? pkcs8Kind(der.value) : spkiKind(der.value)
  if (!kind.ok) return fail(derProblem(kind.problem, block))

  const format = PEM_FORMATS[block.label]
  const algorithm = algorithmFor(kind.value.type, kind.value.curve)
  const jwk = algorithm
    ? await (isPrivate ? jwkOfPkcs8 : jwkOfSpki)(der.value, algorithm)
    : fail('unsupported' as const)
  if (!jwk.ok && jwk.problem === 'rejected')
    return fail(problem('key-rejected', 'key', block.range, { format }))
  return ok({
    facts: {
      form: isPrivate ? 'private' : 'public',
      format,
      ...kind.value,
      bits: jwk.ok ? modulusBits(jwk.value) : null,
      keyId: null,
      algorithm: null,
    },
    material: jwk.ok
      ? pair(
          publicMembers(jwk.value, kind.value.type),
          isPrivate ? jwk : fail(problem('key-cannot-sign', 'key', null, {})),
        )
      : { kind: 'opaque' },
    restrictions: UNRESTRICTED,
  })
}

function derProblem(fault: KeyInfoFault, { label, range }: PemBlock): Problem {
  switch (fault.kind) {
    case 'cut-short':
      return problem('der-cut-short', 'key', range, {
        label,
        expected: fault.expected,
        actual: fault.actual,
      })
    case 'invalid':
      return problem('der-invalid', 'key', range, { label, offset: fault.offset })
    case 'unknown':
      return problem('key-algorithm-unknown', 'key', range, { oid: fault.oid })
  }
}

async function readJwkKey(text: string): Promise<Result<Key>> {
  const reading = readJwk(text)
  if (!reading.ok) return reading
  const { type, curve, jwk, isPrivate, privateProblem, keyId, restrictions } = reading.value
  const stated = { keyId, algorithm: restrictions.algorithm?.value ?? null }
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
  if (await isRejected(type, curve, privateJwk.ok ? [publicJwk, jwk] : [publicJwk]))
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

async function isRejected(
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

const pair = (publicJwk: Jwk, privateJwk: Result<Jwk>): KeyMaterial => ({
  kind: 'pair',
  publicJwk,
  privateJwk,
})

/** The exact length of an RSA modulus; null for a key of another type. */
function modulusBits(jwk: Jwk): number | null {
  if (jwk['n'] === undefined) return null
  const modulus = bytesOf(jwk, 'n')
  const [first = 0] = modulus
  return modulus.length * 8 - (Math.clz32(first) - 24)
}

function bytesOf(jwk: Jwk, name: string): Uint8Array<ArrayBuffer> {
  const bytes = decodeBase64url(jwk[name] ?? '', 'signature')
  if (!bytes.ok) throw new TypeError(`${name} is not base64url`)
  return bytes.value
}
