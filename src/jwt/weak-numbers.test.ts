import { ed25519 } from '@noble/curves/ed25519.js'
import { generateKeyPairSync } from 'node:crypto'
import { expect, test } from 'vitest'
import { haveCloseFactors, haveRocaFingerprint, isSmallOrder, sharedFactors } from './weak-numbers'

const numberOf = (text: string): bigint =>
  BigInt(`0x${Buffer.from(text, 'base64url').toString('hex')}`)

const moduli = Array.from({ length: 3 }, () => {
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 1024 })
  return numberOf(publicKey.export({ format: 'jwk' }).n ?? '')
})

test('a modulus that was made with care passes every test', () => {
  for (const n of moduli) {
    expect(haveCloseFactors(n)).toBe(false)
    expect(haveRocaFingerprint(n)).toBe(false)
  }
  expect(sharedFactors(moduli)).toEqual([false, false, false])
})

test.each([
  [2n ** 512n + 75n, 2n ** 512n + 75n],
  [2n ** 512n + 75n, 2n ** 512n + 77n],
  [2n ** 512n + 75n, 2n ** 512n + 2n ** 257n + 77n],
])('Fermat’s method finds factors that lie close: %d, %d', (p, q) => {
  expect(haveCloseFactors(p * q)).toBe(true)
})

test('Fermat’s method gives up soon', () => {
  expect(haveCloseFactors((2n ** 512n + 75n) * (2n ** 512n + 2n ** 300n + 77n))).toBe(false)
  expect(haveCloseFactors(15n)).toBe(true)
  expect(haveCloseFactors(1n)).toBe(false)
})

test('a prime that two of three moduli have in common is found in both', () => {
  const [p, q, r] = [2n ** 127n - 1n, 2n ** 89n - 1n, 2n ** 107n - 1n]
  expect(sharedFactors([p * q, p * r, 2n ** 61n - 1n])).toEqual([true, true, false])
  expect(sharedFactors([p * q, p * q])).toEqual([false, false])
  expect(sharedFactors([])).toEqual([])
})

test('the points whose order divides eight are those that another library finds', () => {
  const { Point } = ed25519
  const eighth = Point.fromHex('c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a')
  for (let factor = 0n; factor < 8n; factor++) {
    const point = factor === 0n ? Point.ZERO : eighth.multiplyUnsafe(factor)
    expect(point.isSmallOrder()).toBe(true)
    expect(isSmallOrder(point.toBytes())).toBe(true)
  }
  expect(isSmallOrder(Point.BASE.toBytes())).toBe(false)
  expect(isSmallOrder(Point.BASE.add(eighth).toBytes())).toBe(false)
})

test('a point of small order written with a number beyond the prime is one as well', () => {
  const beyond = Buffer.from(
    'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
    'hex',
  )
  expect(isSmallOrder(beyond)).toBe(true)
  expect(isSmallOrder(new Uint8Array())).toBe(false)
})
