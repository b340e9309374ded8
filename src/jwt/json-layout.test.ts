import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mapOffset, minify, pretty } from './json-layout'

const SEED = { seed: 8259 }

/** JSON text with white space strewn between its tokens. */
const spacedJson = fc
  .tuple(fc.json({ depthSize: 'medium' }), fc.array(fc.constantFrom('', ' ', '\n', '\t', '\r\n')))
  .map(([text, spaces]) => {
    let index = 0
    return text.replace(/"(?:[^"\\]|\\.)*"|[^"]/gu, (token) =>
      /^[[\]{}:,]$/u.test(token)
        ? `${spaces[index++ % (spaces.length || 1)] ?? ''}${token}${spaces[index++ % (spaces.length || 1)] ?? ''}`
        : token,
    )
  })

/** JSON text with one character too few, too many or wrong. */
const brokenJson = fc
  .tuple(
    fc.json(),
    fc.nat(),
    fc.constantFrom('', '"', "'", '\\', '{', ']', ',', ' ', '//', '/*', 'x'),
  )
  .map(([text, at, piece]) => {
    const cut = at % (text.length + 1)
    return text.slice(0, cut) + piece + text.slice(cut + (at % 2))
  })

const nested = (depth: number): string => '['.repeat(depth) + '1,2' + ']'.repeat(depth)

const significant = (text: string): string => text.replaceAll(/[ \t\n\r]/gu, '')

describe('pretty', () => {
  test('sets JSON as JSON.stringify does', () => {
    fc.assert(
      fc.property(spacedJson, (text) => {
        expect(pretty(text)).toBe(JSON.stringify(JSON.parse(text), null, 2))
      }),
      SEED,
    )
  })

  test.each([
    ['{"a":1.0,"b":1E400,"a":9007199254740993}'],
    ['{"\\u0061":"\\/","__proto__":{}}'],
    ['[ ]'],
    ['{ "a" : [ ] , "b" : { } }'],
    ['"a b"'],
    [''],
  ])('changes nothing but white space in %s', (text) => {
    expect(significant(pretty(text))).toBe(significant(text))
  })

  test('keeps empty brackets on one line', () => {
    expect(pretty('{"a":{},"b":[ ]}')).toBe('{\n  "a": {},\n  "b": []\n}')
  })

  test('is at rest after one turn, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(spacedJson, brokenJson), (text) => {
        expect(pretty(pretty(text))).toBe(pretty(text))
      }),
      SEED,
    )
  })

  test('keeps the significant characters of faulty JSON in their order', () => {
    fc.assert(
      fc.property(brokenJson, (text) => {
        expect(significant(pretty(text))).toBe(significant(text))
        expect(significant(minify(text))).toBe(significant(text))
      }),
      SEED,
    )
  })

  test('sets 10,000 levels of nesting without a line for each', () => {
    const text = '['.repeat(10_000) + ']'.repeat(10_000)
    expect(pretty(text).length).toBeLessThan(text.length + 64 * 2 * (64 * 2 + 1))
    expect(minify(pretty(text))).toBe(text)
    expect(pretty('{"a":'.repeat(10_000)).length).toBeLessThan(60_000 + 64 * 2 * 64)
  })

  test('breaks lines down to level 64', () => {
    expect(pretty(nested(64)).split('\n')).toHaveLength(64 + 2 + 64)
    expect(pretty(nested(65)).split('\n')).toHaveLength(64 + 1 + 64)
  })

  test.each([
    ['{"a":1', '{\n  "a": 1'],
    ['{"a":1}}', '{\n  "a": 1\n}\n}'],
    ['{"a" 1 2}', '{\n  "a" 1 2\n}'],
    ['{"a":"b', '{\n  "a": "b'],
    ["{'a, b':1}", "{\n  'a, b': 1\n}"],
    ['{"a":1,// b, c\n"d":2}', '{\n  "a": 1,\n  // b, c\n"d": 2\n}'],
    ['{"a":/* b, c */1}', '{\n  "a": /* b, c */1\n}'],
  ])('sets the faulty %j sensibly', (text, expected) => {
    expect(pretty(text)).toBe(expected)
  })
})

describe('minify', () => {
  test('gives the same for a text and for the text set on lines', () => {
    fc.assert(
      fc.property(fc.oneof(spacedJson, brokenJson), (text) => {
        expect(minify(pretty(text))).toBe(minify(text))
      }),
      { ...SEED, numRuns: 500 },
    )
  })

  test('leaves no white space outside strings', () => {
    fc.assert(
      fc.property(spacedJson, (text) => {
        const minified = minify(text)
        expect(minified.replaceAll(/"(?:[^"\\]|\\.)*"/gu, '')).not.toMatch(/\s/u)
        expect(JSON.parse(minified)).toEqual(JSON.parse(text))
      }),
      SEED,
    )
  })

  test('keeps what RFC 8259 does not call white space', () => {
    expect(minify(' \u00a0{ } \u2028')).toBe('\u00a0{}\u2028')
  })

  test('keeps two values apart that only a blank separates', () => {
    expect(minify('[1  2, "a"\n"b"]')).toBe('[1 2,"a" "b"]')
  })
})

describe('mapOffset', () => {
  test('leads every significant character to itself and back', () => {
    fc.assert(
      fc.property(fc.oneof(spacedJson, brokenJson), (text) => {
        const set = pretty(text)
        for (let offset = 0; offset < set.length; offset++) {
          const there = mapOffset(set, text, offset)
          expect(there).toBeLessThanOrEqual(text.length)
          if (/[ \t\n\r]/u.test(set.charAt(offset))) continue
          expect(text.charAt(there)).toBe(set.charAt(offset))
          expect(mapOffset(text, set, there)).toBe(offset)
        }
      }),
      SEED,
    )
  })

  test.each([
    [0, 0],
    [4, 1],
    [8, 5],
    [9, 6],
    [10, 6],
    [11, 7],
    [12, 7],
  ])('offset %i of a text set on lines is %i in the minified one', (from, to) => {
    expect(mapOffset('{\n  "ab": 1\n}', '{"ab":1}', from)).toBe(to)
  })

  test.each([
    [0, 0],
    [2, 1],
    [8, 10],
    [10, 12],
  ])('offset %i, from within white space, stays behind the character before', (from, to) => {
    expect(mapOffset(' { "a":1 }', '{\n  "a": 1\n}', from)).toBe(to)
  })
})
