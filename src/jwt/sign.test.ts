import {
  constants,
  createHmac,
  generateKeyPairSync,
  verify as nodeVerify,
  type KeyObject,
} from 'node:crypto'
import { compactVerify } from 'jose'
import { afterEach, assert, describe, expect, test, vi } from 'vitest'
import { analyze } from './analyze'
import { JWS_VECTORS } from './jws-vectors'
import type { KeyInput } from './key'
import { ODD_RSA_PRIVATE_PEM } from './key-fixtures'
import { readPart } from './part'
import { SAMPLES } from './samples'
import { sign } from './sign'
import { verify } from './verify'

const input = (text: string): KeyInput => ({ text, encoding: 'utf8', origin: 'given' })
const segment = (value: unknown) =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url')

const PAYLOAD = segment({ name: 'Zoë' })
const SECRET = 'a secret that is neither short nor long'

/** The token signed here, or the problem's code and what it points at in the key. */
async function signed(
  header: object,
  key: string,
): Promise<string | { code: string; at: string | null }> {
  const segmented = segment(header)
  const signingInput = `${segmented}.${PAYLOAD}`
  const signature = await sign(readPart(segmented, 'header', null), signingInput, input(key))
  if (signature.ok) return `${signingInput}.${signature.value}`
  const { code, place, range } = signature.problem
  return { code, at: place === 'key' && range ? key.slice(range.start, range.end) : null }
}

async function mustSign(header: object, key: string): Promise<string> {
  const token = await signed(header, key)
  assert(typeof token === 'string')
  return token
}

const pem = (key: KeyObject) =>
  key.export({ type: key.type === 'public' ? 'spki' : 'pkcs8', format: 'pem' }).toString()
const jwk = (key: KeyObject) => key.export({ format: 'jwk' })

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 })
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' })
const ed25519 = generateKeyPairSync('ed25519')

describe.each([
  ['RS256', rsa],
  ['RS384', rsa],
  ['RS512', rsa],
  ['PS256', rsa],
  ['PS384', rsa],
  ['PS512', rsa],
  ['ES256', ec],
  ['ES384', generateKeyPairSync('ec', { namedCurve: 'P-384' })],
  ['ES512', generateKeyPairSync('ec', { namedCurve: 'P-521' })],
  ['EdDSA', ed25519],
  ['Ed25519', ed25519],
] as const)('a signature of %s', (alg, { publicKey, privateKey }) => {
  test.each([
    ['PEM', pem(privateKey)],
    ['JWK', JSON.stringify(jwk(privateKey))],
  ])('made with a %s is accepted by Node, by jose and here', async (_, key) => {
    const token = await mustSign({ alg }, key)
    const dot = token.lastIndexOf('.')
    const options = alg.startsWith('PS')
      ? { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: Number(alg.slice(2)) / 8 }
      : { dsaEncoding: 'ieee-p1363' as const }
    expect(
      nodeVerify(
        alg.startsWith('Ed') ? null : `sha${alg.slice(2)}`,
        Buffer.from(token.slice(0, dot)),
        { key: publicKey, ...options },
        Buffer.from(token.slice(dot + 1), 'base64url'),
      ),
    ).toBe(true)
    expect((await compactVerify(token, publicKey)).protectedHeader.alg).toBe(alg)
    expect((await verify(analyze(token), input(pem(publicKey)))).state).toBe('valid')
  })
})

test.each(['HS256', 'HS384', 'HS512'])('a code of %s is the one that Node makes', async (alg) => {
  const token = await mustSign({ alg }, SECRET)
  const [header = '', payload = '', signature] = token.split('.')
  const mac = createHmac(`sha${alg.slice(2)}`, SECRET).update(`${header}.${payload}`)
  expect(signature).toBe(mac.digest('base64url'))
})

// ECDSA and PSS are randomised: only these examples have one signature.
test.each(JWS_VECTORS.filter(({ source }) => /HS256|EdDSA/.test(source)))(
  'makes the signature of $source',
  async ({ token, jwk: key }) => {
    const [header = '', payload = '', signature] = token.split('.')
    const text = JSON.stringify(key)
    const result = await sign(readPart(header, 'header', null), `${header}.${payload}`, input(text))
    expect(result).toEqual({ ok: true, value: signature })
  },
)

test('none is signed with the empty signature, whatever the key', async () => {
  for (const key of ['', SECRET, '{'])
    expect(await mustSign({ alg: 'none' }, key)).toMatch(/^[\w-]+\.[\w-]+\.$/)
})

test('weak keys sign', async () => {
  const small = generateKeyPairSync('rsa', { modulusLength: 1024 })
  for (const [alg, key] of [
    ['HS512', 'x'],
    ['RS256', pem(small.privateKey)],
    ['PS256', ODD_RSA_PRIVATE_PEM],
  ] as const)
    expect((await verify(analyze(await mustSign({ alg }, key)), input(key))).state).toBe('valid')
})

test('an extension is signed whether it is understood or not', async () => {
  expect(await mustSign({ alg: 'HS256', crit: ['x'], x: 1 }, SECRET)).toMatch(/\.[\w-]{43}$/)
})

const { kty, n, e, d } = jwk(rsa.privateKey)
const bare = JSON.stringify({ kty, n, e, d })
const publicEc = JSON.stringify({ ...jwk(ec.publicKey), key_ops: ['verify'] })
const onlyVerifies = JSON.stringify({ ...jwk(ec.privateKey), key_ops: ['verify'] })
const forEncryption = JSON.stringify({ ...jwk(ec.privateKey), use: 'enc' })

test.each([
  ['there is no key', { alg: 'HS256' }, '', 'key-missing', null],
  ['there is no alg', {}, SECRET, 'alg-missing', null],
  ['the algorithm is unknown', { alg: 'None' }, SECRET, 'alg-unknown', null],
  ['the platform lacks it', { alg: 'ML-DSA-65' }, SECRET, 'alg-not-in-browser', null],
  ['the payload is not encoded', { alg: 'HS256', b64: false }, SECRET, 'payload-unencoded', null],
  ['the key can not be read', { alg: 'HS256' }, '{"kty":"oct",}', 'json-trailing-comma', ','],
  ['the key is of another type', { alg: 'RS256' }, SECRET, 'key-type-mismatch', null],
  ['a PEM is public', { alg: 'ES256' }, pem(ec.publicKey), 'key-cannot-sign', null],
  [
    'a JWK is public, which is told before its operations',
    { alg: 'ES256' },
    publicEc,
    'key-cannot-sign',
    null,
  ],
  [
    'the key may only verify',
    { alg: 'ES256' },
    onlyVerifies,
    'key-operations-mismatch',
    '["verify"]',
  ],
  ['the key is for encryption', { alg: 'ES256' }, forEncryption, 'key-use-mismatch', '"enc"'],
  ['an RSA key lacks its precomputed values', { alg: 'RS256' }, bare, 'jwk-member-missing', bare],
])('does not sign where %s', async (_, header, key, code, at) => {
  expect(await signed(header, key)).toEqual({ code, at })
})

test('where the RSA key is too short for the hash, it is rejected and nothing throws', async () => {
  const tiny = generateKeyPairSync('rsa', { modulusLength: 512 })
  expect(await signed({ alg: 'PS512' }, pem(tiny.privateKey))).toEqual({
    code: 'key-rejected',
    at: null,
  })
})

test.each(SAMPLES.filter(({ key, id }) => !key.includes('PUBLIC') && id !== 'ML-DSA-44'))(
  'the key of the sample $id signs it anew',
  async ({ token, key }) => {
    const { header } = analyze(token)
    assert(header)
    const [first = '', second = ''] = token.split('.')
    const signature = await sign(header, `${first}.${second}`, input(key))
    expect(signature.ok).toBe(true)
  },
)

describe('without crypto.subtle', () => {
  afterEach(() => {
    vi.unstubAllGlobals()
  })

  test('only none is signed', async () => {
    vi.stubGlobal('crypto', { getRandomValues: () => undefined })
    expect(await signed({ alg: 'HS256' }, SECRET)).toEqual({ code: 'crypto-missing', at: null })
    expect(await signed({ alg: 'none' }, SECRET)).toMatch(/\.$/)
  })
})
