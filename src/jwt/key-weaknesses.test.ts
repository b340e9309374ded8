import { expect, test } from 'vitest'
import { findKeyWeaknesses } from './key-weaknesses'
import { RSA_PRIVATE_PEM } from './key-fixtures'
import { readKey } from './read-key'

const base64url = (value: bigint): string => {
  const hex = value.toString(16)
  return Buffer.from(hex.padStart(hex.length + (hex.length % 2), '0'), 'hex').toString('base64url')
}

const rsa = (kid: string, n: bigint, e = 65_537n): string =>
  `{"kty":"RSA","kid":"${kid}","n":"${base64url(n)}","e":"${base64url(e)}"}`

async function weaknessesOf(text: string) {
  const reading = await readKey({ text, encoding: 'utf8', origin: 'given' })
  if (!reading.ok) throw new Error(reading.problem.code)
  return findKeyWeaknesses(reading.value)
}

const [P, Q, R] = [2n ** 521n - 1n, 2n ** 607n - 1n, 2n ** 1279n - 1n] as const

test('each key of a set is judged for itself, and against the others', async () => {
  const keys = [rsa('a', P * Q), rsa('b', P * R), rsa('c', Q * R + 2n, 2n), rsa('d', 2n * R, 1n)]
  expect(await weaknessesOf(`{"keys":[${keys.join()}]}`)).toEqual([
    { code: 'rsa-exponent-even', keyId: 'c' },
    { code: 'rsa-exponent-one', keyId: 'd' },
    { code: 'rsa-modulus-even', keyId: 'd' },
    { code: 'rsa-shared-factor', keyId: 'a' },
    { code: 'rsa-shared-factor', keyId: 'b' },
    { code: 'rsa-shared-factor', keyId: 'd' },
  ])
})

test('a key that was made with care, and a secret, have none', async () => {
  expect(await weaknessesOf(RSA_PRIVATE_PEM)).toEqual([])
  expect(await weaknessesOf('secret')).toEqual([])
})

test('a key is judged once', async () => {
  const text = rsa('a', P * P)
  expect(await weaknessesOf(text)).toBe(await weaknessesOf(text))
  expect(await weaknessesOf(text)).toMatchObject([{ code: 'rsa-close-primes' }])
})

test('a modulus of more than 16,384 bits is not looked at', async () => {
  expect(await weaknessesOf(rsa('a', 2n ** 20_000n))).toEqual([])
})
