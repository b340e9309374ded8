import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isPem } from './key-shape'
import { readPem, writePem } from './pem'

const PEM = '-----BEGIN PUBLIC KEY-----\nAQID\nBAU=\n-----END PUBLIC KEY-----\n'

describe('readPem', () => {
  test.each([
    ['as it is written', PEM],
    ['with CRLF', PEM.replaceAll('\n', '\r\n')],
    ['with CR', PEM.replaceAll('\n', '\r')],
    ['with white space around and before each line', `\n\t ${PEM.replaceAll('\n', '\n   ')}  \n`],
    ['on one line', PEM.replaceAll('\n', ' ')],
    ['without line ends at all', PEM.replaceAll('\n', '')],
    ['with explanatory text before and after', `Bag Attributes\n  x: 1\n${PEM}that was it`],
    [
      'behind a block of another kind',
      `-----BEGIN EC PARAMETERS-----\nBg==\n-----END EC PARAMETERS-----\n${PEM}`,
    ],
    ['as the first of two', PEM + PEM.replace('AQID', 'AAAA')],
    ['without padding', PEM.replace('=', '')],
  ])('reads a block %s', (_, text) => {
    expect(readPem(text)).toMatchObject({
      ok: true,
      value: { label: 'PUBLIC KEY', der: Uint8Array.of(1, 2, 3, 4, 5) },
    })
  })

  test('tells where the Base64 stands', () => {
    const read = readPem(PEM)
    expect(read.ok && PEM.slice(read.value.range.start, read.value.range.end)).toBe('AQID\nBAU=')
  })

  test.each([
    'RSA PRIVATE KEY',
    'EC PRIVATE KEY',
    'RSA PUBLIC KEY',
    'ENCRYPTED PRIVATE KEY',
    'CERTIFICATE REQUEST',
    'OPENSSH PRIVATE KEY',
    'public key',
    '',
  ])('points at the label %j as one that is not read', (label) => {
    const text = `  -----BEGIN ${label}-----\nAQID\n-----END ${label}-----`
    expect(readPem(text)).toEqual({
      ok: false,
      problem: {
        code: 'pem-label',
        place: 'key',
        range: { start: 13, end: 13 + label.length },
        data: { label },
      },
    })
  })

  const label = 'PUBLIC KEY'
  test.each([
    ['the END line is missing', '-----BEGIN PUBLIC KEY-----\nAQID\n', 'pem-cut-short', [31, 31]],
    [
      'the END line is cut short',
      '-----BEGIN PUBLIC KEY-----\nAQID\n-----END PUB',
      'pem-cut-short',
      [32, 44],
    ],
    [
      'the END line has another label',
      '-----BEGIN PUBLIC KEY-----\nAQID\n-----END PRIVATE KEY-----',
      'pem-cut-short',
      [32, 57],
    ],
    ['the BEGIN line is cut short', '-----BEGIN PUBLIC KEY---', 'pem-cut-short', [0, 24]],
    [
      'nothing stands between the lines',
      '-----BEGIN PUBLIC KEY-----\n-----END PUBLIC KEY-----',
      'pem-empty',
      [27, 27],
    ],
    [
      'the length can be no Base64',
      '-----BEGIN PUBLIC KEY-----\nAQIDB\n-----END PUBLIC KEY-----',
      'pem-base64',
      [27, 32],
    ],
    [
      'the padding is too long',
      '-----BEGIN PUBLIC KEY-----\nAQ===\n-----END PUBLIC KEY-----',
      'pem-base64',
      [27, 32],
    ],
    [
      'whole groups are followed by padding',
      '-----BEGIN PUBLIC KEY-----\nAQID====\n-----END PUBLIC KEY-----',
      'pem-base64',
      [27, 35],
    ],
    [
      'the padding is too short',
      '-----BEGIN PUBLIC KEY-----\nAQ=\n-----END PUBLIC KEY-----',
      'pem-base64',
      [27, 30],
    ],
  ])('says so where %s', (_, text, code, [start, end]) => {
    expect(readPem(text)).toEqual({
      ok: false,
      problem: { code, place: 'key', range: { start, end }, data: { label } },
    })
  })

  test.each([
    ['-', 'AQ-D', 29],
    ['_', 'AQ\n_D', 30],
    ['\\', 'AQID\\nBAUG', 31],
    ['\u00a0', 'AQ\u00a0ID', 29],
    ['😀', 'AQ😀ID', 29],
    ['=', 'AQ==\nAQID', 30],
  ])('points at the character %j, which is no Base64', (character, body, start) => {
    const text = `-----BEGIN PUBLIC KEY-----\n${body}\n-----END PUBLIC KEY-----`
    expect(readPem(text)).toEqual({
      ok: false,
      problem: {
        code: 'pem-character',
        place: 'key',
        range: { start, end: start + character.length },
        data: { character, codePoint: character.codePointAt(0) },
      },
    })
  })

  test('reads any text without throwing, and every range lies inside it', () => {
    const piece = fc.oneof(
      fc.constantFrom('-----BEGIN ', '-----END ', 'PUBLIC KEY', '-----', '\n', 'AQID', '=', ' '),
      fc.constantFrom('\u00a0', '😀', '\ud800', '+', '\r', '-'),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('')
        const read = readPem(text)
        const range = read.ok ? read.value.range : read.problem.range
        expect(range).not.toBeNull()
        expect(range?.start).toBeLessThanOrEqual(range?.end ?? -1)
        expect(range?.end).toBeLessThanOrEqual(text.length)
      }),
      { seed: 7468 },
    )
  })
})

test.each([
  [PEM, true],
  [` \n${PEM}`, true],
  ['Bag Attributes\n-----BEGIN CERTIFICATE', true],
  ['a secret with -----BEGIN in it', false],
  ['----BEGIN PUBLIC KEY-----', false],
  ['', false],
])('whether %j is meant as PEM: %s', (text, expected) => {
  expect(isPem(text)).toBe(expected)
})

test('what writePem writes, readPem reads', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 200 }), (der) => {
      const read = readPem(writePem('CERTIFICATE', der))
      expect(read.ok && read.value.der).toEqual(der)
    }),
    { seed: 7468 },
  )
})
