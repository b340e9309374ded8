import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Analysis, Part } from './analysis'
import { analyze } from './analyze'
import { encodeBase64url } from './base64url'
import { encodeUtf8 } from './utf8'

const SEED = { seed: 7519 }
const segmentOf = (text: string) => encodeBase64url(encodeUtf8(text))
const HEADER = segmentOf('{"alg":"HS256"}')
const codes = (text: string) => analyze(text).faults.map(({ code }) => code)

const CLAIMS =
  'eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ'
const CLAIMS_TEXT = '{"iss":"joe",\r\n "exp":1300819380,\r\n "http://example.com/is_root":true}'
const CLAIMS_VIEW =
  '{\n  "iss": "joe",\n  "exp": 1300819380,\n  "http://example.com/is_root": true\n}'

describe('the examples of the RFCs', () => {
  test.each([
    [
      'RFC 7515 A.1, RFC 7519 3.1',
      `eyJ0eXAiOiJKV1QiLA0KICJhbGciOiJIUzI1NiJ9.${CLAIMS}.dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk`,
      'HS256',
      [30, 70, 32],
    ],
    [
      'RFC 7515 A.3',
      `eyJhbGciOiJFUzI1NiJ9.${CLAIMS}.DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q`,
      'ES256',
      [15, 70, 64],
    ],
    ['RFC 7515 A.5, RFC 7519 6.1', `eyJhbGciOiJub25lIn0.${CLAIMS}.`, 'none', [14, 70, 0]],
  ])('%s is read without a fault', (_, token, algorithm, lengths) => {
    const { kind, faults, header, payload, segments, ...analysis } = analyze(token)
    expect({ kind, faults, algorithm: analysis.algorithm }).toEqual({
      kind: 'jws',
      faults: [],
      algorithm,
    })
    expect(header?.type).toBe('object')
    expect(payload).toMatchObject({ text: CLAIMS_TEXT, view: CLAIMS_VIEW, memberCount: 3 })
    expect(segments.map(({ byteLength }) => byteLength)).toEqual(lengths)
  })

  test('RFC 7515 A.4 carries plain text', () => {
    const { payload, faults } = analyze('eyJhbGciOiJFUzUxMiJ9.UGF5bG9hZA.AdwM')
    expect(payload).toMatchObject({ kind: 'text', view: 'Payload' })
    expect(faults).toEqual([])
  })

  test('two tokens stuck together are no encrypted token', () => {
    const one = `${segmentOf('{"alg":"HS256"}')}.${segmentOf('{"a":1}')}.AAAA`
    const { kind, faults, payload } = analyze(`${one}${one}`)
    expect(kind).toBe('malformed')
    expect(faults[0]).toMatchObject({ code: 'token-segments', data: { count: 5 } })
    expect(payload?.view).toBe('{\n  "a": 1\n}')
  })

  test.each(['hello world', '{"sub":"user-42"}', '1.2', '203.0.113.7', 'a.b.c.d.e.f'])(
    '%j is no token, and nothing is made of it',
    (text) => {
      expect(analyze(text)).toMatchObject({ header: null, payload: null, segments: [] })
      expect(analyze(text).faults.map(({ code }) => code)).toEqual(['not-a-token'])
    },
  )

  test('RFC 7516 A.1 is encrypted: only its header is read', () => {
    const { kind, header, payload, segments, algorithm, faults } = analyze(
      'eyJhbGciOiJSU0EtT0FFUCIsImVuYyI6IkEyNTZHQ00ifQ.OKOa.48V1_ALb6US04U3b.5eym8TW_.XFBoMYUZodetZdvTiFvSkQ',
    )
    expect({ kind, payload, algorithm, faults }).toEqual({
      kind: 'jwe',
      payload: null,
      algorithm: 'RSA-OAEP',
      faults: [],
    })
    expect(header?.view).toBe('{\n  "alg": "RSA-OAEP",\n  "enc": "A256GCM"\n}')
    expect(segments.map(({ name, byteLength }) => [name, byteLength])).toEqual([
      ['header', 43 - 9],
      ['encrypted-key', 3],
      ['iv', 12],
      ['ciphertext', 6],
      ['tag', 16],
    ])
  })
})

describe('faults', () => {
  test.each([
    ['', []],
    ['  ', []],
    [HEADER, ['token-segments']],
    [`${HEADER}.${CLAIMS}`, ['token-segments']],
    [`${HEADER}.${CLAIMS}.AAAA.AAAA`, ['token-segments']],
    [`${HEADER}.${CLAIMS}.AAAA.AAAA.AAAA.AAAA`, ['token-segments']],
    [`${HEADER}.${CLAIMS}.AAAAA`, ['base64url-length']],
    [`${HEADER}.${CLAIMS}.AB`, ['base64url-spare-bits']],
    [`${HEADER}.${CLAIMS}.AA==`, ['base64url-character']],
    [`.${CLAIMS}.AAAA`, ['header-empty']],
    [`${segmentOf('[]')}.${CLAIMS}.AAAA`, ['json-not-object']],
    [`${segmentOf('{"alg"}')}.${CLAIMS}.AAAA`, ['json-unexpected']],
    [`${HEADER}.${segmentOf('{"a":1,}')}.AAAA`, ['json-trailing-comma']],
    [`${HEADER}.${segmentOf('plain {text}')}.AAAA`, []],
    [`${HEADER}._w.AAAA`, []],
    [`${HEADER}..AAAA`, []],
    [
      `${HEADER}=.${segmentOf('{"a":tru}')}.AAA+`,
      ['base64url-character', 'json-literal', 'base64url-character'],
    ],
  ])('%j has %j', (text, expected) => {
    expect(codes(text)).toEqual(expected)
  })

  test.each([
    HEADER,
    `${HEADER}.${CLAIMS}`,
    `${HEADER}.${CLAIMS}.AAAA.AAAA`,
    `${HEADER}.${CLAIMS}.A.A.A.A`,
  ])('%j is read all the same', (text) => {
    const { kind, header, payload, algorithm } = analyze(text)
    expect(kind).toBe('malformed')
    expect(header?.view).toBe('{\n  "alg": "HS256"\n}')
    expect(algorithm).toBe('HS256')
    expect(payload?.view).toBe(text.includes('.') ? CLAIMS_VIEW : undefined)
  })

  test('are placed in the text that was analysed, with the blanks around the token', () => {
    const text = `  ${HEADER}+.${CLAIMS}=.AA=\n`
    const marked = analyze(text).faults.map(({ range }) => text.slice(range?.start, range?.end))
    expect(marked).toEqual(['+', '=', '='])
  })
})

describe('the algorithm', () => {
  test.each([
    ['{"alg":"HS256","alg":"none"}', 'none'],
    ['{"alg":"HS256","alg":1}', null],
    ['{"\\u0061lg":"HS256"}', 'HS256'],
    ['{"ALG":"HS256"}', null],
    ['{"alg":null}', null],
    ['{"alg":"HS256"', 'HS256'],
    ['["alg"]', null],
  ])('of %s is %j', (header, algorithm) => {
    expect(analyze(`${segmentOf(header)}..`).algorithm).toBe(algorithm)
  })

  test('is that of the edited header', () => {
    const edited = { header: '{ "alg": "HS512" }', payload: null }
    expect(analyze(`${HEADER}..`, edited).algorithm).toBe('HS512')
  })
})

const rangesOf = (part: Part | null) => [
  ...(part?.members ?? []).flatMap(({ range, nameRange, valueRange }) => [
    range,
    nameRange,
    valueRange,
  ]),
  ...(part?.notes ?? []).map(({ range }) => range),
]

function expectRangesInside(analysis: Analysis): void {
  const lengths = {
    token: analysis.text.length,
    header: analysis.header?.view.length ?? 0,
    payload: analysis.payload?.view.length ?? 0,
    key: 0,
  }
  const ranges = [
    ...[analysis.range, ...analysis.segments.map(({ range }) => range)].map(
      (range) => [range, lengths.token] as const,
    ),
    ...rangesOf(analysis.header).map((range) => [range, lengths.header] as const),
    ...rangesOf(analysis.payload).map((range) => [range, lengths.payload] as const),
    ...analysis.faults.map(({ range, place }) => [range, lengths[place]] as const),
  ]
  const outside = ranges.filter(
    ([range, length]) =>
      range !== null && !(0 <= range.start && range.start <= range.end && range.end <= length),
  )
  expect(outside).toEqual([])
}

describe('any input', () => {
  const jsonLike = fc
    .tuple(
      fc.json(),
      fc.nat(),
      fc.constantFrom('', '"', '\\', '{', ']', ',', '\u202e', '1e999', '\ufeff'),
    )
    .map(([text, at, piece]) => {
      const cut = at % (text.length + 1)
      return text.slice(0, cut) + piece + text.slice(cut + (at % 3))
    })
  const segments = fc.oneof(
    jsonLike.map(segmentOf),
    fc.uint8Array().map((bytes) => encodeBase64url(bytes)),
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.tuple(jsonLike, fc.string({ maxLength: 2 })).map(([text, piece]) => segmentOf(text) + piece),
  )
  const tokens = fc.array(segments, { maxLength: 6 }).map((list) => list.join('.'))
  const views = fc.record({ header: fc.option(jsonLike), payload: fc.option(jsonLike) })

  test('is analysed without a throw, every range inside its text', () => {
    fc.assert(
      fc.property(tokens, views, (text, edited) => {
        expectRangesInside(analyze(text))
        expectRangesInside(analyze(text, edited))
      }),
      { ...SEED, numRuns: 500 },
    )
  })

  test('gives an analysis that can be cloned', () => {
    fc.assert(
      fc.property(tokens, (text) => {
        const analysis = analyze(text)
        expect(structuredClone(analysis)).toEqual(analysis)
      }),
      SEED,
    )
  })

  test.each([
    ['10,000 levels', '{"a":'.repeat(10_000) + '1' + '}'.repeat(10_000)],
    ['10,000 levels cut short', '['.repeat(10_000)],
    ['script and right-to-left marks', '{"a":"<script>\u202e</script>"}'],
    ['escaped quotes', `{"a":"${'\\"'.repeat(10_000)}"}`],
  ])('%s: is read', (_, text) => {
    const { payload } = analyze(`${HEADER}.${segmentOf(text)}.`)
    expect(payload?.text).toBe(text)
    expect(payload?.memberCount).toBe(text.startsWith('{') ? 1 : 0)
  })
})
