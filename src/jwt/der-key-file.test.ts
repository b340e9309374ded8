import { createPrivateKey } from 'node:crypto'
import { expect, test } from 'vitest'
import { pemOfDer } from './der-key-file'
import * as foreign from './foreign-key-fixtures'
import { readKey } from './read-key'

const derOf = (pem: string): Buffer => Buffer.from(pem.replaceAll(/-----.*-----|\s/g, ''), 'base64')
const key = createPrivateKey(foreign.EC_SEC1)

test.each([
  ['PRIVATE KEY', key.export({ type: 'pkcs8', format: 'der' })],
  ['EC PRIVATE KEY', key.export({ type: 'sec1', format: 'der' })],
  ['RSA PRIVATE KEY', derOf(foreign.RSA_PKCS1)],
  ['RSA PUBLIC KEY', derOf(foreign.RSA_PKCS1_PUBLIC)],
  ['CERTIFICATE', derOf(foreign.EC_CERTIFICATE)],
  ['CERTIFICATE REQUEST', derOf(foreign.EC_REQUEST)],
  ['ENCRYPTED PRIVATE KEY', derOf(foreign.ENCRYPTED_256_SHA256)],
])('a file of DER becomes PEM with the label %s', async (label, der) => {
  const text = pemOfDer(der) ?? ''
  expect(text).toContain(`-----BEGIN ${label}-----`)
  expect(derOf(text)).toEqual(der)
  const reading = await readKey({ text, passphrase: 'correct', encoding: 'utf8', origin: 'given' })
  expect(reading.ok).toBe(true)
})

test.each([
  ['as OpenSSL writes it', derOf(foreign.PKCS12)],
  ['with indefinite lengths', Buffer.from('3080020103308006092a864886f70d010701', 'hex')],
])('a PKCS#12 archive %s is named when it is read', async (_, der) => {
  const text = pemOfDer(der) ?? ''
  const reading = await readKey({ text, encoding: 'utf8', origin: 'given' })
  expect(reading).toMatchObject({ problem: { code: 'pkcs12' } })
})

test.each([
  ['nothing', Buffer.of()],
  ['an image', Buffer.from('89504e470d0a1a0a', 'hex')],
  ['text', Buffer.from('secret')],
  ['DER that is no key', Buffer.from('3003020100', 'hex')],
  ['a key cut short', derOf(foreign.EC_CERTIFICATE).subarray(0, 100)],
])('%s is no key file', (_, bytes) => {
  expect(pemOfDer(bytes)).toBeNull()
})
