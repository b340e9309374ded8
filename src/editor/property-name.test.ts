import { describe, expect, test } from 'vitest'
import { propertyNameAt } from './property-name'

/** `|` is the caret. */
const at = (marked: string) => {
  const offset = marked.indexOf('|')
  const text = marked.replace('|', '')
  const found = propertyNameAt(text, offset)
  return found && { ...found, range: text.slice(found.range.start, found.range.end) }
}

describe('propertyNameAt', () => {
  test.each([
    ['{"ex|p": 1}', '"exp"', 'exp', true],
    ['{"exp"|: 1}', '"exp"', 'exp', true],
    ['{"|exp" : 1}', '"exp"', 'exp', true],
    ['{"iss": "x", "n|', '"n', 'n', false],
    ['{\n  "n|\n  "exp": 1}', '"n', 'n', false],
    ['{ex|p: 1}', 'exp', 'exp', true],
    ['{|}', '', '', false],
    ['{"a": {"b": [1]}, |}', '', '', false],
    [String.raw`{"a\"b|": 1}`, String.raw`"a\"b"`, String.raw`a\b`, true],
  ])('finds the name in %s', (marked, range, name, hasColon) => {
    expect(at(marked)).toEqual({ range, name, hasColon })
  })

  test.each([
    '|',
    '|{"exp": 1}',
    '{"exp": 1}|',
    '{"exp": "iat|"}',
    '{"exp": |}',
    '{"exp" |: 1}',
    '{"address": {"coun|try": "x"}}',
    '["na|me"]',
    '["a", "na|me"]',
    '"na|me"',
    '{"a": [1, |]}',
    '{"a": {"b": 1, |}}',
    '{"a": {|}}',
    '{"a": "},{\\"", "b": "c|"}',
  ])('finds no name in %s', (marked) => {
    expect(at(marked)).toBeNull()
  })
})
