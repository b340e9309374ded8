import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeBase64url, encodeBase64url } from './base64url'
import { minify } from './json-layout'
import { encodePart, readPart, viewOfSegment } from './part'
import { charRange } from './range'
import { encodeUtf8 } from './utf8'

const SEED = { seed: 7519 }
const segmentOf = (text: string) => encodeBase64url(encodeUtf8(text))
const bytesOf = (...bytes: number[]) => encodeBase64url(Uint8Array.from(bytes))
const codes = (segment: string, name: 'header' | 'payload' = 'payload', view?: string) =>
  readPart(segment, name, view ?? null).faults.map(({ code }) => code)

describe('what a payload is taken for', () => {
  test.each([
    ['{"a":1}', 'json', '{\n  "a": 1\n}', 'object', []],
    [' {"a":1}\n', 'json', '{\n  "a": 1\n}', 'object', []],
    ['[1,2]', 'json', '[\n  1,\n  2\n]', 'array', []],
    [' "text"', 'json', '"text"', 'string', []],
    ['12.50', 'json', '12.50', 'number', []],
    ['null', 'json', 'null', 'null', []],
    ['{"a":', 'json', '{\n  "a":', null, ['json-cut-short']],
    ['{not json}', 'json', '{\n  not json\n}', null, ['json-unexpected']],
    ['plain, text', 'text', 'plain, text', null, []],
    ['12 monkeys', 'text', '12 monkeys', null, []],
    ['"open', 'text', '"open', null, []],
    ['', 'text', '', null, []],
    [' \n', 'text', ' \n', null, []],
  ])('%j', (text, kind, view, type, faults) => {
    const segment = segmentOf(text)
    expect(readPart(segment, 'payload', null)).toMatchObject({ kind, text, view, type })
    expect(viewOfSegment(segment)).toBe(view)
    expect(codes(segment)).toEqual(faults)
  })

  test('bytes that are not UTF-8 are shown in hexadecimal, and are no fault', () => {
    const bytes = Array.from({ length: 18 }, (_, index) => 240 + (index % 16))
    const part = readPart(bytesOf(...bytes), 'payload', null)
    expect(part).toMatchObject({ kind: 'binary', text: '', byteLength: 18, faults: [] })
    expect(part.view).toBe('f0 f1 f2 f3 f4 f5 f6 f7 f8 f9 fa fb fc fd fe ff\nf0 f1')
  })

  test('JSON with a byte that is not UTF-8 is bytes too, since its text would lie', () => {
    const bytes = [...encodeUtf8('{"a":"')].concat(0xff, ...encodeUtf8('"}'))
    const part = readPart(bytesOf(...bytes), 'payload', null, 100)
    expect(part).toMatchObject({ kind: 'binary', view: '7b 22 61 22 3a 22 ff 22 7d', faults: [] })
  })

  test('a byte order mark before JSON is a fault; the view leaves it out', () => {
    const part = readPart(segmentOf('\ufeff{"a":1}'), 'payload', null, 10)
    expect(part).toMatchObject({ text: '\ufeff{"a":1}', view: '{\n  "a": 1\n}', type: 'object' })
    expect(part.faults).toEqual([
      {
        code: 'byte-order-mark',
        place: 'token',
        range: charRange(10, 14),
        data: { segment: 'payload' },
      },
    ])
  })
})

describe('a header', () => {
  test.each([
    ['', ['header-empty']],
    ['plain', ['json-literal']],
    ['[]', ['json-not-object']],
    ['"a"', ['json-not-object']],
    ['{"alg":1,}', ['json-trailing-comma']],
    ['{}', []],
  ])('%j is JSON, with the faults %j', (text, faults) => {
    expect(readPart(segmentOf(text), 'header', null).kind).toBe('json')
    expect(codes(segmentOf(text), 'header')).toEqual(faults)
  })

  test('that is not UTF-8 has a fault', () => {
    expect(codes(bytesOf(0xff, 0xfe), 'header')).toEqual(['utf8-invalid'])
  })
})

describe('a faulty segment', () => {
  const segment = segmentOf('{"a":"bcdef"}')

  test.each([
    [`${segment}=`, ['base64url-character']],
    [`${segment.slice(0, 8)}\n${segment.slice(8)}`, ['base64url-character']],
    [`${segment.slice(0, -1)}R`, ['base64url-spare-bits']],
  ])('%j is read all the same', (faulty, faults) => {
    expect(viewOfSegment(faulty)).toBe('{\n  "a": "bcdef"\n}')
    expect(codes(faulty)).toEqual(faults)
  })

  test('gives no faults that follow from a guess', () => {
    const faulty = `${segment.slice(0, 9)}*${segment.slice(10)}`
    expect(codes(faulty)).toEqual(['base64url-character'])
    expect(viewOfSegment(faulty)).toContain('def"')
  })

  test('that lacks its end gives both faults', () => {
    expect(codes(segment.slice(0, 13))).toEqual(['base64url-length', 'json-cut-short'])
  })
})

describe('a part that the user edits', () => {
  test.each([
    ['{"a":1}', '{ "a": 2 ', 'json', ['json-cut-short']],
    ['{"a":1}', 'x', 'json', ['json-literal']],
    ['"text"', '"text', 'json', ['json-cut-short']],
    ['plain', 'plainer', 'text', []],
    ['plain', '{"a":1}', 'json', []],
  ])('from %j to %j is %s, and its faults count in the view', (text, view, kind, faults) => {
    const part = readPart(segmentOf(text), 'payload', view)
    expect(part).toMatchObject({ kind, text, view })
    expect(codes(segmentOf(text), 'payload', view)).toEqual(faults)
  })

  test('is encoded without its insignificant white space, or with it', () => {
    const edit = { text: '{\n  "a": 1.0,\n  "a": "\\u0061 b"\n}', format: 'json' } as const
    expect(encodePart(edit, 'payload', false)).toEqual({
      ok: true,
      value: segmentOf('{"a":1.0,"a":"\\u0061 b"}'),
    })
    expect(encodePart(edit, 'payload', true)).toEqual({ ok: true, value: segmentOf(edit.text) })
  })

  test('that is not JSON yet is not encoded', () => {
    expect(encodePart({ text: '{"a":1', format: 'json' }, 'header', false)).toMatchObject({
      problem: { code: 'json-cut-short', place: 'header', range: charRange(6, 6) },
    })
  })

  test('as text is encoded as it stands', () => {
    const text = ' plain {'
    expect(encodePart({ text, format: 'text' }, 'payload', false)).toEqual({
      ok: true,
      value: segmentOf(text),
    })
  })

  test('is what the token says, minified', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const encoded = encodePart({ text, format: 'json' }, 'payload', false)
        const bytes = encoded.ok ? decodeBase64url(encoded.value, 'payload') : encoded
        expect(bytes).toEqual({ ok: true, value: encodeUtf8(minify(text)) })
      }),
      SEED,
    )
  })
})
