import { describe, expect, test } from 'vitest'
import { ALPHABET, encodeBase64url } from '../../jwt/base64url'
import { charRange } from '../../jwt/range'
import { encodeUtf8 } from '../../jwt/utf8'
import { bitGroups, bitsOfByte, bitsOfCharacter, spareBitCount } from './bit-grid'

const segmentOf = (text: string): string => encodeBase64url(encodeUtf8(text))
const groupsOf = (text: string) => {
  const segment = segmentOf(text)
  return bitGroups(segment, charRange(0, segment.length), 100)
}

test('every character stands for its own six bits', () => {
  const bits = Array.from(ALPHABET, bitsOfCharacter)
  expect(new Set(bits).size).toBe(64)
  expect(bits[0]).toBe('000000')
  expect(bitsOfCharacter('_')).toBe('111111')
})

test.each(['+', '/', '=', ' ', '', 'AB'])('%j stands for none', (character) => {
  expect(bitsOfCharacter(character)).toBeNull()
})

describe('groups', () => {
  test.each(['abc', 'abcd', 'abcde', 'Zoë Łukasiewicz', '한글', '🗝', ''])(
    'of %j have the same bits above and below, spare ones aside',
    (text) => {
      for (const { characters, bytes } of groupsOf(text)) {
        const above = characters.map(({ bits }) => bits).join('')
        const below = bytes.map(({ value }) => bitsOfByte(value)).join('')
        expect(above.slice(0, below.length)).toBe(below)
        expect(above.length - below.length).toBeLessThan(6)
      }
    },
  )

  test('tell the bytes of a character apart', () => {
    const bytes = groupsOf('한a').flatMap((group) => group.bytes)
    expect(bytes.map(({ text, part, parts }) => [text, part, parts])).toEqual([
      ['한', 1, 3],
      ['한', 2, 3],
      ['한', 3, 3],
      ['a', 1, 1],
    ])
  })

  test('have no characters where bytes are not UTF-8', () => {
    const bytes = bitGroups('_4BB', charRange(0, 4), 1).flatMap((group) => group.bytes)
    expect(bytes.map(({ text }) => text)).toEqual([null, null, 'A'])
  })

  test('are those that the range touches, and no more than wanted', () => {
    const segment = segmentOf('abcdefghi')
    const found = (start: number, end: number, most: number) =>
      bitGroups(segment, charRange(start, end), most).map(({ characters }) => characters[0]?.at)
    expect(found(3, 5, 9)).toEqual([0, 4])
    expect(found(4, 8, 9)).toEqual([4])
    expect(found(0, 12, 2)).toEqual([0, 4])
  })
})

test.each([
  ['a', 4],
  ['ab', 2],
  ['abc', 0],
])('%j leaves %d spare bits', (text, count) => {
  expect(spareBitCount(segmentOf(text))).toBe(count)
})
