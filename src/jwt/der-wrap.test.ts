import { generateKeyPairSync } from 'node:crypto'
import { assert, expect, test } from 'vitest'
import { pkcs8OfPkcs1, pkcs8OfSec1, spkiOfPkcs1 } from './der-wrap'
import { writeDer } from './der-writer'

const rsa = generateKeyPairSync('rsa', { modulusLength: 1024 })

test('PKCS#1 becomes what OpenSSL writes as SPKI and PKCS#8', () => {
  const publicKey = rsa.publicKey.export({ type: 'pkcs1', format: 'der' })
  const privateKey = rsa.privateKey.export({ type: 'pkcs1', format: 'der' })
  expect(Buffer.from(spkiOfPkcs1(publicKey))).toEqual(
    rsa.publicKey.export({ type: 'spki', format: 'der' }),
  )
  expect(Buffer.from(pkcs8OfPkcs1(privateKey))).toEqual(
    rsa.privateKey.export({ type: 'pkcs8', format: 'der' }),
  )
})

test.each(['P-256', 'P-384', 'P-521', 'secp256k1'])(
  'SEC 1 on %s becomes what OpenSSL writes as PKCS#8, with its point',
  (namedCurve) => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve })
    const wrapped = pkcs8OfSec1(privateKey.export({ type: 'sec1', format: 'der' }))
    assert(wrapped.ok)
    expect(Buffer.from(wrapped.value.der)).toEqual(
      privateKey.export({ type: 'pkcs8', format: 'der' }),
    )
    expect(wrapped.value.assumedCurve).toBeNull()
  },
)

test.each([
  [32, 'P-256'],
  [48, 'P-384'],
  [66, 'P-521'],
])('a private key of %i bytes without a curve is taken for one on %s', (length, curve) => {
  const version = Uint8Array.of(0x02, 1, 1)
  const wrapped = pkcs8OfSec1(writeDer(0x30, version, writeDer(0x04, new Uint8Array(length))))
  expect(wrapped.ok && wrapped.value.assumedCurve).toBe(curve)
})

test('a private key of another length without a curve is invalid', () => {
  const version = Uint8Array.of(0x02, 1, 1)
  expect(pkcs8OfSec1(writeDer(0x30, version, writeDer(0x04, new Uint8Array(31))))).toEqual({
    ok: false,
    problem: { kind: 'invalid', offset: 5 },
  })
})
