import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { analyze } from './analyze'
import { ALPHABET, encodeBase64url, salvageBase64url } from './base64url'
import { minify } from './json-layout'
import { linkFromPart, linkFromToken } from './link'
import type { CharRange } from './range'
import { encodeUtf8 } from './utf8'

const SEED = { seed: 7515 }
const HEADER = 'eyJhbGciOiJIUzI1NiJ9'
const segmentOf = (text: string) => encodeBase64url(encodeUtf8(text))
const tokenOf = (payload: string) => `${HEADER}.${segmentOf(payload)}.AAAA`
const NOT_UTF8 = Uint8Array.of(...encodeUtf8('{"a":1,"b":"'), 0xff, ...encodeUtf8('"}'))
const byteLength = (text: string) => encodeUtf8(text).length
const slice = (text: string, { start, end }: CharRange) => text.slice(start, end)

const indices = ({ start, end }: CharRange): number[] =>
  Array.from({ length: end - start }, (_, index) => start + index)
const isWithin = (at: number, { start, end }: CharRange) => at >= start && at < end

/** The token with all six bits of one character turned. */
const flip = (token: string, at: number): string => {
  const flipped = ALPHABET.charAt(63 - ALPHABET.indexOf(token.charAt(at)))
  return token.slice(0, at) + flipped + token.slice(at + 1)
}

/** Where the text of a member stands among the payload's bytes, found without the code under test. */
function bytesOfMember(payload: string, view: string, partRange: CharRange) {
  const compact = minify(payload)
  const start = minify(view.slice(0, partRange.start)).length
  const member = minify(slice(view, partRange))
  expect(compact.slice(start, start + member.length)).toBe(member)
  return {
    start: byteLength(compact.slice(0, start)),
    end: byteLength(compact.slice(0, start) + member),
  }
}

const documents = fc
  .dictionary(
    fc.string({ unit: 'grapheme', maxLength: 6 }),
    fc.jsonValue({ maxDepth: 2, stringUnit: 'grapheme' }),
    { minKeys: 1, maxKeys: 4 },
  )
  .map((object) => JSON.stringify(object))

describe('the highlight is exact', () => {
  test('turning a highlighted character changes the claim, turning another does not', () => {
    fc.assert(
      fc.property(documents, fc.nat(), (payload, seed) => {
        const token = tokenOf(payload)
        const analysis = analyze(token)
        const view = analysis.payload?.view ?? ''
        const link = linkFromPart(analysis, 'payload', seed % view.length)
        if (link === null) return
        const { start, end } = bytesOfMember(payload, view, link.partRange)
        const segment = analysis.segments[1]?.range ?? { start: 0, end: 0 }
        const claim = (text: string) =>
          salvageBase64url(slice(text, segment)).subarray(start, end).join()
        const changing = indices(segment).filter((at) => claim(flip(token, at)) !== claim(token))
        expect(changing).toEqual(indices(link.tokenRange))
      }),
      { ...SEED, numRuns: 300 },
    )
  })

  test('from the token and from the part the links are the same', () => {
    fc.assert(
      fc.property(documents, (payload) => {
        const analysis = analyze(tokenOf(payload))
        const { text, payload: part } = analysis
        const view = { start: 0, end: part?.view.length ?? 0 }
        const known = new Set(
          indices(view).map((at) => JSON.stringify(linkFromPart(analysis, 'payload', at))),
        )
        const links = indices({ start: HEADER.length, end: text.length }).map(
          (at) => [at, linkFromToken(analysis, at)] as const,
        )
        const strange = links.filter(
          ([at, link]) =>
            link !== null && !(isWithin(at, link.tokenRange) && known.has(JSON.stringify(link))),
        )
        expect(strange).toEqual([])
      }),
      { ...SEED, numRuns: 50 },
    )
  })

  test('every character that carries a claim leads to one', () => {
    fc.assert(
      fc.property(documents, (payload) => {
        const analysis = analyze(tokenOf(payload))
        for (const { range } of analysis.payload?.members ?? []) {
          const link = linkFromPart(analysis, 'payload', range.start)
          expect(link?.partRange).toEqual(range)
          const dark = indices(link?.tokenRange ?? { start: 0, end: 0 }).filter(
            (at) => linkFromToken(analysis, at) === null,
          )
          expect(dark).toEqual([])
        }
      }),
      { ...SEED, numRuns: 50 },
    )
  })
})

describe('a link', () => {
  test.each([
    ['{"sub":"x","iat":1}', 'sub', '"sub": "x"', '"sub":"x"'],
    ['{"a":"日本😀","b":"é"}', '日', '"a": "日本😀"', '"a":"日本😀"'],
    ['{"a":"日本😀","b":"é"}', 'é', '"b": "é"', '"b":"é"'],
    ['{"a":"\\u65e5\\n","b":1}', '"b"', '"b": 1', '"b":1'],
    ['{"a":{"b":[1,{"c":2}]}}', '2', '"c": 2', '"c":2'],
    ['{ "a" :\r\n 1 }', '1', '"a": 1', '"a" :\r\n 1'],
    ['\ufeff{"a":1}', '1', '"a": 1', '"a":1'],
    ['{"a":1,"b":"x', 'x', '"b": "x', '"b":"x'],
  ])('in %j at %s ties %s to its bytes', (payload, place, shown, encoded) => {
    const analysis = analyze(tokenOf(payload))
    const view = analysis.payload?.view ?? ''
    const link = linkFromPart(analysis, 'payload', view.lastIndexOf(place))
    expect(link && slice(view, link.partRange)).toBe(shown)
    const start = encodeUtf8(payload.slice(0, payload.indexOf(encoded))).length
    const end = start + encodeUtf8(encoded).length
    const segmentStart = HEADER.length + 1
    expect(link?.tokenRange).toEqual({
      start: segmentStart + Math.floor((start * 8) / 6),
      end: segmentStart + Math.ceil((end * 8) / 6),
    })
  })

  test('works in the header and counts the blanks before the token', () => {
    const analysis = analyze(`  ${tokenOf('{}')}`)
    const link = linkFromPart(analysis, 'header', 6)
    expect(link).toEqual({
      part: 'header',
      partRange: { start: 4, end: 18 },
      tokenRange: { start: 3, end: 21 },
    })
    expect(linkFromToken(analysis, 10)).toEqual(link)
  })

  test('steps over what is skipped in a faulty segment', () => {
    const segment = segmentOf('{"a":1,"b":2}')
    const clean = analyze(`${HEADER}.${segment}.`)
    const faulty = analyze(`${HEADER}.${segment.slice(0, 4)}\n\n${segment.slice(4)}.`)
    const at = clean.payload?.view.indexOf('"b"') ?? 0
    const expected = linkFromPart(clean, 'payload', at)?.tokenRange
    const link = linkFromPart(faulty, 'payload', at)
    expect(link?.tokenRange.start).toBe((expected?.start ?? 0) + 2)
    expect(link?.tokenRange.end).toBe((expected?.end ?? 0) + 2)
    expect(linkFromToken(faulty, (expected?.end ?? 0) + 1)).toEqual(link)
    expect(linkFromToken(faulty, HEADER.length + 1 + 4)).toBeNull()
  })

  test('follows the text of the user where it says what the token says', () => {
    const token = tokenOf('{"a":1,"b":2}')
    const same = analyze(token, { header: null, payload: '{"a":1,\n\n\n  "b" : 2}' })
    expect(linkFromPart(same, 'payload', 14)?.tokenRange).toEqual(
      linkFromPart(analyze(token), 'payload', 14)?.tokenRange,
    )
    const ahead = analyze(token, { header: null, payload: '{"a":1,"b":3}' })
    expect(linkFromPart(ahead, 'payload', 8)).toBeNull()
    expect(linkFromToken(ahead, HEADER.length + 3)).toBeNull()
  })

  test.each([
    ['plain text', tokenOf('plain text')],
    ['bytes', `${HEADER}.${encodeBase64url(Uint8Array.of(255, 254))}.`],
    ['JSON that is not UTF-8', `${HEADER}.${encodeBase64url(NOT_UTF8)}.`],
    ['no token', ''],
  ])('is none for %s', (_, text) => {
    const analysis = analyze(text)
    for (let at = -1; at <= text.length; at++) {
      expect(linkFromPart(analysis, 'payload', at)).toBeNull()
      expect(linkFromToken(analysis, at)?.part).not.toBe('payload')
    }
  })

  test('is none at dots, in the signature and beyond the text', () => {
    const text = tokenOf('{"a":1}')
    const analysis = analyze(text)
    for (const at of [-1, HEADER.length, text.length - 4, text.length - 1, text.length]) {
      expect(linkFromToken(analysis, at)).toBeNull()
    }
  })
})
