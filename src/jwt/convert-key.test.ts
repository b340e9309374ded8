import { createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto'
import { assert, describe, expect, test } from 'vitest'
import { convertKey, publicHalf } from './convert-key'
import type { KeyInput, SecretEncoding } from './key'
import { EC_CERTIFICATE, EC_PRIVATE_PEM } from './key-fixtures'
import { SAMPLES } from './samples'

const input = (text: string, encoding: SecretEncoding = 'utf8'): KeyInput => ({
  text,
  encoding,
  origin: 'given',
})

const keyPairs = [
  ['RSA', generateKeyPairSync('rsa', { modulusLength: 2048 })],
  ['P-256', generateKeyPairSync('ec', { namedCurve: 'P-256' })],
  ['P-521', generateKeyPairSync('ec', { namedCurve: 'P-521' })],
  ['Ed25519', generateKeyPairSync('ed25519')],
  ['secp256k1', generateKeyPairSync('ec', { namedCurve: 'secp256k1' })],
  ['Ed448', generateKeyPairSync('ed448')],
] as const

describe.each(keyPairs)('a key pair of %s', (_, { publicKey, privateKey }) => {
  const pem = {
    public: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    private: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
  }
  const jwk = {
    public: publicKey.export({ format: 'jwk' }),
    private: privateKey.export({ format: 'jwk' }),
  }

  test.each(['public', 'private'] as const)(
    'has the same %s half as PEM and as JWK',
    async (half) => {
      const asJwk = await convertKey(input(pem[half]), 'jwk')
      expect(asJwk.ok && JSON.parse(asJwk.value)).toEqual(jwk[half])
      expect(await convertKey(input(JSON.stringify(jwk[half])), 'pem')).toEqual({
        ok: true,
        value: pem[half],
      })
    },
  )

  test('gives the same public half from either half in either form', async () => {
    const texts = [...Object.values(pem), ...Object.values(jwk).map((one) => JSON.stringify(one))]
    for (const text of texts) {
      const half = await publicHalf(input(text))
      assert(half.ok)
      expect(half.value.pem).toBe(pem.public)
      expect(JSON.parse(half.value.jwk)).toEqual(jwk.public)
    }
  })
})

test('the public half of a JWK keeps its key ID and algorithm, and nothing private', async () => {
  const jwk = { ...createPrivateKey(EC_PRIVATE_PEM).export({ format: 'jwk' }) }
  const text = JSON.stringify({ ...jwk, kid: 'k1', alg: 'ES256', key_ops: ['sign'] })
  const half = await publicHalf(input(text))
  const { kty, crv, x, y } = jwk
  expect(half.ok && JSON.parse(half.value.jwk)).toEqual({ kty, crv, x, y, kid: 'k1', alg: 'ES256' })
})

test('the public half of a certificate is its key', async () => {
  const half = await publicHalf(input(EC_CERTIFICATE))
  const expected = createPublicKey(EC_CERTIFICATE).export({ type: 'spki', format: 'pem' })
  expect(half.ok && half.value.pem).toBe(expected)
})

test.each([
  [EC_PRIVATE_PEM, 'pem'],
  [' {"kty":"oct", "k":"AQ"} ', 'jwk'],
] as const)('a key that has the form already stays as it stands', async (text, form) => {
  expect(await convertKey(input(text), form)).toEqual({ ok: true, value: text })
})

test('a secret becomes a JWK of its bytes', async () => {
  const jwk = await convertKey(input('0102ff', 'hex'), 'jwk')
  expect(jwk.ok && JSON.parse(jwk.value)).toEqual({ kty: 'oct', k: 'AQL_' })
})

const mlDsa = SAMPLES.find(({ id }) => id === 'ML-DSA-44')?.key ?? ''
const x25519 = generateKeyPairSync('x25519').publicKey
const { kty, n, e, d } = keyPairs[0][1].privateKey.export({ format: 'jwk' })

test.each([
  ['a secret as PEM', 'secret', 'pem', 'key-symmetric'],
  ['no key', '', 'jwk', 'key-missing'],
  ['a key that can not be read', '{', 'pem', 'json-cut-short'],
  ['a key of an algorithm that the platform lacks', mlDsa, 'jwk', 'alg-not-in-browser'],
  [
    'a key that is not for signatures',
    x25519.export({ type: 'spki', format: 'pem' }).toString(),
    'jwk',
    'alg-not-in-browser',
  ],
  [
    'one that is not for signatures, as a JWK',
    JSON.stringify(x25519.export({ format: 'jwk' })),
    'pem',
    'alg-not-in-browser',
  ],
  [
    'an RSA key without its precomputed values',
    JSON.stringify({ kty, n, e, d }),
    'pem',
    'jwk-member-missing',
  ],
] as const)('does not convert %s', async (_, text, form, code) => {
  expect(await convertKey(input(text), form)).toMatchObject({ problem: { code, place: 'key' } })
})

test('a secret has no public half', async () => {
  expect(await publicHalf(input('secret'))).toMatchObject({ problem: { code: 'key-symmetric' } })
})

test('a public half that the platform can not write as PEM is given as a JWK', async () => {
  const half = await publicHalf(input(JSON.stringify(x25519.export({ format: 'jwk' }))))
  expect(half).toMatchObject({ value: { pem: null } })
})
