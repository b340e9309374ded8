import { generateKeyPairSync } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as foreign from './foreign-key-fixtures'
import { hasKeyShape, isBareDer, isJson, isOpenSsh, isPem } from './key-shape'
import { readKey } from './read-key'

const PEM = '-----BEGIN PUBLIC KEY-----\nAQID\n-----END PUBLIC KEY-----\n'

test.each([
  [PEM, true],
  [` \n${PEM}`, true],
  ['Bag Attributes\n-----BEGIN CERTIFICATE', true],
  ['KEY="-----BEGIN PUBLIC KEY-----\\nAQID', true],
  ['-----BEGIN', true],
  ['a secret with -----BEGIN in it', false],
  ['----BEGIN PUBLIC KEY-----', false],
  ['', false],
])('whether %j is meant as PEM: %s', (text, expected) => {
  expect(isPem(text)).toBe(expected)
})

test.each([
  [' \n{', true],
  ['[', true],
  ['"{\\"kty\\":', true],
  ['"\\"{\\\\\\"kty', true],
  ['\'{"kty":', true],
  ['"a secret"', false],
  ['x{', false],
  ['', false],
])('whether %j is meant as JSON: %s', (text, expected) => {
  expect(isJson(text)).toBe(expected)
})

test.each([
  [foreign.SSH_ED25519_PUBLIC, true],
  [`no-pty,command="ls" ${foreign.SSH_RSA_PUBLIC}`, true],
  [`host.example,10.0.0.1 ${foreign.SSH_P256_PUBLIC}`, true],
  [`[host.example]:22 ${foreign.SSH_P256_PUBLIC}`, true],
  [foreign.SSH2_RSA_PUBLIC, true],
  ['ssh-rsa', false],
  ['ssh-rsa is what I use', false],
  ['not-ssh-rsa AAAAB3', false],
])('whether %j is meant as OpenSSH: %s', (text, expected) => {
  expect(isOpenSsh(text)).toBe(expected)
})

describe('DER without armour', () => {
  const ed25519 = generateKeyPairSync('ed25519')
  const rsa = generateKeyPairSync('rsa', { modulusLength: 4096 })
  const p521 = generateKeyPairSync('ec', { namedCurve: 'P-521' })
  const der = { format: 'der' } as const

  test.each([
    ['SPKI of 44 bytes', ed25519.publicKey.export({ type: 'spki', ...der })],
    ['PKCS#8 of 48 bytes', ed25519.privateKey.export({ type: 'pkcs8', ...der })],
    ['SPKI of RSA', rsa.publicKey.export({ type: 'spki', ...der })],
    ['PKCS#8 of RSA', rsa.privateKey.export({ type: 'pkcs8', ...der })],
    ['PKCS#1, public', rsa.publicKey.export({ type: 'pkcs1', ...der })],
    ['PKCS#1, private', rsa.privateKey.export({ type: 'pkcs1', ...der })],
    ['SEC 1', p521.privateKey.export({ type: 'sec1', ...der })],
    [
      'encrypted PKCS#8',
      p521.privateKey.export({ type: 'pkcs8', ...der, cipher: 'aes-128-cbc', passphrase: 'x' }),
    ],
    ['PKCS#12', Buffer.from(foreign.PKCS12, 'base64')],
  ])('is told by its head: %s', (_, bytes) => {
    expect(isBareDer(bytes.toString('base64'))).toBe(true)
    expect(isBareDer(` ${bytes.toString('base64url')}\n`)).toBe(true)
    expect(isBareDer(bytes.toString('hex'))).toBe(true)
    expect(isBareDer(`0x${bytes.toString('hex').toUpperCase()}`)).toBe(true)
  })

  test('is never seen in a random secret', () => {
    const secret = fc.uint8Array({ minLength: 16, maxLength: 96 })
    fc.assert(
      fc.property(secret, (bytes) => {
        for (const encoding of ['base64', 'base64url', 'hex'] as const)
          expect(hasKeyShape(Buffer.from(bytes).toString(encoding))).toBe(false)
      }),
      { seed: 5958, numRuns: 20_000 },
    )
  })

  test('is not seen in most of what begins with its first byte', () => {
    const seen = Array.from({ length: 256 }, (_, length) => length).filter((length) =>
      isBareDer(Buffer.of(0x30, length, ...new Uint8Array(40).fill(0x55)).toString('base64')),
    )
    expect(seen).toEqual([])
  })
})

/** A sequence of a hash's identifier and a hash: DER, but no key. */
const DIGEST = Buffer.from(`301a300706052b0e03021a040f${'55'.repeat(15)}`, 'hex')

test.each(['base64', 'hex'] as const)(
  'what begins as a key in %s and is none is a secret after all',
  async (encoding) => {
    const text = DIGEST.toString(encoding)
    expect(isBareDer(text)).toBe(true)
    const reading = await readKey({ text, encoding: 'utf8', origin: 'given' })
    expect(reading.ok && reading.value.entries[0]?.key).toMatchObject({
      ok: true,
      value: { facts: { format: 'secret-utf8', bits: text.length * 8 } },
    })
  },
)
