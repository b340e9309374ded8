import { createHmac, generateKeyPairSync } from 'node:crypto'
import { expect, test } from 'vitest'
import { analyze } from './analyze'
import type { SecretEncoding } from './key'
import { verify } from './verify'

const bytes = Uint8Array.from({ length: 32 }, (_, index) => 255 - index)
const BASE64 = Buffer.from(bytes).toString('base64')
const HEX = Buffer.from(bytes).toString('hex')
const { publicKey: PEM } = generateKeyPairSync('ed25519', {
  publicKeyEncoding: { type: 'spki', format: 'pem' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
})

const encode = (text: string) => Buffer.from(text).toString('base64url')

function tokenBy(secret: string | Uint8Array, alg = 'HS256'): string {
  const input = `${encode(JSON.stringify({ alg }))}.${encode('{}')}`
  return `${input}.${createHmac('sha256', secret).update(input).digest('base64url')}`
}

const offerOf = async (token: string, text: string, encoding: SecretEncoding, asSecret = false) =>
  (await verify(analyze(token), { text, encoding, asSecret, origin: 'given' })).offer

test.each([
  ['Base64 read as UTF-8', BASE64, 'utf8', bytes, 'base64'],
  ['hexadecimal read as UTF-8', HEX, 'utf8', bytes, 'hex'],
  ['hexadecimal read as Base64', HEX, 'base64', bytes, 'hex'],
  ['UTF-8 read as Base64', BASE64, 'base64', BASE64, 'utf8'],
  ['UTF-8 that is no Base64', 'not Base64!', 'base64', 'not Base64!', 'utf8'],
] as const)('offers the reading that verifies: %s', async (_, text, encoding, secret, offered) => {
  expect(await offerOf(tokenBy(secret), text, encoding)).toEqual({
    encoding: offered,
    asSecret: false,
    because: 'verifies',
    byteLength: secret.length,
  })
})

test.each([
  ['Base64 of 32 bytes', BASE64, 'utf8', { encoding: 'base64', byteLength: 32 }],
  ['hexadecimal of 32 bytes', HEX, 'utf8', { encoding: 'hex', byteLength: 32 }],
  ['what is no hexadecimal', 'secret', 'hex', { encoding: 'utf8', byteLength: 6 }],
] as const)('offers what the characters speak for: %s', async (_, text, encoding, offer) => {
  const found = await offerOf(tokenBy('another secret'), text, encoding)
  expect(found).toEqual({ ...offer, asSecret: false, because: 'fits' })
})

test.each([
  ['a word that could be Base64', 'password', 'utf8'],
  ['hexadecimal that is read as such', HEX, 'hex'],
  ['Base64 that is read as such', BASE64, 'base64'],
] as const)('offers nothing for %s', async (_, text, encoding) => {
  expect(await offerOf(tokenBy('another secret'), text, encoding)).toBeNull()
})

test('offers nothing where the signature is valid, and none to other algorithms', async () => {
  expect(await offerOf(tokenBy(bytes), BASE64, 'base64')).toBeNull()
  expect(await offerOf(tokenBy(bytes, 'RS256'), BASE64, 'utf8')).toBeNull()
})

test('offers a public key as a secret, and says if it was used as one', async () => {
  const offer = { encoding: 'utf8', asSecret: true, byteLength: PEM.length }
  expect(await offerOf(tokenBy(PEM), PEM, 'utf8')).toEqual({ ...offer, because: 'verifies' })
  expect(await offerOf(tokenBy('other'), PEM, 'utf8')).toEqual({ ...offer, because: 'fits' })
  const { state } = await verify(analyze(tokenBy(PEM)), {
    text: PEM,
    encoding: 'utf8',
    asSecret: true,
    origin: 'given',
  })
  expect(state).toBe('valid')
})
