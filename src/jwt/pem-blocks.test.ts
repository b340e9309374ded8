import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isPem } from './key-shape'
import { writePem } from './pem'
import { decodePemBlock, findPemBlocks, unfinishedBegin } from './pem-blocks'
import { fail } from './result'

const PEM = '-----BEGIN PUBLIC KEY-----\nAQID\nBAU=\n-----END PUBLIC KEY-----\n'

/** The bytes of the first block. */
function readFirst(text: string) {
  const [block] = findPemBlocks(text)
  return block ? decodePemBlock(text, block) : fail(unfinishedBegin(text))
}

describe('a PEM block', () => {
  test.each([
    ['as it is written', PEM],
    ['with CRLF', PEM.replaceAll('\n', '\r\n')],
    ['with CR', PEM.replaceAll('\n', '\r')],
    ['with white space around and before each line', `\n\t ${PEM.replaceAll('\n', '\n   ')}  \n`],
    ['on one line', PEM.replaceAll('\n', ' ')],
    ['without line ends at all', PEM.replaceAll('\n', '')],
    ['with explanatory text before and after', `Bag Attributes\n  x: 1\n${PEM}that was it`],
    ['as the first of two', PEM + PEM.replace('AQID', 'AAAA')],
    ['without padding', PEM.replace('=', '')],
  ])('is read %s', (_, text) => {
    expect(findPemBlocks(text)[0]?.label).toBe('PUBLIC KEY')
    expect(readFirst(text)).toEqual({ ok: true, value: Uint8Array.of(1, 2, 3, 4, 5) })
  })

  test('tells where it and its Base64 stand', () => {
    const text = `before\n${PEM}after`
    const [block] = findPemBlocks(text)
    expect(block && text.slice(block.body.start, block.body.end)).toBe('AQID\nBAU=')
    expect(block && text.slice(block.range.start, block.range.end)).toBe(PEM.trim())
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
    expect(readFirst(text)).toEqual({
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
    expect(readFirst(text)).toEqual({
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
        const read = readFirst(text)
        const ranges = findPemBlocks(text).flatMap(({ range, body }) => [range, body])
        if (!read.ok && read.problem.range) ranges.push(read.problem.range)
        for (const { start, end } of ranges) {
          expect(start).toBeLessThanOrEqual(end)
          expect(end).toBeLessThanOrEqual(text.length)
        }
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

test('what is written as PEM is read', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 200 }), (der) => {
      expect(readFirst(writePem('CERTIFICATE', der))).toEqual({ ok: true, value: der })
    }),
    { seed: 7468 },
  )
})
