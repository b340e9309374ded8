import { contentOf, DER_TAG, derChildren, readDer } from './der'

/**
 * An ECDSA signature in DER, as most other protocols have it (RFC 3279 section 2.2.3), as R and S
 * end to end (RFC 7518 section 3.4).
 *
 * @param length of the result in bytes
 * @returns null for what is no such sequence of two integers that fit
 */
export function joinEcdsa(der: Uint8Array, length: number): Uint8Array<ArrayBuffer> | null {
  const sequence = readDer(der)
  if (!sequence.ok || sequence.value.tag !== DER_TAG.sequence) return null
  const integers = derChildren(der, sequence.value)
  if (!integers.ok || integers.value.length !== 2) return null
  const joined = new Uint8Array(length)
  const half = length / 2
  for (const [index, element] of integers.value.entries()) {
    if (element.tag !== DER_TAG.integer) return null
    const content = contentOf(der, element)
    const first = content.findIndex((byte) => byte !== 0)
    const digits = first === -1 ? new Uint8Array() : content.subarray(first)
    if (digits.length > half) return null
    joined.set(digits, (index + 1) * half - digits.length)
  }
  return joined
}
