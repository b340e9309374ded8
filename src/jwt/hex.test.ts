import { expect, test } from 'vitest'
import { hexOf, numberOfBytes } from './hex'

test.each([
  [[], ''],
  [[0], '00'],
  [[0x0f, 0xa0, 0xff], '0fa0ff'],
])('each byte of %j has two digits: %s', (bytes, hex) => {
  expect(hexOf(Uint8Array.from(bytes))).toBe(hex)
})

test('every byte is written as by another library', () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte)
  expect(hexOf(bytes)).toBe(Buffer.from(bytes).toString('hex'))
})

test('a separator stands between bytes alone', () => {
  expect(hexOf([1, 2, 3], ' ')).toBe('01 02 03')
  expect(hexOf([1], ' ')).toBe('01')
})

test.each([
  [[], 0n],
  [[0, 0], 0n],
  [[1, 0], 256n],
  [[0, 0xff], 255n],
])('the bytes %j are the number %s, the highest first', (bytes, number) => {
  expect(numberOfBytes(Uint8Array.from(bytes))).toBe(number)
})
