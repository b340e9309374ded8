const PAIRS = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))

/** Bytes in hexadecimal, two lower-case digits each (base16: RFC 4648 section 8). */
export const hexOf = (bytes: Iterable<number>, separator = ''): string =>
  Array.from(bytes, (byte) => PAIRS[byte]).join(separator)

/** The number that bytes are, the highest first; 0 for none (OS2IP: RFC 8017 section 4.2). */
export const numberOfBytes = (bytes: Iterable<number>): bigint => BigInt(`0x0${hexOf(bytes)}`)
