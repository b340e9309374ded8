import type { KeyType } from './algorithms'
import { encodeBase64url } from './base64url'
import type { Jwk } from './jwk'

/** The strings of a key by the names given them here. */
export type WireValues = ReadonlyMap<string, Uint8Array>

/** A type of OpenSSH keys: the strings that follow its name, and how they make a JWK. */
export interface OpenSshType {
  readonly type: KeyType
  readonly curve: string | null
  readonly publicNames: readonly string[]
  readonly privateNames: readonly string[]
  /** The JWK, private where the private values are there; null where they make none. */
  readonly jwkOf: (values: WireValues) => Jwk | null
}

/** RFC 4253 section 6.6. */
const RSA: OpenSshType = {
  type: 'RSA',
  curve: null,
  publicNames: ['e', 'n'],
  privateNames: ['n', 'e', 'd', 'qi', 'p', 'q'],
  jwkOf: rsaJwk,
}

/** RFC 5656 section 3.1. */
const ecdsa = (curve: string, length: number): OpenSshType => ({
  type: 'EC',
  curve,
  publicNames: ['curve', 'point'],
  privateNames: ['curve', 'point', 'd'],
  jwkOf: (values) => ecJwk(values, curve, length),
})

/** RFC 8709 section 4; the private key is followed by the public one. */
const ED25519: OpenSshType = {
  type: 'OKP',
  curve: 'Ed25519',
  publicNames: ['x'],
  privateNames: ['x', 'dx'],
  jwkOf: ed25519Jwk,
}

const TYPES: ReadonlyMap<string, OpenSshType> = new Map([
  ['ssh-rsa', RSA],
  ['ecdsa-sha2-nistp256', ecdsa('P-256', 32)],
  ['ecdsa-sha2-nistp384', ecdsa('P-384', 48)],
  ['ecdsa-sha2-nistp521', ecdsa('P-521', 66)],
  ['ssh-ed25519', ED25519],
])

/** The type of that name, if tokens are signed with such keys; or null. */
export const findOpenSshType = (name: string): OpenSshType | null => TYPES.get(name) ?? null

/** Longer than any modulus in use: 16,384 bits and the sign. */
const MAX_NUMBER_BYTES = 2049

/** What OpenSSH leaves out of a private key, `d` modulo `p - 1` and `q - 1`, is computed. */
function rsaJwk(values: WireValues): Jwk | null {
  const numbers = new Map<string, bigint>()
  for (const [name, bytes] of values) {
    if (bytes.length > MAX_NUMBER_BYTES) return null
    numbers.set(
      name,
      bytes.reduce((number, byte) => (number << 8n) | BigInt(byte), 0n),
    )
  }
  const d = numbers.get('d')
  for (const prime of ['p', 'q']) {
    const value = numbers.get(prime)
    if (d === undefined || value === undefined) continue
    if (value < 2n) return null
    numbers.set(`d${prime}`, d % (value - 1n))
  }
  const entries = Array.from(numbers, ([name, number]) => [name, base64urlUint(number)] as const)
  return { kty: 'RSA', ...Object.fromEntries(entries) }
}

/** RFC 7518 section 2. */
function base64urlUint(number: bigint): string {
  const hex = number.toString(16)
  const even = hex.padStart(hex.length + (hex.length % 2), '0')
  return encodeBase64url(
    Uint8Array.from(even.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16)),
  )
}

function ecJwk(values: WireValues, crv: string, length: number): Jwk | null {
  const point = values.get('point')
  const d = values.get('d')
  if (point?.length !== 1 + 2 * length || point[0] !== 0x04) return null
  const jwk = {
    kty: 'EC',
    crv,
    x: encodeBase64url(point.subarray(1, 1 + length)),
    y: encodeBase64url(point.subarray(1 + length)),
  }
  if (!d) return jwk
  const scalar = fitted(d, length)
  return scalar && { ...jwk, d: encodeBase64url(scalar) }
}

/** A number's bytes at a fixed length; null where it is too large. */
function fitted(number: Uint8Array, length: number): Uint8Array | null {
  const first = number.findIndex((byte) => byte !== 0)
  const significant = first === -1 ? number.subarray(0, 0) : number.subarray(first)
  if (significant.length > length) return null
  const bytes = new Uint8Array(length)
  bytes.set(significant, length - significant.length)
  return bytes
}

function ed25519Jwk(values: WireValues): Jwk | null {
  const x = values.get('x')
  const dx = values.get('dx')
  if (x?.length !== 32 || (dx && dx.length !== 64)) return null
  return {
    kty: 'OKP',
    crv: 'Ed25519',
    x: encodeBase64url(x),
    ...(dx && { d: encodeBase64url(dx.subarray(0, 32)) }),
  }
}
