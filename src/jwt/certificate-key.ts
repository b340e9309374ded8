import { salvageBase64url } from './base64url'
import { spkiOfCertificate } from './key-info'

/** For each `kty` the member that stands in a SubjectPublicKeyInfo as it is: RFC 7518 section 6, RFC 8037, RFC 9964. */
const NUMBERS: ReadonlyMap<unknown, string> = new Map([
  ['RSA', 'n'],
  ['EC', 'x'],
  ['OKP', 'x'],
  ['AKP', 'pub'],
])

/**
 * Whether a certificate is for the key of a JWK.
 *
 * @param der the certificate
 * @returns null where the certificate or the JWK can't be read
 */
export function isCertificateOf(
  der: Uint8Array,
  jwk: Readonly<Record<string, unknown>>,
): boolean | null {
  const spki = spkiOfCertificate(der)
  const number = jwk[NUMBERS.get(jwk['kty']) ?? '']
  if (!spki.ok || typeof number !== 'string') return null
  const bytes = salvageBase64url(number)
  const start = bytes.findIndex((byte) => byte !== 0)
  return start === -1 ? null : includes(spki.value, bytes.subarray(start))
}

function includes(bytes: Uint8Array, part: Uint8Array): boolean {
  for (let start = 0; start + part.length <= bytes.length; start++)
    if (part.every((byte, index) => bytes[start + index] === byte)) return true
  return false
}
