import { describe, expect, test } from 'vitest'
import { jsonColours } from './json-colours'

const coloured = (text: string): string[] =>
  jsonColours(text).map(({ range, name }) => `${name} ${text.slice(range.start, range.end)}`)

describe('jsonColours', () => {
  test.each([
    ['{"exp": 1, "a" : "b"}', ['name "exp"', 'number 1', 'name "a"', 'string "b"']],
    [
      '["a:b", -1.5E+3, true, null]',
      ['string "a:b"', 'number -1.5E+3', 'literal true', 'literal null'],
    ],
    [String.raw`{"a\"b": "\\"}`, [String.raw`name "a\"b"`, String.raw`string "\\"`]],
    ['{"iss": "https://x', ['name "iss"', 'string "https://x']],
    ['{"a\n"b": 1', ['string "a', 'name "b"', 'number 1']],
    ['truest nulls', []],
    ['', []],
  ])('colours %s', (text, colours) => {
    expect(coloured(text)).toEqual(colours)
  })
})
