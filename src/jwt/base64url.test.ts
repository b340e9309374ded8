import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  bytesOfChar,
  charsOfBytes,
  decodeBase64url,
  encodeBase64url,
  indexWithoutSkipped,
  isSalvageExact,
  placeInSegment,
  salvageBase64url,
} from './base64url'
import { byteRange, charRange } from './range'
import { encodeUtf8 } from './utf8'

const SEED = { seed: 4648 }

describe('the strict reading', () => {
  test.each([
    // RFC 4648 section 10, without padding.
    ['', ''],
    ['f', 'Zg'],
    ['fo', 'Zm8'],
    ['foo', 'Zm9v'],
    ['foob', 'Zm9vYg'],
    ['fooba', 'Zm9vYmE'],
    ['foobar', 'Zm9vYmFy'],
  ])('reads and writes %j as %j', (text, encoded) => {
    expect(encodeBase64url(encodeUtf8(text))).toBe(encoded)
    expect(decodeBase64url(encoded, 'payload')).toEqual({ ok: true, value: encodeUtf8(text) })
  })

  test('reads the bytes of RFC 7515 appendix C', () => {
    const bytes = Uint8Array.of(3, 236, 255, 224, 193)
    expect(encodeBase64url(bytes)).toBe('A-z_4ME')
    expect(decodeBase64url('A-z_4ME', 'signature')).toEqual({ ok: true, value: bytes })
  })

  test('gives any bytes back', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        const result = decodeBase64url(encodeBase64url(bytes), 'payload')
        expect(result).toEqual({ ok: true, value: bytes })
      }),
      SEED,
    )
  })

  test('accepts exactly one text for the same bytes', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 8 }), (text) => {
        const result = decodeBase64url(text, 'payload')
        expect(result.ok ? encodeBase64url(result.value) : text).toBe(text)
      }),
      { ...SEED, numRuns: 2000 },
    )
  })

  test.each([
    ['AB+D', 2, '+', 'standard-alphabet', '-', 1],
    ['AB/D/', 2, '/', 'standard-alphabet', '_', 2],
    ['YQ==', 2, '=', 'padding', null, 2],
    ['A BC', 1, ' ', 'blank', null, 1],
    ['AB\n', 2, '\n', 'blank', null, 1],
    ['AB\u00a0', 2, '\u00a0', 'blank', null, 1],
    ['A\u200bBC', 1, '\u200b', 'blank', null, 1],
    ['\ufeffABC', 0, '\ufeff', 'blank', null, 1],
    ['ABé', 2, 'é', 'other', null, 1],
    ['A😀B😀', 1, '😀', 'other', null, 2],
    ['A\ud83dB', 1, '\ud83d', 'other', null, 1],
    ['A%3D', 1, '%', 'other', null, 1],
  ])('points in %j at character %i', (text, at, character, kind, replacement, count) => {
    const offset = 10
    expect(decodeBase64url(text, 'payload', offset)).toEqual({
      ok: false,
      problem: {
        code: 'base64url-character',
        place: 'token',
        range: charRange(offset + at, offset + at + character.length),
        data: {
          segment: 'payload',
          character,
          codePoint: character.codePointAt(0),
          kind,
          replacement,
          count,
        },
      },
    })
  })

  test.each(['A', 'ABCDE'])('refuses the length of %j, which no bytes have', (text) => {
    expect(decodeBase64url(text, 'header', 3)).toMatchObject({
      problem: {
        code: 'base64url-length',
        range: charRange(2 + text.length, 3 + text.length),
        data: { length: text.length },
      },
    })
  })

  test.each([
    ['YR', 'R', 'Q'],
    ['Y_', '_', 'w'],
    ['YWJ', 'J', 'I'],
    ['Zm9vYmF', 'F', 'E'],
  ])('refuses %j, whose spare bits are not zero', (text, character, expected) => {
    expect(decodeBase64url(text, 'signature')).toMatchObject({
      problem: {
        code: 'base64url-spare-bits',
        range: charRange(text.length - 1, text.length),
        data: { segment: 'signature', character, expected },
      },
    })
  })
})

describe('the lenient reading', () => {
  test.each([
    ['Zm9v', 'foo', true],
    ['Zm 9v\n', 'foo', true],
    ['Zg==', 'f', true],
    ['Pz8/Pz8+', '?????>', true],
    ['Zm9vY', 'foo', true],
    ['Zm9v*m9v', 'foo\u0002oo', false],
    ['Zm9v😀m9v', 'foo\u0002oo', false],
  ])('reads %j as %j', (text, meant, exact) => {
    expect(salvageBase64url(text)).toEqual(encodeUtf8(meant))
    expect(isSalvageExact(text)).toBe(exact)
  })

  test('is the strict one where that one succeeds', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(salvageBase64url(encodeBase64url(bytes))).toEqual(bytes)
      }),
      SEED,
    )
  })

  test('reads any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(salvageBase64url(text).length).toBeLessThanOrEqual(text.length)
      }),
      SEED,
    )
  })
})

describe('bytes and the characters that carry them', () => {
  test.each([
    [0, 1, 0, 2],
    [1, 2, 1, 3],
    [2, 3, 2, 4],
    [3, 4, 4, 6],
    [0, 3, 0, 4],
    [1, 5, 1, 7],
  ])('bytes %i to %i lie in characters %i to %i', (start, end, first, last) => {
    expect(charsOfBytes(byteRange(start, end))).toEqual(charRange(first, last))
  })

  test('a byte lies in a character exactly if the character carries bits of the byte', () => {
    for (let byte = 0; byte < 12; byte++) {
      const { start, end } = charsOfBytes(byteRange(byte, byte + 1))
      for (let char = 0; char < 16; char++) {
        const bytes = bytesOfChar(char)
        expect(char >= start && char < end).toBe(byte >= bytes.start && byte < bytes.end)
      }
    }
  })

  test.each([
    ['ABCD', charRange(1, 3), charRange(1, 3)],
    ['A B=CD', charRange(1, 3), charRange(2, 5)],
    [' A😀CD ', charRange(1, 4), charRange(2, 6)],
    ['A 😀CD', charRange(0, 2), charRange(0, 4)],
  ])('in %j what is skipped is accounted for', (segment, range, place) => {
    expect(placeInSegment(segment, range)).toEqual(place)
  })

  test.each([
    ['ABCD', 2, 2],
    ['A B=CD', 1, null],
    ['A B=CD', 4, 2],
    ['A😀CD', 2, 1],
    ['A😀CD', 3, 2],
    ['ABCD', 4, null],
  ])('in %j offset %i is character %j', (segment, offset, index) => {
    expect(indexWithoutSkipped(segment, offset)).toBe(index)
  })
})
