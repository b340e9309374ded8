import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MAX_MEMBERS, MAX_NOTES, readJson } from './json'
import type { Problem } from './problem'
import { charRange } from './range'

const SEED = { seed: 8259 }

const read = (text: string, interest: string[] = []) => readJson(text, 'payload', new Set(interest))

/** A fault as its code, the text it marks, and its data. */
function faultOf(text: string): readonly [code: string, marked: string, data: object] | null {
  const { fault } = read(text)
  if (fault === null) return null
  return [fault.code, text.slice(fault.range?.start, fault.range?.end), fault.data]
}

/** What valid and faulty JSON is made of. */
const PIECES = '{ } [ ] : , " \\ u00 a e true null 0 1 - . E+ / \' é \u0001 \u00a0'
  .split(' ')
  .concat(' ', '\n')

const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth)

const isPlain = ([, value]: [string, unknown]) => value === null || typeof value !== 'object'

const parses = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

describe('faults', () => {
  test.each([
    ['', 'json-empty', '', {}],
    [' \n', 'json-empty', ' \n', {}],
    ['{"a":"b', 'json-cut-short', '', { missing: '"}' }],
    ['[{"a":"b', 'json-cut-short', '', { missing: '"}]' }],
    ['{"a":"b\\', 'json-cut-short', '', { missing: '"}' }],
    ['{"a":"\\u12', 'json-cut-short', '', { missing: '"}' }],
    ['{"a', 'json-cut-short', '', { missing: '"}' }],
    ['{"a"', 'json-cut-short', '', { missing: '}' }],
    ['{"a":', 'json-cut-short', '', { missing: '}' }],
    ['{"a":[1,', 'json-cut-short', '', { missing: ']}' }],
    ['{"a":1.', 'json-cut-short', '', { missing: '}' }],
    ['{"a":tr', 'json-cut-short', '', { missing: 'ue}' }],
    ['[1,]', 'json-trailing-comma', ',', {}],
    ['{"a":1 , }', 'json-trailing-comma', ',', {}],
    ['{"a":1} {"b":2} ', 'json-trailing-text', '{"b":2}', {}],
    ['1 2', 'json-trailing-text', '2', {}],
    ['{} // note', 'json-comment', '// note', {}],
    ['{"a":/* b */1}', 'json-comment', '/* b */', {}],
    ['{/* b', 'json-comment', '/* b', {}],
    ["{'a':1}", 'json-single-quotes', "'a'", {}],
    ['{"a":\'b, c\'}', 'json-single-quotes', "'b, c'", {}],
    ['[NaN]', 'json-literal', 'NaN', { text: 'NaN', suggestion: 'null' }],
    ['[-Infinity]', 'json-literal', '-Infinity', { text: '-Infinity', suggestion: 'null' }],
    ['[undefined]', 'json-literal', 'undefined', { text: 'undefined', suggestion: 'null' }],
    ['[True]', 'json-literal', 'True', { text: 'True', suggestion: 'true' }],
    ['[FALSE]', 'json-literal', 'FALSE', { text: 'FALSE', suggestion: 'false' }],
    ['[None]', 'json-literal', 'None', { text: 'None', suggestion: 'null' }],
    ['[tru]', 'json-literal', 'tru', { text: 'tru', suggestion: 'true' }],
    ['[yes]', 'json-literal', 'yes', { text: 'yes', suggestion: null }],
    ['[01]', 'json-number', '01', { text: '01' }],
    ['[1.]', 'json-number', '1.', { text: '1.' }],
    ['[.5]', 'json-number', '.5', { text: '.5' }],
    ['[+1]', 'json-number', '+1', { text: '+1' }],
    ['[-]', 'json-number', '-', { text: '-' }],
    ['[0x10]', 'json-number', '0x10', { text: '0x10' }],
    ['[1_000]', 'json-number', '1_000', { text: '1_000' }],
    ['1e', 'json-number', '1e', { text: '1e' }],
    ['["a\nb"]', 'json-control-character', '\n', { codePoint: 10 }],
    ['["\u001f"]', 'json-control-character', '\u001f', { codePoint: 31 }],
    ['["\u0000"]', 'json-control-character', '\u0000', { codePoint: 0 }],
    ['{"a\t":1}', 'json-control-character', '\t', { codePoint: 9 }],
    ['["\\x41"]', 'json-escape', '\\x', { text: '\\x' }],
    ['["\\u12G4"]', 'json-escape', '\\u12', { text: '\\u12' }],
    ['["\\😀"]', 'json-escape', '\\😀', { text: '\\😀' }],
    ['"\\x', 'json-escape', '\\x', { text: '\\x' }],
    ['{a:1}', 'json-unexpected', 'a', { found: 'a', expected: 'property-name' }],
    ['{1:1}', 'json-unexpected', '1', { found: '1', expected: 'property-name' }],
    ['{,}', 'json-unexpected', ',', { found: ',', expected: 'property-name' }],
    ['{"a" 1}', 'json-unexpected', '1', { found: '1', expected: 'colon' }],
    ['{"a"}', 'json-unexpected', '}', { found: '}', expected: 'colon' }],
    ['{"a":}', 'json-unexpected', '}', { found: '}', expected: 'value' }],
    ['{"a":,"b":1}', 'json-unexpected', ',', { found: ',', expected: 'value' }],
    ['[,1]', 'json-unexpected', ',', { found: ',', expected: 'value' }],
    [
      '{"a":1 "b":2}',
      'json-unexpected',
      '"b"',
      { found: '"b"', expected: 'comma-or-closing-brace' },
    ],
    ['{"a":1]', 'json-unexpected', ']', { found: ']', expected: 'comma-or-closing-brace' }],
    ['[1 2]', 'json-unexpected', '2', { found: '2', expected: 'comma-or-closing-bracket' }],
    ['[1}', 'json-unexpected', '}', { found: '}', expected: 'comma-or-closing-bracket' }],
    ['}', 'json-unexpected', '}', { found: '}', expected: 'value' }],
    ['\ufeff{}', 'json-unexpected', '\ufeff', { found: '\ufeff', expected: 'value' }],
    ['[1,\u00a02]', 'json-unexpected', '\u00a0', { found: '\u00a0', expected: 'value' }],
    ['{"a":😀}', 'json-unexpected', '😀', { found: '😀', expected: 'value' }],
  ])('%j: %s at %j', (text, code, marked, data) => {
    expect(faultOf(text)).toEqual([code, marked, data])
  })

  test('one that ends the text stands behind its last significant character', () => {
    expect(read('{"a":1 \n').fault?.range).toEqual(charRange(6, 6))
  })

  test('a quotation is no longer than 40 characters', () => {
    const found = `"${'a'.repeat(39)}`
    expect(read(`[1 ${found}${'a'.repeat(99)}"]`).fault?.data).toMatchObject({ found })
  })

  test('the first one is told, and names the text it stands in', () => {
    const { fault } = readJson('{"a":01,"b":NaN', 'header')
    expect(fault).toMatchObject({ code: 'json-number', place: 'header' } satisfies Partial<Problem>)
  })

  test('there is one exactly where JSON.parse throws', () => {
    const pieces = fc.constantFrom(...PIECES)
    const texts = fc.array(pieces, { maxLength: 12 }).map((list) => list.join(''))
    const mutated = fc.tuple(fc.json(), fc.nat(), fc.option(pieces)).map(([text, at, piece]) => {
      const cut = at % (text.length + 1)
      return text.slice(0, cut) + (piece ?? '') + text.slice(cut + (at % 3))
    })
    fc.assert(
      fc.property(fc.oneof(texts, mutated, fc.json()), (text) => {
        const { fault, root } = read(text)
        expect(fault === null).toBe(parses(text))
        const { start, end } = fault?.range ?? root?.range ?? charRange(-1, -1)
        expect(0 <= start && start <= end && end <= text.length).toBe(true)
      }),
      { ...SEED, numRuns: 20_000 },
    )
  })

  test('10,000 levels of nesting are read, whole or cut short', () => {
    const open = '[{"a":'.repeat(5000)
    expect(read(`${open}1${'}]'.repeat(5000)}`).fault).toBeNull()
    expect(faultOf(open)).toEqual(['json-cut-short', '', { missing: '}]'.repeat(5000) }])
  })
})

describe('members', () => {
  test('come with their places, types and values', () => {
    const text = '{ "a": "x\\u0041\\n", "b" :1.50, "c":[1,{"d":2}], "e":{}, "f":true, "g":null}'
    const { members, memberCount, root } = read(text)
    const at = ({ start, end }: { start: number; end: number }) => text.slice(start, end)
    expect(memberCount).toBe(6)
    expect(root).toEqual({ type: 'object', range: charRange(0, text.length) })
    expect(
      members.map((one) => [one.name, at(one.nameRange), at(one.valueRange), one.type, one.value]),
    ).toEqual([
      ['a', '"a"', '"x\\u0041\\n"', 'string', 'xA\n'],
      ['b', '"b"', '1.50', 'number', 1.5],
      ['c', '"c"', '[1,{"d":2}]', 'array', null],
      ['e', '"e"', '{}', 'object', null],
      ['f', '"f"', 'true', 'boolean', true],
      ['g', '"g"', 'null', 'null', null],
    ])
    for (const { range, nameRange, valueRange } of members) {
      expect(range).toEqual(charRange(nameRange.start, valueRange.end))
    }
  })

  test('are listed with their decoded names and with duplicates', () => {
    const { members } = read('{"\\u0061":1,"a":2,"__proto__":3}')
    expect(members.map(({ name, value }) => [name, value])).toEqual([
      ['a', 1],
      ['a', 2],
      ['__proto__', 3],
    ])
  })

  test.each(['[{"a":1}]', '"a"', '1', ''])('are none in %j', (text) => {
    expect(read(text)).toMatchObject({ members: [], memberCount: 0 })
  })

  test('beyond the first ones, those of interest are listed, the last of each name', () => {
    const names = Array.from({ length: 300 }, (_, index) => `"c${index}":${index}`)
    const text = `{${names.join(',')},"exp":1,"exp":2,"iat":3,"exp":4}`
    const { members, memberCount } = read(text, ['exp', 'iat'])
    expect(memberCount).toBe(304)
    expect(members).toHaveLength(MAX_MEMBERS + 2)
    expect(members.slice(-2).map(({ name, value }) => [name, value])).toEqual([
      ['iat', 3],
      ['exp', 4],
    ])
  })

  test.each([
    ['{"a":1,"b":2', ['a', 'b']],
    ['{"a":1,"b":"x', ['a']],
    ['{"a":1 "b":2}', ['a', 'b']],
    ['{"a":NaN,"b":2}', ['b']],
    ['{"a" 1,"b":2}', ['a', 'b']],
    ['{"a":,"b":2}', ['b']],
    ['{"a":1,}', ['a']],
    ['{"a":[1}', ['a']],
    ['{"a":{"x":[1},"b":2}', ['a', 'b']],
    ['{/* c */"a":1}', ['a']],
    ['{"a":1} {"b":2}', ['a']],
  ])('are read from the faulty %j as far as can be', (text, names) => {
    expect(read(text).members.map(({ name }) => name)).toEqual(names)
  })

  test('agree with JSON.parse', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (object) => {
        const text = JSON.stringify(object)
        const { members, memberCount } = read(text)
        const parsed = Object.entries(JSON.parse(text) as object)
        expect(memberCount).toBe(parsed.length)
        expect(
          members.map(({ name, valueRange }): [string, unknown] => [
            name,
            JSON.parse(text.slice(valueRange.start, valueRange.end)),
          ]),
        ).toEqual(parsed)
        expect(
          members
            .filter(({ type }) => type !== 'object' && type !== 'array')
            .map(({ name, value }) => [name, value]),
        ).toEqual(parsed.filter(isPlain))
      }),
      SEED,
    )
  })
})

describe('notes', () => {
  test.each([
    ['{"a":1,"b":2,"a":3}', 'duplicate-name', '"a"', { name: 'a' }],
    ['{"x":[{"a":1,"\\u0061":2}]}', 'duplicate-name', '"\\u0061"', { name: 'a' }],
    ['[9007199254740993]', 'unsafe-integer', '9007199254740993', { raw: '9007199254740993' }],
    ['[-9007199254740992]', 'unsafe-integer', '-9007199254740992', { raw: '-9007199254740992' }],
    ['[1E400]', 'number-overflow', '1E400', { raw: '1E400' }],
    ['[-1e999]', 'number-overflow', '-1e999', { raw: '-1e999' }],
    ['{"__proto__":1}', 'prototype-name', '"__proto__"', { name: '__proto__' }],
    ['{"a":{"constructor":1}}', 'prototype-name', '"constructor"', { name: 'constructor' }],
    ['["a\u202eb"]', 'invisible-character', '\u202e', { codePoint: 0x202e }],
    ['["a\\u202Eb"]', 'invisible-character', '\\u202E', { codePoint: 0x202e }],
    ['{"a\u200b":1}', 'invisible-character', '\u200b', { codePoint: 0x200b }],
    ['["\\\\\\u200b"]', 'invisible-character', '\\u200b', { codePoint: 0x200b }],
  ])('%s: %s at %s', (text, code, marked, data) => {
    const { notes } = read(text)
    expect(notes).toHaveLength(1)
    const [note] = notes
    expect(note).toMatchObject({ code, ...data })
    expect(text.slice(note?.range.start, note?.range.end)).toBe(marked)
  })

  test.each([
    '[9007199254740991,-9007199254740991,1.5,0.1e-400,123456789012345.67]',
    '[{"a":1},{"a":2}]',
    '{"a":{"a":{"a":1}}}',
    '["\\\\u202e","é","日本語","\\u0041"]',
    '{"toString":1}',
  ])('none in %s', (text) => {
    expect(read(text).notes).toEqual([])
  })

  test('deep nesting is noted once, where it passes 100 levels, with its depth', () => {
    expect(read(nested(100)).notes).toEqual([])
    expect(read(`[${nested(199)},${nested(150)}]`).notes).toEqual([
      { code: 'deep-nesting', range: charRange(100, 101), depth: 200 },
    ])
  })

  test('are no more than MAX_NOTES', () => {
    const text = `[${Array.from({ length: 500 }, () => '9007199254740993').join(',')}]`
    expect(read(text).notes).toHaveLength(MAX_NOTES)
    expect(read(`["${'\u202e'.repeat(500)}"]`).notes).toHaveLength(MAX_NOTES)
  })

  test('stand in the order of the text', () => {
    const { notes } = read('{"a":1e400,"a":"\u202e","__proto__":9007199254740993}')
    const starts = notes.map(({ range }) => range.start)
    expect(notes).toHaveLength(5)
    expect(starts).toEqual(starts.toSorted((a, b) => a - b))
  })
})
