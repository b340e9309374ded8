import { decodeBase64url } from './base64url'
import type { Jwk } from './jwk'

/** The exact length of an RSA modulus; null for a key of another type. */
export function modulusBits(jwk: Jwk): number | null {
  if (jwk['n'] === undefined) return null
  const modulus = bytesOf(jwk, 'n')
  const [first = 0] = modulus
  return modulus.length * 8 - (Math.clz32(first) - 24)
}

/** The RSA public exponent in decimal digits; null for a key of another type. */
export function publicExponent(jwk: Jwk): string | null {
  if (jwk['e'] === undefined) return null
  const value = bytesOf(jwk, 'e').reduce((sum, byte) => sum * 256n + BigInt(byte), 0n)
  return value.toString()
}

/** The bytes of a member that is known to be base64url. */
export function bytesOf(jwk: Jwk, name: string): Uint8Array<ArrayBuffer> {
  const bytes = decodeBase64url(jwk[name] ?? '', 'signature')
  if (!bytes.ok) throw new TypeError(`${name} is not base64url`)
  return bytes.value
}
