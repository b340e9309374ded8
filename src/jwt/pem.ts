import type { PemLabel } from './problem'

/** PEM with lines of 64 characters (RFC 7468 section 2), ending in a line end. */
export function writePem(label: PemLabel, der: Uint8Array): string {
  const base64 = btoa(Array.from(der, (byte) => String.fromCharCode(byte)).join(''))
  const lines = base64.match(/.{1,64}/g) ?? []
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n')
}
