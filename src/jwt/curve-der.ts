import { DER_TAG, derChildren, readDer } from './der'
import { writeDer } from './der-writer'

/** How the keys of one curve stand in DER. */
export interface CurveEncoding {
  /** The AlgorithmIdentifier that names the curve, whole. */
  readonly identifier: Uint8Array
  /** Whether a private key is an ECPrivateKey (RFC 5915) or bare bytes (RFC 8410 section 7). */
  readonly isEcPrivateKey: boolean
}

export interface CurvePrivateKey {
  readonly secret: Uint8Array
  /** The public key that stands with it, if any does. */
  readonly point: Uint8Array | null
}

interface Field {
  readonly tag: number
  readonly whole: Uint8Array
  readonly content: Uint8Array
}

/** The optional public key: of an ECPrivateKey, and of a OneAsymmetricKey (RFC 5958 section 2). */
const PUBLIC_KEY = { explicit: 0xa1, implicit: 0x81 } as const

/** The public key of a SubjectPublicKeyInfo (RFC 5280 section 4.1) of this curve; null for any other. */
export function readSpki(der: Uint8Array, { identifier }: CurveEncoding): Uint8Array | null {
  const [algorithm, key, ...rest] = readSequence(der)
  if (!algorithm || !isEqual(algorithm.whole, identifier) || rest.length > 0) return null
  return key?.tag === DER_TAG.bitString ? wholeBits(key.content) : null
}

/** The private key of a PKCS#8 PrivateKeyInfo (RFC 5958 section 2) of this curve; null for any other. */
export function readPkcs8(der: Uint8Array, encoding: CurveEncoding): CurvePrivateKey | null {
  const [version, algorithm, key, ...rest] = readSequence(der)
  if (version?.tag !== DER_TAG.integer || key?.tag !== DER_TAG.octetString) return null
  if (!algorithm || !isEqual(algorithm.whole, encoding.identifier)) return null
  if (encoding.isEcPrivateKey) return readEcPrivateKey(key.content)
  const secret = readField(key.content)
  if (secret?.tag !== DER_TAG.octetString) return null
  return withPublicKey(secret.content, rest, PUBLIC_KEY.implicit)
}

function readEcPrivateKey(der: Uint8Array): CurvePrivateKey | null {
  const [version, secret, ...rest] = readSequence(der)
  if (version?.tag !== DER_TAG.integer || secret?.tag !== DER_TAG.octetString) return null
  return withPublicKey(secret.content, rest, PUBLIC_KEY.explicit)
}

function withPublicKey(
  secret: Uint8Array,
  fields: readonly Field[],
  tag: number,
): CurvePrivateKey | null {
  const field = fields.find((one) => one.tag === tag)
  if (!field) return { secret, point: null }
  const bits = tag === PUBLIC_KEY.explicit ? readField(field.content)?.content : field.content
  const point = bits ? wholeBits(bits) : null
  return point && { secret, point }
}

export const writeSpki = (point: Uint8Array, { identifier }: CurveEncoding): Uint8Array =>
  writeDer(DER_TAG.sequence, identifier, bitString(point))

/** A PrivateKeyInfo; an ECPrivateKey in it has its public key, as RFC 5915 section 3 advises. */
export function writePkcs8(
  secret: Uint8Array,
  point: Uint8Array,
  { identifier, isEcPrivateKey }: CurveEncoding,
): Uint8Array {
  const bare = writeDer(DER_TAG.octetString, secret)
  const key = isEcPrivateKey
    ? writeDer(DER_TAG.sequence, integer(1), bare, writeDer(PUBLIC_KEY.explicit, bitString(point)))
    : bare
  return writeDer(DER_TAG.sequence, integer(0), identifier, writeDer(DER_TAG.octetString, key))
}

const integer = (value: number): Uint8Array => writeDer(DER_TAG.integer, Uint8Array.of(value))

/** Of whole octets: the first byte counts the bits that are left over. */
const bitString = (bytes: Uint8Array): Uint8Array =>
  writeDer(DER_TAG.bitString, Uint8Array.of(0), bytes)

const wholeBits = (bits: Uint8Array): Uint8Array | null => (bits[0] === 0 ? bits.subarray(1) : null)

/** The fields of the sequence that fills `der`; none for anything else. */
function readSequence(der: Uint8Array): readonly Field[] {
  const whole = readDer(der)
  if (!whole.ok || whole.value.tag !== DER_TAG.sequence) return []
  const children = derChildren(der, whole.value)
  return children.ok
    ? children.value.map(({ tag, range, content }) => ({
        tag,
        whole: der.subarray(range.start, range.end),
        content: der.subarray(content.start, content.end),
      }))
    : []
}

/** The one element that fills `der`. */
function readField(der: Uint8Array): Field | null {
  const element = readDer(der)
  if (!element.ok) return null
  const { tag, content } = element.value
  return { tag, whole: der, content: der.subarray(content.start, content.end) }
}

export const isEqual = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, at) => byte === b[at])
