import { fail, ok, type Result } from './result'

/** The first byte at which bytes stop being UTF-8, and its offset in bytes. */
export interface InvalidByte {
  readonly byte: number
  readonly offset: number
}

const encoder = new TextEncoder()
const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const lenient = new TextDecoder('utf-8', { ignoreBOM: true })

/** The text in UTF-8 (RFC 3629); a surrogate without its pair is written as U+FFFD. */
export const encodeUtf8 = (text: string): Uint8Array<ArrayBuffer> => encoder.encode(text)

/** The text of UTF-8 bytes, a byte order mark included, or the first byte that is not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): Result<string, InvalidByte> {
  try {
    return ok(strict.decode(bytes))
  } catch (error) {
    const offset = validLength(bytes)
    const byte = bytes[offset]
    if (byte === undefined) throw error
    return fail({ byte, offset })
  }
}

/** The text with U+FFFD for what is not UTF-8: for showing, not for further use. */
export const decodeUtf8Leniently = (bytes: Uint8Array): string => lenient.decode(bytes)

/** How many bytes at the start are whole, valid sequences: RFC 3629 section 4. */
function validLength(bytes: Uint8Array): number {
  let at = 0
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at)
    if (length === 0) return at
    at += length
  }
  return at
}

/** The length of the valid sequence at `at`, or 0. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0
  if (lead < 0x80) return 1
  const second = bytes[at + 1] ?? 0
  const length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0
  if (length === 0) return 0
  // Overlong forms, surrogates, and code points beyond U+10FFFF show in the second byte.
  const lowest = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
  const highest = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
  if (second < lowest || second > highest) return 0
  for (let index = at + 2; index < at + length; index++) {
    if (((bytes[index] ?? 0) & 0xc0) !== 0x80) return 0
  }
  return length
}

/** How many bytes the characters from `start` to `end` take in UTF-8. */
export function utf8Length(text: string, start = 0, end = text.length): number {
  let length = 0
  for (let index = start; index < end; index++) {
    const code = text.charCodeAt(index)
    if (code < 0x80) length += 1
    else if (code < 0x800) length += 2
    else if (isPair(text, index) && index + 1 < end) {
      length += 4
      index++
    } else length += 3
  }
  return length
}

/** The offset in characters of the code point that byte `offset` of the text in UTF-8 belongs to. */
export function charOfByte(text: string, offset: number): number {
  let length = 0
  let index = 0
  while (index < text.length) {
    const code = text.charCodeAt(index)
    const pair = code >= 0x800 && isPair(text, index)
    length += code < 0x80 ? 1 : code < 0x800 ? 2 : pair ? 4 : 3
    if (offset < length) return index
    index += pair ? 2 : 1
  }
  return index
}

const isPair = (text: string, index: number): boolean =>
  (text.charCodeAt(index) & 0xfc00) === 0xd800 && (text.charCodeAt(index + 1) & 0xfc00) === 0xdc00
