import { createHmac, createPublicKey, generateKeyPairSync, sign, type KeyObject } from 'node:crypto'
import { assert, describe, expect, test } from 'vitest'
import { analyze } from './analyze'
import type { Diagnosis } from './diagnosis'
import { findCause } from './find-cause'
import type { KeyInput, SecretEncoding } from './key'
import { verify } from './verify'

const encode = (text: string) => Buffer.from(text).toString('base64url')
const PAYLOAD = '{"sub":"user-42","name":"Jürgen?>"}'

const given = (text: string, encoding: SecretEncoding = 'utf8'): KeyInput => ({
  text,
  encoding,
  origin: 'given',
})

const hmac = (hash: string, secret: string | Uint8Array, input: string) =>
  createHmac(hash, secret).update(input).digest('base64url')

/** A token over these segments whose signature was made in whatever way. */
const tokenOf = (
  signature: (input: string) => string,
  { alg = 'HS256', payload = PAYLOAD, extra = {} } = {},
): string => {
  const input = `${encode(JSON.stringify({ alg, ...extra }))}.${encode(payload)}`
  return `${input}.${signature(input)}`
}

const signWith =
  (key: KeyObject, hash: string | null, options: object = {}) =>
  (input: string) =>
    sign(hash, Buffer.from(input), { key, dsaEncoding: 'ieee-p1363', ...options }).toString(
      'base64url',
    )

const spki = (key: KeyObject) =>
  createPublicKey(key).export({ type: 'spki', format: 'pem' }).toString()

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey
const RSA_PEM = spki(rsa)

async function diagnose(token: string, key: KeyInput): Promise<Diagnosis> {
  const analysis = analyze(token)
  const { state } = await verify(analysis, key)
  expect(['invalid', 'key-mismatch']).toContain(state)
  return findCause(analysis, key)
}

/** What the cause offers makes the signature valid in truth. */
async function expectTaken(diagnosis: Diagnosis, token: string, key: KeyInput): Promise<void> {
  const take = diagnosis.cause?.take
  assert(take)
  const mended = take.kind === 'token' ? take.token : token
  const used = take.kind === 'key' ? { ...key, ...take.key } : key
  expect((await verify(analyze(mended), used)).state).toBe('valid')
}

describe('a secret', () => {
  const bytes = Uint8Array.from({ length: 32 }, (_, index) => index * 7)
  const base64 = Buffer.from(bytes).toString('base64')
  const hex = Buffer.from(bytes).toString('hex')

  test.each([
    ['Base64', base64, 'utf8', bytes, { encoding: 'base64', change: 'none' }],
    ['Base64url', Buffer.from(bytes).toString('base64url'), 'utf8', bytes, { encoding: 'base64' }],
    ['hexadecimal', hex, 'utf8', bytes, { encoding: 'hex', change: 'none' }],
    ['UTF-8', base64, 'base64', base64, { encoding: 'utf8', change: 'none' }],
    ['a text without its line end', 'secret\n', 'utf8', 'secret', { change: 'trimmed' }],
    ['a text without blanks', '  secret ', 'utf8', 'secret', { change: 'trimmed' }],
    ['a text without quotes', '"secret"', 'utf8', 'secret', { change: 'unquoted' }],
    ['a text with a line end', 'secret', 'utf8', 'secret\n', { change: 'line-end-added' }],
    [
      'Base64 without its line end',
      `${base64}\n`,
      'utf8',
      bytes,
      { encoding: 'base64', change: 'trimmed' },
    ],
  ] as const)('is found to be %s', async (_, text, encoding, secret, data) => {
    const token = tokenOf((input) => hmac('sha256', secret, input))
    const key = given(text, encoding)
    const diagnosis = await diagnose(token, key)
    expect(diagnosis.cause).toMatchObject({ code: 'secret-reading', data })
    await expectTaken(diagnosis, token, key)
  })
})

describe('another algorithm', () => {
  test.each([
    ['HS512', 'HS256', (input: string) => hmac('sha512', 'secret', input), given('secret')],
    ['RS384', 'RS256', signWith(rsa, 'sha384'), given(RSA_PEM)],
    ['PS256', 'RS256', signWith(rsa, 'sha256', { padding: 6, saltLength: 32 }), given(RSA_PEM)],
    ['RS256', 'PS256', signWith(rsa, 'sha256'), given(RSA_PEM)],
  ] as const)('%s is found under a header that says %s', async (algorithm, alg, signature, key) => {
    const { cause } = await diagnose(tokenOf(signature, { alg }), key)
    expect(cause).toEqual({ code: 'other-algorithm', data: { algorithm }, take: null })
  })

  test('is found where the header named it before it was changed', async () => {
    const original = tokenOf(signWith(rsa, 'sha512'), { alg: 'RS512' })
    const [, payload, signature] = original.split('.')
    const changed = `${encode('{"alg":"RS256"}')}.${payload}.${signature}`
    const diagnosis = await diagnose(changed, given(RSA_PEM))
    expect(diagnosis.cause).toMatchObject({
      code: 'changed-algorithm',
      data: { algorithm: 'RS512' },
      take: { token: original },
    })
    await expectTaken(diagnosis, changed, given(RSA_PEM))
  })
})

test('an ECDSA signature in DER is found, and rewritten as R and S', async () => {
  for (let round = 0; round < 8; round++) {
    const token = tokenOf(signWith(ec, 'sha256', { dsaEncoding: 'der' }), { alg: 'ES256' })
    const key = given(spki(ec))
    const diagnosis = await diagnose(token, key)
    expect(diagnosis.cause?.code).toBe('ecdsa-der')
    await expectTaken(diagnosis, token, key)
  }
})

describe('other characters than the token’s', () => {
  const signed = (input: string) => hmac('sha256', 'secret', input)
  const pad = (text: string) => text.padEnd(Math.ceil(text.length / 4) * 4, '=')
  const pretty = JSON.stringify(JSON.parse(PAYLOAD), null, 2)

  test.each([
    ['padded', '{"sub":"user-4"}', (input: string) => signed(input.split('.').map(pad).join('.'))],
    [
      'standard-alphabet',
      PAYLOAD,
      (input: string) => signed(input.replaceAll('-', '+').replaceAll('_', '/')),
    ],
    ['decoded', PAYLOAD, () => signed(PAYLOAD)],
  ] as const)('are found to be %s, which no token can be', async (encoding, payload, signature) => {
    const { cause } = await diagnose(tokenOf(signature, { payload }), given('secret'))
    expect(cause).toEqual({ code: 'other-encoding', data: { encoding }, take: null })
  })

  test.each([
    ['minified', PAYLOAD, pretty],
    ['pretty-printed', pretty, PAYLOAD],
  ] as const)('are found to be %s, and brought back', async (encoding, original, shown) => {
    const header = encode('{"alg":"HS256"}')
    const token = `${header}.${encode(shown)}.${signed(`${header}.${encode(original)}`)}`
    const diagnosis = await diagnose(token, given('secret'))
    expect(diagnosis.cause).toMatchObject({ code: 'other-encoding', data: { encoding } })
    await expectTaken(diagnosis, token, given('secret'))
  })
})

describe('a key set', () => {
  const jwk = (key: KeyObject, kid: string) => ({
    ...createPublicKey(key).export({ format: 'jwk' }),
    kid,
  })
  const other = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey
  const set = given(JSON.stringify({ keys: [jwk(other, 'k-1'), jwk(rsa, 'k-2')] }))

  test.each(['k-1', 'k-9'])('has the right key under another name than %s', async (kid) => {
    const token = tokenOf(signWith(rsa, 'sha256'), { alg: 'RS256', extra: { kid } })
    const diagnosis = await diagnose(token, set)
    expect(diagnosis.cause).toMatchObject({ code: 'other-key', data: { keyId: 'k-2', number: 2 } })
    await expectTaken(diagnosis, token, set)
  })
})

describe('a public key used as a secret', () => {
  test.each([
    ['as it stands', RSA_PEM, RSA_PEM],
    ['without its last line end', RSA_PEM, RSA_PEM.trim()],
    [
      'in PEM where a JWK was given',
      JSON.stringify(createPublicKey(rsa).export({ format: 'jwk' })),
      RSA_PEM,
    ],
  ])('is found %s', async (_, text, secret) => {
    const token = tokenOf((input) => hmac('sha256', secret, input))
    const diagnosis = await diagnose(token, given(text))
    expect(diagnosis.cause).toMatchObject({ code: 'key-confusion', data: { algorithm: 'HS256' } })
    await expectTaken(diagnosis, token, given(text))
  })

  test('is found under a header that says RS256, where nothing is to be taken', async () => {
    const token = tokenOf((input) => hmac('sha512', RSA_PEM, input), { alg: 'RS256' })
    const { cause } = await diagnose(token, given(RSA_PEM))
    expect(cause).toEqual({ code: 'key-confusion', data: { algorithm: 'HS512' }, take: null })
  })
})

describe('nothing that fits', () => {
  test('tells what was ruled out, and how often it was tried', async () => {
    const token = tokenOf((input) => hmac('sha256', 'the true one', input))
    const { cause, ruledOut } = await diagnose(token, given('a guess'))
    expect(cause).toBeNull()
    expect(ruledOut.map(({ code }) => code)).toEqual([
      'secret-reading',
      'other-algorithm',
      'changed-algorithm',
      'other-encoding',
    ])
    expect(ruledOut.every(({ attempts }) => attempts > 0)).toBe(true)
  })

  test('is said of a changed payload', async () => {
    const [header, , signature] = tokenOf(signWith(rsa, 'sha256'), { alg: 'RS256' }).split('.')
    const forged = `${header}.${encode('{"sub":"admin"}')}.${signature}`
    const { cause, ruledOut } = await diagnose(forged, given(RSA_PEM))
    expect(cause).toBeNull()
    expect(ruledOut.map(({ code }) => code)).toContain('key-confusion')
  })

  test('has nothing to try on a token without a key that can be read', async () => {
    const analysis = analyze(tokenOf((input) => hmac('sha256', 'secret', input)))
    expect(await findCause(analysis, given('xyz', 'hex'))).toEqual({ cause: null, ruledOut: [] })
  })
})
