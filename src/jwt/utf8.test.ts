import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { charOfByte, decodeUtf8, decodeUtf8Leniently, encodeUtf8, utf8Length } from './utf8'

const SEED = { seed: 3629 }

describe('decoding', () => {
  test('gives any text back, a byte order mark included', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const marked = `\ufeff${text}`
        expect(decodeUtf8(encodeUtf8(marked))).toEqual({ ok: true, value: marked })
      }),
      SEED,
    )
  })

  test.each([
    ['a lone continuation', [0x61, 0x80], 1],
    ['an overlong form of two bytes', [0xc0, 0xaf], 0],
    ['an overlong form of three bytes', [0xe0, 0x80, 0xaf], 0],
    ['an overlong form of four bytes', [0xf0, 0x80, 0x80, 0xaf], 0],
    ['a surrogate', [0x61, 0x62, 0xed, 0xa0, 0x80], 2],
    ['a code point beyond U+10FFFF', [0xf4, 0x90, 0x80, 0x80], 0],
    ['a lead byte that never occurs', [0x61, 0xff], 1],
    ['a sequence cut short', [0x61, 0xe2, 0x82], 1],
    ['a sequence broken off', [0xc3, 0xa9, 0xf0, 0x9f, 0x98, 0x61], 2],
  ])('points at %s', (_, bytes, offset) => {
    const result = decodeUtf8(Uint8Array.from(bytes))
    expect(result).toEqual({ ok: false, problem: { byte: bytes[offset], offset } })
  })

  test('points at the first byte before which everything is valid', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 12 }), (bytes) => {
        const result = decodeUtf8(bytes)
        if (result.ok) return
        const { offset } = result.problem
        expect(decodeUtf8(bytes.subarray(0, offset)).ok).toBe(true)
        for (let end = offset + 1; end <= Math.min(bytes.length, offset + 4); end++) {
          expect(decodeUtf8(bytes.subarray(0, end)).ok).toBe(false)
        }
      }),
      { ...SEED, numRuns: 3000 },
    )
  })

  test('shows what it can where the bytes are not UTF-8', () => {
    expect(decodeUtf8Leniently(Uint8Array.of(0x61, 0xff, 0x62))).toBe('a\ufffdb')
  })
})

describe('measuring', () => {
  test('the length is that of the encoded text, lone surrogates included', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(8), (text, cut) => {
        for (const part of [text, text.slice(cut)]) {
          expect(utf8Length(part)).toBe(encodeUtf8(part).length)
        }
        expect(utf8Length(text, cut)).toBe(encodeUtf8(text.slice(cut)).length)
      }),
      SEED,
    )
  })

  test('an end within a surrogate pair cuts it into two lone surrogates', () => {
    expect(utf8Length('a😀', 0, 2)).toBe(encodeUtf8('a\ud83d').length)
  })

  test.each([
    ['aé€😀b', [0, 1, 1, 2, 2, 2, 3, 3, 3, 3, 5, 6]],
    ['', [0]],
  ])('each byte of %j belongs to its character', (text, chars) => {
    expect(chars.map((_, byte) => charOfByte(text, byte))).toEqual(chars)
  })
})
