import { X509Certificate } from 'node:crypto'
import { expect, test } from 'vitest'
import { isCertificateOf } from './certificate-key'
import { LEAF_CERTIFICATE } from './certificate-fixtures'

const CERTIFICATE = new X509Certificate(LEAF_CERTIFICATE)
const DER = new Uint8Array(CERTIFICATE.raw)
const JWK = { ...CERTIFICATE.publicKey.export({ format: 'jwk' }) }

test('a certificate is for the key that it holds', () => {
  expect(isCertificateOf(DER, JWK)).toBe(true)
})

test('and for no other', () => {
  const other = Object.fromEntries(
    Object.entries(JWK).map(([name, value]) => [
      name,
      name === 'kty' ? value : `${String(value).slice(1)}A`,
    ]),
  )
  expect(isCertificateOf(DER, other)).toBe(false)
})

test.each([
  ['a JWK of no type', {}],
  ['a JWK without its number', { kty: 'RSA' }],
  ['a number that is none', { kty: 'RSA', n: 'AAAA' }],
  ['a secret', { kty: 'oct', k: 'AAAA' }],
])('of %s nothing is known', (_, jwk) => {
  expect(isCertificateOf(DER, jwk)).toBeNull()
})

test('of what is no certificate nothing is known', () => {
  expect(isCertificateOf(new Uint8Array([0x30, 0]), JWK)).toBeNull()
})
