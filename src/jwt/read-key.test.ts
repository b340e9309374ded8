import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import fc from 'fast-check'
import { afterEach, assert, describe, expect, test, vi } from 'vitest'
import type { KeyFacts, SecretEncoding } from './key'
import {
  EC_CERTIFICATE,
  EC_CERTIFICATE_V1,
  EC_PRIVATE_PEM,
  EXPLICIT_EC_PUBLIC_PEM,
  ODD_RSA_PRIVATE_PEM,
  RSA_CERTIFICATE,
  RSA_PRIVATE_PEM,
  RSA_PSS_PUBLIC_PEM,
} from './key-fixtures'
import { writePem } from './pem'
import { decodePemBlock, findPemBlocks } from './pem-blocks'
import type { Key } from './key-reading'
import { readKey } from './read-key'
import type { Result } from './result'
import { SAMPLES } from './samples'

async function read(text: string, encoding: SecretEncoding = 'utf8'): Promise<Result<Key>> {
  const reading = await readKey({ text, encoding, origin: 'given' })
  if (!reading.ok) return reading
  const [entry] = reading.value.entries
  assert(entry)
  return entry.key
}

async function factsOf(text: string, encoding: SecretEncoding = 'utf8'): Promise<KeyFacts> {
  const key = await read(text, encoding)
  assert(key.ok)
  return key.value.facts
}

async function bytesOf(text: string, encoding: SecretEncoding = 'utf8') {
  const key = await read(text, encoding)
  return key.ok && key.value.material.kind === 'secret' ? [...key.value.material.bytes] : key
}

const spki = (key: KeyObject) => key.export({ type: 'spki', format: 'pem' }).toString()
const pkcs8 = (key: KeyObject) => key.export({ type: 'pkcs8', format: 'pem' }).toString()
const jwk = (key: KeyObject) => JSON.stringify(key.export({ format: 'jwk' }))

function derOf(pem: string): Uint8Array {
  const [block] = findPemBlocks(pem)
  assert(block)
  const der = decodePemBlock(pem, block)
  assert(der.ok)
  return der.value
}

describe('a secret', () => {
  test.each([
    ['utf8', 'é', [0xc3, 0xa9]],
    ['utf8', ' a\n', [0x20, 0x61, 0x0a]],
    ['utf8', '\n', [0x0a]],
    ['utf8', 'a\r\n', [0x61, 0x0d, 0x0a]],
    ['base64', '-_8', [0xfb, 0xff]],
    ['base64', '+/8=', [0xfb, 0xff]],
    ['hex', '00fF', [0x00, 0xff]],
  ] as const)('in %s is read exactly as %j stands', async (encoding, text, bytes) => {
    expect(await bytesOf(text, encoding)).toEqual(bytes)
    expect(await factsOf(text, encoding)).toEqual({
      form: 'secret',
      format: `secret-${encoding}`,
      type: 'oct',
      curve: null,
      bits: bytes.length * 8,
      exponent: null,
      keyId: null,
      algorithm: null,
      use: null,
      operations: null,
    })
  })

  test.each([
    ['base64', 'AQID\n', 'secret-base64-character', 4],
    ['base64', 'A Q', 'secret-base64-character', 1],
    ['hex', '0x00', 'secret-hex-character', 1],
  ] as const)('in %s, %j, is not quietly mended', async (encoding, text, code, start) => {
    expect(await read(text, encoding)).toMatchObject({
      problem: { code, place: 'key', range: { start, end: start + 1 } },
    })
  })

  test('that is no text at all is missing', async () => {
    expect(await read('')).toMatchObject({ problem: { code: 'key-missing', range: null } })
  })

  test('may be a JWK, whatever the encoding chosen', async () => {
    const text = ' {"kty":"oct","k":"AQID","kid":"s1","alg":"HS256"}\n'
    expect(await bytesOf(text, 'hex')).toEqual([1, 2, 3])
    expect(await factsOf(text)).toMatchObject({
      form: 'secret',
      format: 'jwk',
      bits: 24,
      keyId: 's1',
      algorithm: 'HS256',
    })
  })
})

const pairs = {
  rsa: generateKeyPairSync('rsa', { modulusLength: 2048 }),
  small: generateKeyPairSync('rsa', { modulusLength: 1024 }),
  p256: generateKeyPairSync('ec', { namedCurve: 'P-256' }),
  p384: generateKeyPairSync('ec', { namedCurve: 'P-384' }),
  p521: generateKeyPairSync('ec', { namedCurve: 'P-521' }),
  secp256k1: generateKeyPairSync('ec', { namedCurve: 'secp256k1' }),
  ed25519: generateKeyPairSync('ed25519'),
  ed448: generateKeyPairSync('ed448'),
  x25519: generateKeyPairSync('x25519'),
  x448: generateKeyPairSync('x448'),
}

test.each([
  ['rsa', 'RSA', null, 2048],
  ['small', 'RSA', null, 1024],
  ['p256', 'EC', 'P-256', null],
  ['p384', 'EC', 'P-384', null],
  ['p521', 'EC', 'P-521', null],
  ['secp256k1', 'EC', 'secp256k1', null],
  ['ed25519', 'OKP', 'Ed25519', null],
  ['ed448', 'OKP', 'Ed448', null],
  ['x25519', 'OKP', 'X25519', null],
  ['x448', 'OKP', 'X448', null],
] as const)('a key of %s is %s %s in every form', async (name, type, curve, bits) => {
  const { publicKey, privateKey } = pairs[name]
  const facts = {
    type,
    curve,
    bits,
    exponent: type === 'RSA' ? '65537' : null,
    keyId: null,
    algorithm: null,
    use: null,
    operations: null,
  }
  expect(await factsOf(spki(publicKey))).toEqual({ ...facts, form: 'public', format: 'pem-spki' })
  expect(await factsOf(pkcs8(privateKey))).toEqual({
    ...facts,
    form: 'private',
    format: 'pem-pkcs8',
  })
  expect(await factsOf(jwk(publicKey))).toEqual({ ...facts, form: 'public', format: 'jwk' })
  expect(await factsOf(jwk(privateKey))).toEqual({ ...facts, form: 'private', format: 'jwk' })
})

test.each([
  ['an RSA certificate', RSA_CERTIFICATE, { type: 'RSA', bits: 2048 }],
  ['an EC certificate', EC_CERTIFICATE, { type: 'EC', curve: 'P-256' }],
  ['a certificate of version 1', EC_CERTIFICATE_V1, { type: 'EC', curve: 'P-256' }],
  ['the first of a chain', EC_CERTIFICATE + RSA_CERTIFICATE, { type: 'EC', curve: 'P-256' }],
])('reads the public key of %s', async (_, pem, facts) => {
  expect(await factsOf(pem)).toMatchObject({ form: 'public', format: 'pem-certificate', ...facts })
})

test('tells the exact length of an odd modulus', async () => {
  expect(await factsOf(ODD_RSA_PRIVATE_PEM)).toMatchObject({ bits: 1023 })
})

test('tells the parameter set of an ML-DSA key even where it can not be used', async () => {
  const sample = SAMPLES.find(({ id }) => id === 'ML-DSA-44')
  expect(await factsOf(sample?.key ?? '')).toMatchObject({
    form: 'private',
    type: 'AKP',
    curve: 'ML-DSA-44',
  })
})

describe('a PEM key that is no use', () => {
  const rsa = derOf(RSA_PRIVATE_PEM)
  const body = RSA_PRIVATE_PEM.split('\n').slice(1, -2).join('\n')
  const start = RSA_PRIVATE_PEM.indexOf(body)
  const cut = rsa.slice(0, 100)

  test('cut short within its content says how much there should be', async () => {
    expect(await read(writePem('PRIVATE KEY', cut))).toMatchObject({
      problem: {
        code: 'der-cut-short',
        place: 'key',
        data: { label: 'PRIVATE KEY', expected: rsa.length, actual: 100 },
      },
    })
  })

  test.each([
    ['PRIVATE KEY', derOf(spki(pairs.p256.publicKey)), 'PUBLIC KEY'],
    ['PUBLIC KEY', rsa, 'PRIVATE KEY'],
    ['CERTIFICATE', derOf(spki(pairs.p256.publicKey)), 'PUBLIC KEY'],
    ['PUBLIC KEY', derOf(EC_CERTIFICATE), 'CERTIFICATE'],
    ['RSA PRIVATE KEY', rsa, 'PRIVATE KEY'],
  ] as const)(
    'under the label %s that is another structure says which',
    async (label, der, content) => {
      expect(await read(writePem(label, der))).toMatchObject({
        problem: {
          code: 'pem-content',
          place: 'key',
          range: { start: 11, end: 11 + label.length },
          data: { label, content },
        },
      })
    },
  )

  test.each([
    ['with a byte behind its end', Uint8Array.of(...rsa, 0), rsa.length],
    ['of no sequence', Uint8Array.of(4, 0), 0],
    ['of no structure known', Uint8Array.of(0x30, 3, 2, 1, 0), 0],
    ['with an element that runs over its end', Uint8Array.of(0x30, 3, 2, 2, 0), 2],
    ['with an indefinite length', Uint8Array.of(0x30, 0x80, 2, 1, 0, 0, 0), 0],
  ])('%s, is invalid at that byte', async (_, der, offset) => {
    expect(await read(writePem('PRIVATE KEY', der))).toMatchObject({
      problem: { code: 'der-invalid', data: { offset } },
    })
  })

  test.each([
    ['a curve written out', EXPLICIT_EC_PUBLIC_PEM, '1.2.840.10045.2.1'],
    ['a key for RSASSA-PSS only', RSA_PSS_PUBLIC_PEM, '1.2.840.113549.1.1.10'],
    [
      'a curve nobody signs tokens with',
      spki(generateKeyPairSync('ec', { namedCurve: 'secp224r1' }).publicKey),
      '1.3.132.0.33',
    ],
  ])('%s, is named by its object identifier', async (_, pem, oid) => {
    expect(await read(pem)).toMatchObject({
      problem: { code: 'key-algorithm-unknown', data: { oid } },
    })
  })

  test('that the platform refuses is rejected as a whole', async () => {
    const broken = rsa.slice()
    broken.fill(0, 30)
    expect(await read(writePem('PRIVATE KEY', broken))).toMatchObject({
      problem: { code: 'key-rejected', data: { format: 'pem-pkcs8' } },
    })
  })

  test('is pointed at by its Base64', async () => {
    const text = RSA_PRIVATE_PEM.replace('MII', 'MIA')
    expect(await read(text)).toMatchObject({
      problem: { code: 'der-invalid', range: { start, end: start + body.length } },
    })
  })
})

test.each([
  ['a point off the curve', { kty: 'EC', crv: 'P-256', x: 'A'.repeat(43), y: 'A'.repeat(43) }],
  [
    'a private value of another key',
    { ...pairs.p256.privateKey.export({ format: 'jwk' }), d: 'A'.repeat(43) },
  ],
])('a JWK with %s is rejected', async (_, value) => {
  expect(await read(JSON.stringify(value))).toMatchObject({
    problem: { code: 'key-rejected', place: 'key', data: { format: 'jwk' } },
  })
})

describe('without crypto.subtle', () => {
  afterEach(() => {
    vi.unstubAllGlobals()
  })

  test('keys are recognised all the same', async () => {
    vi.stubGlobal('crypto', { getRandomValues: () => undefined })
    expect(await factsOf(EC_PRIVATE_PEM)).toMatchObject({ form: 'private', curve: 'P-256' })
    expect(await factsOf(jwk(pairs.rsa.publicKey))).toMatchObject({ form: 'public', bits: 2048 })
    expect(await factsOf('secret')).toMatchObject({ form: 'secret', bits: 48 })
  })
})

describe('whatever is changed in a key', () => {
  const texts = [
    spki(pairs.p256.publicKey),
    pkcs8(pairs.p256.privateKey),
    EC_CERTIFICATE,
    pkcs8(pairs.ed25519.privateKey),
    jwk(pairs.p256.privateKey),
    jwk(pairs.ed25519.privateKey),
    jwk(pairs.small.privateKey),
    ODD_RSA_PRIVATE_PEM,
  ]

  test('reading it never throws, and what is wrong lies inside the text', async () => {
    const change = fc.record({
      text: fc.constantFrom(...texts),
      at: fc.nat(1000),
      by: fc.constantFrom('', 'A', '_', '"', '{', '-', ' ', '😀', '0'),
    })
    await fc.assert(
      fc.asyncProperty(change, async ({ text, at, by }) => {
        const index = at % text.length
        const changed = text.slice(0, index) + by + text.slice(index + 1)
        const key = await read(changed)
        const end = key.ok ? 0 : (key.problem.range?.end ?? 0)
        expect(end).toBeLessThanOrEqual(changed.length)
      }),
      { seed: 7517, numRuns: 400 },
    )
  })

  test('a byte changed in its DER never makes reading throw', async () => {
    const ders = [
      ['PUBLIC KEY', derOf(spki(pairs.p256.publicKey))],
      ['PUBLIC KEY', derOf(spki(pairs.small.publicKey))],
      ['PRIVATE KEY', derOf(pkcs8(pairs.p521.privateKey))],
      ['PRIVATE KEY', derOf(ODD_RSA_PRIVATE_PEM)],
      ['PRIVATE KEY', derOf(pkcs8(pairs.ed25519.privateKey))],
      ['CERTIFICATE', derOf(EC_CERTIFICATE)],
    ] as const
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...ders),
        fc.nat(2000),
        fc.nat(255),
        async ([label, der], at, byte) => {
          const changed = der.slice()
          changed[at % der.length] = byte
          await read(writePem(label, changed))
        },
      ),
      { seed: 5958, numRuns: 400 },
    )
  })
})
