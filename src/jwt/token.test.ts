import { describe, expect, test } from 'vitest'
import { charRange } from './range'
import { splitToken } from './token'

describe('splitToken', () => {
  test.each([
    ['a.b.c', 'jws', ['header', 'payload', 'signature'], ['a', 'b', 'c']],
    [' \n a.b.c\t', 'jws', ['header', 'payload', 'signature'], ['a', 'b', 'c']],
    ['a.b.', 'jws', ['header', 'payload', 'signature'], ['a', 'b', '']],
    ['..', 'jws', ['header', 'payload', 'signature'], ['', '', '']],
    [
      'a.b.c.d.e',
      'jwe',
      ['header', 'encrypted-key', 'iv', 'ciphertext', 'tag'],
      ['a', 'b', 'c', 'd', 'e'],
    ],
    ['eya', 'malformed', ['header'], ['eya']],
    ['eya.b', 'malformed', ['header', 'payload'], ['eya', 'b']],
    ['eya.b.c.d', 'malformed', ['header', 'payload', 'signature'], ['eya', 'b', 'c']],
    ['eya.b.c.d.e.f', 'malformed', ['header', 'payload', 'signature'], ['eya', 'b', 'c']],
  ])('takes %j for %s', (text, kind, names, texts) => {
    const token = splitToken(text)
    expect(token.kind).toBe(kind)
    expect(token.segments.map(({ name }) => name)).toEqual(names)
    expect(token.segments.map(({ range }) => text.slice(range.start, range.end))).toEqual(texts)
    expect(text.slice(token.range.start, token.range.end)).toBe(text.trim())
  })

  test.each(['', ' ', '\n\t\u00a0'])('finds nothing in %j', (text) => {
    expect(splitToken(text)).toMatchObject({ kind: 'empty', segments: [], fault: null })
  })

  test.each([
    [' eya ', 1, charRange(4, 4)],
    ['eya.b', 2, charRange(5, 5)],
    ['eya.b.c.d ', 4, charRange(7, 9)],
    ['eya.b.c.d.e.f', 6, charRange(7, 13)],
  ])('points in %j, of %i segments, at what is missing or too much', (text, count, range) => {
    const { fault } = splitToken(text)
    expect(fault).toEqual({
      code: 'token-segments',
      place: 'token',
      range,
      data: { count },
    })
  })

  test.each([
    ['a', null],
    ['a.b.c.d', null],
    ['1.2.3', 'version'],
    ['www.issuer.example', 'domain'],
    ['203.0.113.7', 'ip-address'],
  ] as const)('takes %j for no token', (text, instead) => {
    const range = charRange(1, text.length + 1)
    const fault = { code: 'not-a-token', place: 'token', range, data: { instead } }
    expect(splitToken(` ${text}`)).toEqual({ kind: 'malformed', range, segments: [], fault })
  })

  test.each(['eyJhbGciOiJIUzI1NiJ9', 'ewogImFsZyI6ICJIUzI1NiJ9.e30'])(
    'takes %j for the beginning of a token',
    (text) => {
      expect(splitToken(text).fault?.code).toBe('token-segments')
    },
  )

  test('takes five segments for one too many twice where encryption is excluded', () => {
    expect(splitToken('eyJ.a.b.c.d')).toMatchObject({ kind: 'jwe', fault: null })
    expect(splitToken('eyJ.a.b.c.d', 'excluded')).toMatchObject({
      kind: 'malformed',
      fault: { code: 'token-segments', data: { count: 5 } },
    })
  })

  test('counts a million dots and lists three segments', () => {
    const token = splitToken(`ey${'.'.repeat(1_000_000)}`)
    expect(token.fault?.data).toEqual({ count: 1_000_001 })
    expect(token.segments).toHaveLength(3)
  })
})
