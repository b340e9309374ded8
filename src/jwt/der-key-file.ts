import { labelOfDer } from './der-label'
import { writePem } from './pem'

/**
 * The PEM text of a file in DER that holds a key, a certificate or a request (`.der`, `.cer`,
 * `.key`, `.p8`); null for any other file. A PKCS#12 archive becomes a block of its own label, which
 * reading the key then names.
 */
export function pemOfDer(bytes: Uint8Array): string | null {
  const label = labelOfDer(bytes)
  if (label.ok && label.value !== null) return writePem(label.value, bytes)
  return isArchive(bytes) ? writePem('PKCS12', bytes) : null
}

/** PKCS#12 is often written with indefinite lengths, which DER does not have. */
const isArchive = ([tag, length, ...rest]: Uint8Array): boolean =>
  tag === 0x30 && length === 0x80 && rest[0] === 0x02 && rest[1] === 0x01 && rest[2] === 0x03
