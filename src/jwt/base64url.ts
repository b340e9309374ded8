import { encode } from 'jose/base64url'
import { problem, type Problem, type ProblemData, type SegmentName } from './problem'
import { byteRange, charRange, type ByteRange, type CharRange } from './range'
import { fail, ok, type Result } from './result'

/** The characters of Base64url, each at the number that it stands for: RFC 4648 section 5. */
export const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** The standard alphabet's two characters and what base64url writes for them: RFC 4648 section 5. */
const URL_SAFE: ReadonlyMap<string, string> = new Map([
  ['+', '-'],
  ['/', '_'],
])

const WRONG_CHARACTER = /[^A-Za-z0-9_-]/u
/** White space, and what is as invisible: soft hyphen, zero-width and bidirectional marks. */
const BLANK = /[\s\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069]/u

const NO_SEXTET = 255
const SEXTETS = new Uint8Array(128).fill(NO_SEXTET)
for (let value = 0; value < ALPHABET.length; value++) SEXTETS[ALPHABET.charCodeAt(value)] = value
for (const [standard, urlSafe] of URL_SAFE) {
  SEXTETS[standard.charCodeAt(0)] = ALPHABET.indexOf(urlSafe)
}

/** The bytes as base64url without padding: RFC 7515 section 2. */
export const encodeBase64url = (bytes: Uint8Array): string => encode(bytes)

/**
 * Decodes a segment strictly: only the URL-safe alphabet, no padding, no blanks, no spare bits set
 * (RFC 4648 sections 3.5 and 5, RFC 7515 section 2). Of several faults the first character is told.
 *
 * @param offset where the segment starts in the token, for the problem's range
 * @returns the bytes, or `base64url-character`, `base64url-length`, `base64url-spare-bits`
 */
export function decodeBase64url(
  text: string,
  segment: SegmentName,
  offset = 0,
): Result<Uint8Array<ArrayBuffer>> {
  const fault = findFault(text, segment, offset)
  return fault === null ? ok(packSextets(text)) : fail(fault)
}

/** What {@link decodeBase64url} would fail with; null where it would not. */
export function findFault(text: string, segment: SegmentName, offset = 0): Problem | null {
  const wrong = WRONG_CHARACTER.exec(text)
  if (wrong !== null) {
    const start = offset + wrong.index
    const data = { segment, ...describeWrong(wrong[0]), count: countWrong(text) }
    const range = charRange(start, start + wrong[0].length)
    return problem('base64url-character', 'token', range, data)
  }
  const last = charRange(offset + text.length - 1, offset + text.length)
  if (text.length % 4 === 1) {
    return problem('base64url-length', 'token', last, { segment, length: text.length })
  }
  const spare = spareBits(text)
  if (spare === null) return null
  return problem('base64url-spare-bits', 'token', last, { segment, ...spare })
}

function describeWrong(
  character: string,
): Pick<ProblemData['base64url-character'], 'character' | 'codePoint' | 'kind' | 'replacement'> {
  const codePoint = character.codePointAt(0) ?? 0
  const replacement = URL_SAFE.get(character) ?? null
  if (replacement !== null) return { character, codePoint, kind: 'standard-alphabet', replacement }
  const kind = character === '=' ? 'padding' : BLANK.test(character) ? 'blank' : 'other'
  return { character, codePoint, kind, replacement }
}

function countWrong(text: string): number {
  let count = 0
  for (const character of text) if (WRONG_CHARACTER.test(character)) count++
  return count
}

/**
 * The bits that the last character has beyond the last byte, which must be zero: RFC 4648 section 3.5.
 *
 * @param text characters of either alphabet, without padding
 * @returns null where they are zero; else the last character and the canonical one in its place
 */
export function spareBits(text: string): { character: string; expected: string } | null {
  const spare = [0, 0, 0b1111, 0b11][text.length % 4] ?? 0
  const character = text.slice(-1)
  const sextet = SEXTETS[character.charCodeAt(0)] ?? 0
  if (spare === 0 || (sextet & spare) === 0) return null
  return { character, expected: ALPHABET.charAt(sextet & ~spare) }
}

/**
 * The bytes of a text that holds characters of the two base64 alphabets only. Anything else counts
 * as zero bits, a lone last character as nothing.
 */
export function packSextets(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4))
  let at = 0
  let bits = 0
  let held = 0
  for (let index = 0; index < text.length; index++) {
    const sextet = SEXTETS[text.charCodeAt(index)] ?? NO_SEXTET
    held = (held << 6) | (sextet === NO_SEXTET ? 0 : sextet)
    bits += 6
    if (bits >= 8) {
      bits -= 8
      bytes[at++] = held >> bits
      held &= (1 << bits) - 1
    }
  }
  return bytes
}

/**
 * What can be read of a faulty segment: `+` and `/` are read as `-` and `_`, blanks and `=` are
 * skipped, any other character stands for six zero bits so that what follows stays aligned, a lone
 * last character is dropped. For a segment without a fault the same as the strict reading.
 */
export function salvageBase64url(text: string): Uint8Array<ArrayBuffer> {
  if (!WRONG_CHARACTER.test(text)) return packSextets(text)
  const skipped = new RegExp(`=|${BLANK.source}`, 'gu')
  return packSextets(text.replace(skipped, '').replace(/[^A-Za-z0-9_+/-]/gu, 'A'))
}

/** Whether the salvaged bytes are what the segment was meant to say, and no bit of them is a guess. */
export function isSalvageExact(text: string): boolean {
  for (const [character] of text.matchAll(/[^A-Za-z0-9_+/=-]/gu)) {
    if (!BLANK.test(character)) return false
  }
  return true
}

/** The characters of a segment without faults that carry at least one bit of these bytes. */
export function charsOfBytes({ start, end }: ByteRange): CharRange {
  return charRange(Math.floor((start * 8) / 6), Math.ceil((end * 8) / 6))
}

/** The bytes that have at least one bit in this character of a segment without faults. */
export function bytesOfChar(index: number): ByteRange {
  return byteRange(Math.floor((index * 6) / 8), Math.ceil(((index + 1) * 6) / 8))
}

/**
 * Where the characters `range` of a segment freed of blanks and padding stand in the segment as it
 * is. Together with {@link indexWithoutSkipped} it carries the two functions above over to a faulty
 * segment; for one without faults both change nothing.
 */
export function placeInSegment(segment: string, range: CharRange): CharRange {
  if (!WRONG_CHARACTER.test(segment)) return range
  let start = segment.length
  let index = 0
  let at = 0
  for (const character of segment) {
    if (!isSkipped(character)) {
      if (index === range.start) start = at
      index++
      if (index === range.end) return charRange(start, at + character.length)
    }
    at += character.length
  }
  return charRange(start, segment.length)
}

/** The index that the character at `offset` has once blanks and padding are gone; null for these. */
export function indexWithoutSkipped(segment: string, offset: number): number | null {
  if (offset < 0 || offset >= segment.length) return null
  if (!WRONG_CHARACTER.test(segment)) return offset
  let index = 0
  let at = 0
  for (const character of segment) {
    const skipped = isSkipped(character)
    at += character.length
    if (offset < at) return skipped ? null : index
    if (!skipped) index++
  }
  return null
}

const isSkipped = (character: string): boolean => character === '=' || BLANK.test(character)
