import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { textChange } from './text-change'

const apply = (before: string, after: string): string => {
  const { range, text } = textChange(before, after)
  return before.slice(0, range.start) + text + before.slice(range.end)
}

describe('textChange', () => {
  test.each([
    ['nothing', 'abc', 'abc', 3, 3, ''],
    ['an insertion', 'ac', 'abc', 1, 1, 'b'],
    ['a removal', 'abc', 'ac', 1, 2, ''],
    ['a replacement in the middle', '{"alg":"HS256"}', '{"alg":"RS256"}', 8, 9, 'R'],
    ['a repeated character once', 'aa', 'aaa', 2, 2, 'a'],
    ['from nothing', '', 'abc', 0, 0, 'abc'],
    ['to nothing', 'abc', '', 0, 3, ''],
    ['a whole surrogate pair by its second half', '😀', '😁', 0, 2, '😁'],
    ['a whole surrogate pair by its first half', '\u{1f600}', '\u{1fa00}', 0, 2, '\u{1fa00}'],
    ['a line end without cutting CRLF in two', 'a\r\nb', 'a\rb', 1, 3, '\r'],
    ['a carriage return before a line feed', 'a\nb', 'a\r\nb', 1, 2, '\r\n'],
  ])('replaces %s', (_, before, after, start, end, text) => {
    expect(textChange(before, after)).toEqual({ range: { start, end }, text })
    expect(apply(before, after)).toBe(after)
  })

  test('always leads from one text to the other', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '\r', '\n', '\ud83d', '\ude00') })
    fc.assert(
      fc.property(text, text, (before, after) => apply(before, after) === after),
      { seed: 7, numRuns: 2000 },
    )
  })
})
