import { ALPHABET, packSextets } from '../../jwt/base64url'
import type { CharRange } from '../../jwt/range'

export const BITS_A_CHARACTER = 6
export const BITS_A_BYTE = 8
const CHARACTERS_A_GROUP = 4
const BYTES_A_GROUP = 3

/** A group is four characters and the three bytes that they stand for; the last may be shorter. */
export interface BitGroup {
  readonly characters: readonly GridCharacter[]
  readonly bytes: readonly GridByte[]
}

export interface GridCharacter {
  /** Its place in the segment. */
  readonly at: number
  readonly text: string
  /** Six digits. */
  readonly bits: string
}

export interface GridByte {
  /** Its place among the bytes of the segment. */
  readonly at: number
  readonly value: number
  /** The character of the text that it belongs to; null where the bytes are not UTF-8. */
  readonly text: string | null
  /** The first, second … byte of that character, of so many. */
  readonly part: number
  readonly parts: number
}

/** The number that a character stands for in six binary digits; null for a character of no number. */
export function bitsOfCharacter(character: string): string | null {
  const number = character.length === 1 ? ALPHABET.indexOf(character) : -1
  return number === -1 ? null : number.toString(2).padStart(BITS_A_CHARACTER, '0')
}

export const bitsOfByte = (byte: number): string => byte.toString(2).padStart(BITS_A_BYTE, '0')

/**
 * The whole groups of a segment that the characters of `range` are in.
 *
 * @param segment base64url without faults, spare bits aside
 * @param most how many groups at most
 */
export function bitGroups(segment: string, range: CharRange, most: number): readonly BitGroup[] {
  const bytes = packSextets(segment)
  const characters = charactersOf(bytes)
  const first = Math.floor(range.start / CHARACTERS_A_GROUP)
  const end = Math.min(Math.ceil(range.end / CHARACTERS_A_GROUP), first + most)
  return Array.from({ length: Math.max(0, end - first) }, (_, index) => {
    const group = first + index
    const start = group * CHARACTERS_A_GROUP
    const firstByte = group * BYTES_A_GROUP
    return {
      characters: Array.from(segment.slice(start, start + CHARACTERS_A_GROUP), (text, offset) => ({
        at: start + offset,
        text,
        bits: bitsOfCharacter(text) ?? '',
      })),
      bytes: Array.from(bytes.slice(firstByte, firstByte + BYTES_A_GROUP), (value, offset) => ({
        at: firstByte + offset,
        value,
        ...(characters[firstByte + offset] ?? NO_CHARACTER),
      })),
    }
  })
}

/** How many bits of a segment's last character belong to no byte: RFC 4648 section 3.5. */
export const spareBitCount = (segment: string): number =>
  (segment.length * BITS_A_CHARACTER) % BITS_A_BYTE

const NO_CHARACTER = { text: null, part: 0, parts: 0 } as const

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** For each byte the character it belongs to: RFC 3629 section 3. */
function charactersOf(bytes: Uint8Array): readonly Pick<GridByte, 'text' | 'part' | 'parts'>[] {
  const found: Pick<GridByte, 'text' | 'part' | 'parts'>[] = []
  while (found.length < bytes.length) {
    const parts = lengthByLead(bytes[found.length] ?? 0)
    const text = decode(bytes.subarray(found.length, found.length + parts))
    if (text === null) found.push(NO_CHARACTER)
    else for (let part = 1; part <= parts; part++) found.push({ text, part, parts })
  }
  return found
}

function decode(bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return null
  }
}

const lengthByLead = (lead: number): number =>
  lead < 0xc0 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4
