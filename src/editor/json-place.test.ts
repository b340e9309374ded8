import { describe, expect, test } from 'vitest'
import { jsonPlaceAt } from './json-place'

/** `|` is the caret. */
const at = (marked: string) => {
  const offset = marked.indexOf('|')
  const text = marked.replace('|', '')
  const found = jsonPlaceAt(text, offset)
  return found && { ...found, range: text.slice(found.range.start, found.range.end) }
}

describe('jsonPlaceAt', () => {
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
    ['{"a": "},{\\"", "b|": "c"}', '"b"', 'b', true],
  ])('finds the name in %s', (marked, range, name, hasColon) => {
    expect(at(marked)).toEqual({ kind: 'name', path: [], range, name, hasColon })
  })

  test.each([
    ['{"address": {"coun|try": "x"}}', ['address'], 'country'],
    ['{"a": {"b": 1, |}}', ['a'], ''],
    ['{"a": {|}}', ['a'], ''],
    ['{"cnf": {"jwk": {"k|ty": "EC"}}}', ['cnf', 'jwk'], 'kty'],
    ['{"keys": [{"a": 1}, {"k|ty": "EC"}]}', ['keys'], 'kty'],
    ['{"a": {"b": 1}, "c": {"d|": 1}}', ['c'], 'd'],
  ])('finds the name in %s under %j', (marked, path, name) => {
    expect(at(marked)).toMatchObject({ kind: 'name', path, name })
  })

  test.each([
    ['{"typ": "J|WT"}', ['typ'], '"JWT"', false],
    ['{"typ": "|"}', ['typ'], '""', false],
    ['{"typ": "|', ['typ'], '"', false],
    ['{"typ": |}', ['typ'], '', false],
    ['{"b64": fa|}', ['b64'], 'fa', false],
    ['{"amr": [|]}', ['amr'], '', true],
    ['{"amr": ["pwd", "o|"]}', ['amr'], '"o"', true],
    ['{"amr": ["pwd", |', ['amr'], '', true],
    ['{"jwk": {"kty": "E|"}}', ['jwk', 'kty'], '"E"', false],
    ['{"a": [{"b": 1}, |]}', ['a'], '', true],
  ])('finds the value in %s', (marked, path, range, isElement) => {
    expect(at(marked)).toEqual({ kind: 'value', path, range, isElement })
  })

  test.each([
    '|',
    '|{"exp": 1}',
    '{"exp": 1}|',
    '{"exp" |: 1}',
    '{"exp": |1}',
    '{"exp": | "a"}',
    '{"exp": 1 |}',
    '["na|me"]',
    '["a", "na|me"]',
    '[{"na|me": 1}]',
    '"na|me"',
    ']|',
  ])('finds nothing in %s', (marked) => {
    expect(at(marked)).toBeNull()
  })
})
