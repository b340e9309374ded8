import { describe, expect, test } from 'vitest'
import { charRange } from './range'
import { decodeSecretBase64, decodeSecretHex } from './secret'
import { encodeUtf8 } from './utf8'

describe('a secret in Base64', () => {
  test.each([
    ['', ''],
    ['Zg==', 'f'],
    ['Zg', 'f'],
    ['Zm8=', 'fo'],
    ['Zm8', 'fo'],
    ['Zm9v', 'foo'],
    ['Zm9vYmFy', 'foobar'],
    ['Pz8/Pz8+', '?????>'],
    ['Pz8_Pz8-', '?????>'],
  ])('%j is %j', (text, secret) => {
    expect(decodeSecretBase64(text)).toEqual({ ok: true, value: encodeUtf8(secret) })
  })

  test.each([
    ['Zm9v\n', 4, '\n'],
    [' Zm9v', 0, ' '],
    ['Zm=v', 2, '='],
    ['Zm9v=', 4, '='],
    ['Zg===', 4, '='],
    ['Zm8==', 4, '='],
    ['pass😀', 4, '😀'],
  ])('%j has a wrong character at %i', (text, at, character) => {
    expect(decodeSecretBase64(text)).toEqual({
      ok: false,
      problem: {
        code: 'secret-base64-character',
        place: 'key',
        range: charRange(at, at + character.length),
        data: { character, codePoint: character.codePointAt(0) },
      },
    })
  })

  test.each(['Z', 'Zm9vY', 'Zg=', 'Z==='])('%j has a length that no bytes have', (text) => {
    expect(decodeSecretBase64(text)).toMatchObject({
      problem: { code: 'secret-base64-length', place: 'key', data: { length: text.length } },
    })
  })

  test.each([
    ['YR', 1, 'R', 'Q'],
    ['YR==', 1, 'R', 'Q'],
    ['YW/', 2, '/', '8'],
  ])('%j has spare bits that are not zero', (text, at, character, expected) => {
    expect(decodeSecretBase64(text)).toMatchObject({
      problem: {
        code: 'secret-base64-spare-bits',
        range: charRange(at, at + 1),
        data: { character, expected },
      },
    })
  })
})

describe('a secret in hexadecimal', () => {
  test.each([
    ['', []],
    ['00ff', [0, 255]],
    ['DeadBEEF', [0xde, 0xad, 0xbe, 0xef]],
  ])('%j is %j', (text, bytes) => {
    expect(decodeSecretHex(text)).toEqual({ ok: true, value: Uint8Array.from(bytes) })
  })

  test.each([
    ['00 ff', 2, ' '],
    ['0x00', 1, 'x'],
    ['00:ff', 2, ':'],
    ['00ff\n', 4, '\n'],
    ['0g', 1, 'g'],
  ])('%j has a wrong character at %i', (text, at, character) => {
    expect(decodeSecretHex(text)).toMatchObject({
      problem: { code: 'secret-hex-character', range: charRange(at, at + 1), data: { character } },
    })
  })

  test('needs two digits for each byte', () => {
    expect(decodeSecretHex('abc')).toMatchObject({
      problem: { code: 'secret-hex-length', range: charRange(2, 3), data: { length: 3 } },
    })
  })
})
