import type { Analysis } from '../../jwt/analysis'
import { ALPHABET, decodeBase64url, packSextets } from '../../jwt/base64url'
import { FIRST_SAMPLE } from '../../jwt/first-sample'
import type { Problem, SegmentName } from '../../jwt/problem'
import { bitsOfCharacter, spareBitCount } from './bit-grid'

/** A segment whose last character has bits to spare. */
export interface SpareSegment {
  readonly name: SegmentName
  readonly text: string
}

/** The first segment with spare bits, the signature before the others; that of the sample where there is none. */
export function findSpareSegment({ text, segments }: Analysis): SpareSegment {
  const found = segments
    .map(({ name, range }) => ({ name, text: text.slice(range.start, range.end) }))
    .findLast((segment) => segment.text !== '' && spareBitCount(segment.text) > 0)
  return found ?? { name: 'signature', text: FIRST_SAMPLE.token.split('.').at(-1) ?? '' }
}

/** The segment with another last character. */
export const respell = (segment: string, last: string): string => segment.slice(0, -1) + last

/** A character with one of its six bits flipped, counted from the highest. */
export function withBitFlipped(character: string, bit: number): string {
  const number = Number.parseInt(bitsOfCharacter(character) ?? '0', 2)
  return ALPHABET.charAt(number ^ (1 << (5 - bit)))
}

export interface Spelling {
  readonly text: string
  /** What a reader that ignores spare bits takes it for. */
  readonly bytes: Uint8Array
  /** Whether these are the bytes of the segment as it came. */
  readonly isAlike: boolean
  /** What a strict reader says; null where it accepts. */
  readonly refusal: Problem | null
}

/** How two readers take a segment with another last character. */
export function readSpelling({ name, text: original }: SpareSegment, last: string): Spelling {
  const text = respell(original, last)
  const bytes = packSextets(text)
  const strict = decodeBase64url(text, name)
  return {
    text,
    bytes,
    isAlike: sameBytes(bytes, packSextets(original)),
    refusal: strict.ok ? null : strict.problem,
  }
}

/** Whether it is another spelling of the same bytes. */
export const isSecondSpelling = (segment: SpareSegment, last: string): boolean =>
  !segment.text.endsWith(last) && readSpelling(segment, last).isAlike

const sameBytes = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, index) => byte === other[index])
