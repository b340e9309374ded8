import { createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto'
import { assert, describe, expect, test } from 'vitest'
import { calculateJwkThumbprint } from 'jose'
import { convertKey, keyDetails } from './convert-key'
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

  test('gives the same halves in every form', async () => {
    const thumbprint = await calculateJwkThumbprint(jwk.public)
    const asGiven = { ...jwk.private, kid: thumbprint }
    const asPublic = { ...jwk.public, kid: thumbprint }
    for (const text of [pem.private, JSON.stringify(jwk.private)]) {
      const details = await keyDetails(input(text), 0)
      assert(details.ok && details.value.publicForms && details.value.privateForms)
      const { publicForms, privateForms } = details.value
      expect(details.value.thumbprint).toBe(thumbprint)
      expect(publicForms.pem).toBe(pem.public)
      expect(JSON.parse(publicForms.jwk)).toEqual(asPublic)
      expect(JSON.parse(publicForms.jwks)).toEqual({ keys: [asPublic] })
      expect(privateForms.pem).toBe(pem.private)
      expect(JSON.parse(privateForms.jwk)).toEqual(asGiven)
      expect(JSON.parse(privateForms.jwks)).toEqual({ keys: [asGiven] })
    }
  })

  test('has no private form where only the public half is given', async () => {
    expect(await keyDetails(input(pem.public), 0)).toMatchObject({
      value: { publicForms: { pem: pem.public }, privateForms: null },
    })
  })
})

test('the public half of a JWK keeps what the key is called and is for, and nothing private', async () => {
  const jwk = { ...createPrivateKey(EC_PRIVATE_PEM).export({ format: 'jwk' }) }
  const text = JSON.stringify({ ...jwk, kid: 'k1', alg: 'ES256', use: 'sig', key_ops: ['sign'] })
  const details = await keyDetails(input(text), 0)
  assert(details.ok && details.value.publicForms)
  const { kty, crv, x, y } = jwk
  expect(JSON.parse(details.value.publicForms.jwk)).toEqual({
    kty,
    crv,
    x,
    y,
    kid: 'k1',
    use: 'sig',
    alg: 'ES256',
  })
})

test('the public half of a certificate is its key', async () => {
  const details = await keyDetails(input(EC_CERTIFICATE), 0)
  const pem = createPublicKey(EC_CERTIFICATE).export({ type: 'spki', format: 'pem' })
  expect(details).toMatchObject({ value: { publicForms: { pem } } })
})

test('the key of a set is described by its place', async () => {
  const [first, second] = keyPairs.map(([, pair]) => pair.publicKey.export({ format: 'jwk' }))
  const set = input(JSON.stringify({ keys: [first, second] }))
  const details = await keyDetails(set, 1)
  assert(details.ok && details.value.publicForms)
  expect(JSON.parse(details.value.publicForms.jwk)).toMatchObject({ crv: 'P-256' })
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

test('a secret has no public half and no thumbprint, which would be a hash of it', async () => {
  const details = await keyDetails(input('0102ff', 'hex'), 0)
  assert(details.ok)
  const { privateForms, ...others } = details.value
  expect(others).toEqual({ thumbprint: null, publicForms: null, certificates: [] })
  expect(privateForms?.pem).toBeNull()
  expect(JSON.parse(privateForms?.jwks ?? '')).toEqual({ keys: [{ kty: 'oct', k: 'AQL_' }] })
})

test('a public half that the platform can not write as PEM is given as a JWK', async () => {
  const details = await keyDetails(input(JSON.stringify(x25519.export({ format: 'jwk' }))), 0)
  expect(details).toMatchObject({ value: { publicForms: { pem: null } } })
})

test('an older PEM is rewritten as PKCS#8', async () => {
  const { privateKey } = keyPairs[0][1]
  const older = privateKey.export({ type: 'pkcs1', format: 'pem' }).toString()
  const value = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  expect(await convertKey(input(older), 'pem')).toEqual({ ok: true, value })
})
