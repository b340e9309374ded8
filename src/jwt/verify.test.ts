import {
  constants,
  createHmac,
  createPrivateKey,
  generateKeyPairSync,
  sign as nodeSign,
  type KeyObject,
} from 'node:crypto'
import { afterEach, assert, describe, expect, test, vi } from 'vitest'
import { analyze } from './analyze'
import { JWS_VECTORS, UNSECURED_TOKEN } from './jws-vectors'
import type { SecretEncoding } from './key'
import { EC_CERTIFICATE, EC_PRIVATE_PEM, ODD_RSA_PRIVATE_PEM } from './key-fixtures'
import { SAMPLES } from './samples'
import type { Verdict, VerdictState } from './verdict'
import { verify } from './verify'

const check = (text: string, key: string, encoding: SecretEncoding = 'utf8'): Promise<Verdict> =>
  verify(analyze(text), { text: key, encoding, origin: 'given' })

const segment = (value: unknown) =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url')

const SECRET = 'a secret'

/** A token signed with HMAC whatever its header says. */
function token(header: unknown, payload: unknown = { sub: '42' }): string {
  const input = `${segment(header)}.${segment(payload)}`
  return `${input}.${createHmac('sha256', SECRET).update(input).digest('base64url')}`
}

/** What the problem's range covers in the header as its pane shows it. */
function inHeader(text: string, { problem }: Verdict): string | null {
  const view = analyze(text).header?.view ?? ''
  expect(problem?.place).toBe('header')
  return problem?.range ? view.slice(problem.range.start, problem.range.end) : null
}

const pem = (key: KeyObject) =>
  key.export({ type: key.type === 'public' ? 'spki' : 'pkcs8', format: 'pem' }).toString()

const otherKey = generateKeyPairSync('ec', { namedCurve: 'P-256' })

/** Another character in the middle of the segment: its bits are all in use. */
function flip(text: string, index: 0 | 1 | 2): string {
  const segments = text.split('.')
  const old = segments[index] ?? ''
  const at = Math.floor(old.length / 2)
  segments[index] = `${old.slice(0, at)}${old[at] === 'A' ? 'B' : 'A'}${old.slice(at + 1)}`
  return segments.join('.')
}

describe.each(JWS_VECTORS)('the example of $source', ({ token: example, jwk }) => {
  const key = JSON.stringify(jwk)

  test('is valid', async () => {
    expect(await check(example, key)).toMatchObject({
      state: 'valid',
      problem: null,
      signature: 'valid',
      keyProblem: null,
    })
  })

  test('is invalid once its payload is changed', async () => {
    const changed = flip(example, 1)
    expect((await check(changed, key)).signature).toBe('invalid')
  })

  test('is invalid once its signature is changed, cut short or taken away', async () => {
    const signingInput = example.slice(0, example.lastIndexOf('.') + 1)
    const cut = example.slice(0, signingInput.length + 40)
    for (const changed of [flip(example, 2), cut, signingInput])
      expect(await check(changed, key)).toMatchObject({ state: 'invalid', signature: 'invalid' })
  })
})

/** One token for each algorithm that Node can sign with, made by Node. */
function signWithNode(alg: string, key: KeyObject | string): string {
  const input = `${segment({ alg, typ: 'JWT' })}.${segment({ name: 'Zoë' })}`
  const hash = `sha${alg.slice(2, 5)}`
  if (typeof key === 'string')
    return `${input}.${createHmac(hash, key).update(input).digest('base64url')}`
  const options = alg.startsWith('PS')
    ? { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: Number(alg.slice(2)) / 8 }
    : { dsaEncoding: 'ieee-p1363' as const }
  const signature = nodeSign(alg.startsWith('Ed') ? null : hash, Buffer.from(input), {
    key,
    ...options,
  })
  return `${input}.${signature.toString('base64url')}`
}

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 })
const ed25519 = generateKeyPairSync('ed25519')
const ed448 = generateKeyPairSync('ed448')
const secp256k1 = generateKeyPairSync('ec', { namedCurve: 'secp256k1' })
const nodeKeys = [
  ['RS256', rsa],
  ['RS384', rsa],
  ['RS512', rsa],
  ['PS256', rsa],
  ['PS384', rsa],
  ['PS512', rsa],
  ['ES256', generateKeyPairSync('ec', { namedCurve: 'P-256' })],
  ['ES384', generateKeyPairSync('ec', { namedCurve: 'P-384' })],
  ['ES512', generateKeyPairSync('ec', { namedCurve: 'P-521' })],
  ['EdDSA', ed25519],
  ['Ed25519', ed25519],
  ['EdDSA', ed448],
  ['Ed448', ed448],
  ['ES256K', secp256k1],
] as const

test.each(['HS256', 'HS384', 'HS512'])('verifies %s as Node signs it', async (alg) => {
  const signed = signWithNode(alg, SECRET)
  expect(await check(signed, SECRET)).toMatchObject({ state: 'valid', key: { bits: 64 } })
  expect(await check(signed, `${SECRET} `)).toMatchObject({ state: 'invalid' })
})

test.each(nodeKeys)(
  'verifies %s as Node signs it, with either half in every form',
  async (alg, pair) => {
    const signed = signWithNode(alg, pair.privateKey)
    const keys = [pair.publicKey, pair.privateKey].flatMap((key) => [
      pem(key),
      JSON.stringify(key.export({ format: 'jwk' })),
    ])
    for (const key of keys) expect(await check(signed, key)).toMatchObject({ state: 'valid' })
  },
)

describe('weak keys are used, not refused:', () => {
  test.each([
    ['an RSA key of 1024 bits', generateKeyPairSync('rsa', { modulusLength: 1024 }), 1024],
    ['an RSA key of 512 bits', generateKeyPairSync('rsa', { modulusLength: 512 }), 512],
  ])('%s', async (_, { publicKey, privateKey }, bits) => {
    expect(await check(signWithNode('RS256', privateKey), pem(publicKey))).toMatchObject({
      state: 'valid',
      key: { bits },
    })
  })

  test('an RSA key of 1023 bits', async () => {
    const signed = signWithNode('PS256', createPrivateKey(ODD_RSA_PRIVATE_PEM))
    expect(await check(signed, ODD_RSA_PRIVATE_PEM)).toMatchObject({
      state: 'valid',
      key: { bits: 1023, form: 'private' },
    })
  })

  test('a secret of one byte', async () => {
    expect(await check(signWithNode('HS512', 'x'), 'x')).toMatchObject({ state: 'valid' })
  })
})

test('verifies with the key of a certificate', async () => {
  const signed = signWithNode('ES256', createPrivateKey(EC_PRIVATE_PEM))
  expect(await check(signed, EC_CERTIFICATE)).toMatchObject({
    state: 'valid',
    key: { format: 'pem-certificate' },
  })
})

test.each([
  ['empty', '', SECRET],
  ['empty', ' \n', ''],
  ['malformed', 'abc', SECRET],
  ['malformed', 'a.b.c.d', SECRET],
  ['unsecured', UNSECURED_TOKEN, ''],
  ['unsecured', UNSECURED_TOKEN, SECRET],
  ['unsecured', `${UNSECURED_TOKEN}AQID`, SECRET],
  ['no-key', token({ alg: 'HS256' }), ''],
  ['valid', token({ alg: 'HS256' }), SECRET],
  ['invalid', token({ alg: 'HS256' }), 'another'],
  ['invalid', token({ alg: 'HS512' }), SECRET],
] as const)('is %s for %j with the key %j', async (state, text, key) => {
  expect((await check(text, key)).state).toBe(state)
})

describe('is unsupported, and points at', () => {
  test.each([
    ['nothing where alg is missing', { typ: 'JWT' }, 'alg-missing', {}, null],
    ['an alg that is no string', { alg: 256 }, 'alg-not-string', { type: 'number' }, '256'],
    ['an alg that is null', { alg: null }, 'alg-not-string', { type: 'null' }, 'null'],
    [
      'an unknown alg',
      { alg: 'HS999' },
      'alg-unknown',
      { name: 'HS999', suggestion: null },
      '"HS999"',
    ],
    [
      'another spelling of none',
      { alg: 'None' },
      'alg-unknown',
      { name: 'None', suggestion: 'none' },
      '"None"',
    ],
    [
      'another spelling of HS256',
      { alg: 'hs256' },
      'alg-unknown',
      { name: 'hs256', suggestion: 'HS256' },
      '"hs256"',
    ],
    [
      'an alg for encryption',
      { alg: 'RSA-OAEP' },
      'alg-not-for-signatures',
      { name: 'RSA-OAEP' },
      '"RSA-OAEP"',
    ],
    [
      'an extension that is not understood',
      { alg: 'HS256', crit: ['exp'], exp: 1 },
      'crit-unsupported',
      { names: ['exp'] },
      '["exp"]',
    ],
    [
      'the name of a built-in as extension',
      { alg: 'HS256', crit: ['toString'], toString: 1 },
      'crit-unsupported',
      { names: ['toString'] },
      '["toString"]',
    ],
    [
      'b64 that is neither true nor false',
      { alg: 'HS256', crit: ['b64'], b64: 'no' },
      'crit-unsupported',
      { names: ['b64'] },
      '["b64"]',
    ],
    ['an empty crit', { alg: 'HS256', crit: [] }, 'crit-malformed', {}, '[]'],
    ['a crit that is no list', { alg: 'HS256', crit: 'b64' }, 'crit-malformed', {}, '"b64"'],
    ['a crit with a number', { alg: 'HS256', crit: [1] }, 'crit-malformed', {}, '[1]'],
    [
      'a crit that names a registered parameter',
      { alg: 'HS256', crit: ['alg'] },
      'crit-malformed',
      {},
      '["alg"]',
    ],
    [
      'a crit that names what is absent',
      { alg: 'HS256', crit: ['b64'] },
      'crit-malformed',
      {},
      '["b64"]',
    ],
    [
      'a crit that names one twice',
      { alg: 'HS256', crit: ['b64', 'b64'], b64: true },
      'crit-malformed',
      {},
      '["b64","b64"]',
    ],
    [
      'an unencoded payload',
      { alg: 'HS256', crit: ['b64'], b64: false },
      'payload-unencoded',
      {},
      'false',
    ],
    [
      'an unencoded payload without crit',
      { alg: 'HS256', b64: false },
      'payload-unencoded',
      {},
      'false',
    ],
  ])('%s', async (_, header, code, data, at) => {
    const text = token(header)
    for (const key of ['', SECRET, '{']) {
      const verdict = await check(text, key)
      expect(verdict).toMatchObject({ state: 'unsupported', signature: 'unchecked' })
      expect(verdict.problem).toMatchObject({ code, data })
      expect(inHeader(text, verdict)?.replaceAll(/\s/g, '') ?? null).toBe(at)
    }
  })

  test('the token as a whole where it is encrypted', async () => {
    const header = segment({ alg: 'RSA-OAEP', enc: 'A256GCM' })
    expect(await check(`${header}.AA.AA.AA.AA`, SECRET)).toMatchObject({
      state: 'unsupported',
      problem: { code: 'token-encrypted', data: { alg: 'RSA-OAEP', enc: 'A256GCM' } },
      key: { form: 'secret' },
    })
  })

  test('the algorithm where the platform lacks it, with or without a key', async () => {
    const sample = SAMPLES.find(({ id }) => id === 'ML-DSA-44')
    assert(sample)
    for (const key of [sample.key, '', SECRET]) {
      const verdict = await check(sample.token, key)
      expect(verdict).toMatchObject({
        state: 'unsupported',
        problem: { code: 'alg-not-in-browser', data: { name: 'ML-DSA-44' } },
      })
      expect(inHeader(sample.token, verdict)).toBe('"ML-DSA-44"')
    }
  })
})

test('an extension that is understood and changes nothing is verified as usual', async () => {
  const header = { alg: 'HS256', crit: ['b64'], b64: true }
  expect((await check(token(header), SECRET)).state).toBe('valid')
})

test('of two alg members the last counts', async () => {
  expect((await check(token('{"alg":"none","alg":"HS256"}'), SECRET)).state).toBe('valid')
  expect((await check(token('{"alg":"HS256","alg":"none"}'), SECRET)).state).toBe('unsecured')
})

test.each([
  ['{"kty":"oct"', 'utf8', 'json-cut-short'],
  ['{"keys":[]}', 'utf8', 'key-set-empty'],
  ['-----BEGIN RSA PRIVATE KEY-----', 'utf8', 'pem-cut-short'],
  ['{"kty":"oct","k":""}', 'utf8', 'secret-empty'],
  ['a b', 'base64', 'secret-base64-character'],
  ['abc', 'hex', 'secret-hex-length'],
] as const)('is key-error for the key %j in %s', async (key, encoding, code) => {
  const verdict = await check(token({ alg: 'HS256' }), key, encoding)
  expect(verdict).toMatchObject({ state: 'key-error', signature: 'unchecked', key: null })
  expect(verdict.problem).toMatchObject({ code, place: 'key' })
  expect(verdict.keyProblem).toEqual(verdict.problem)
})

describe('is key-mismatch, and names both sides, where', () => {
  const ec = otherKey.publicKey.export({ format: 'jwk' })
  test.each([
    ['a secret stands for an RSA key', 'RS256', SECRET, { needs: 'RSA', has: 'oct' }],
    ['a public key stands for a secret', 'HS256', pem(rsa.publicKey), { needs: 'oct', has: 'RSA' }],
    ['the curve is another', 'ES384', JSON.stringify(ec), { needs: 'EC P-384', has: 'EC P-256' }],
    [
      'an EC key stands for an Ed25519 one',
      'EdDSA',
      JSON.stringify(ec),
      { needs: 'OKP Ed25519', has: 'EC P-256' },
    ],
    [
      'the curve is for key agreement',
      'EdDSA',
      pem(generateKeyPairSync('x25519').publicKey),
      { needs: 'OKP Ed25519', has: 'OKP X25519' },
    ],
    [
      'an Ed448 key stands for an Ed25519 one',
      'Ed25519',
      pem(generateKeyPairSync('ed448').publicKey),
      { needs: 'OKP Ed25519', has: 'OKP Ed448' },
    ],
  ])('%s', async (_, alg, key, sides) => {
    const verdict = await check(token({ alg }), key)
    expect(verdict).toMatchObject({
      state: 'key-mismatch',
      signature: 'unchecked',
      problem: { code: 'key-type-mismatch', place: 'key', data: { alg, ...sides } },
    })
    expect(verdict.keyProblem).toEqual(verdict.problem)
    expect(verdict.key).not.toBeNull()
  })

  test.each([
    [
      'its alg is another',
      { alg: 'ES384' },
      'key-alg-mismatch',
      { alg: 'ES256', keyAlg: 'ES384' },
      '"ES384"',
    ],
    ['it is for encryption', { use: 'enc' }, 'key-use-mismatch', { use: 'enc' }, '"enc"'],
    [
      'it may not verify',
      { key_ops: ['deriveBits'] },
      'key-operations-mismatch',
      { needs: 'verify', has: ['deriveBits'] },
      '["deriveBits"]',
    ],
    [
      'it may do nothing',
      { key_ops: [] },
      'key-operations-mismatch',
      { needs: 'verify', has: [] },
      '[]',
    ],
    [
      'it is public and may only sign',
      { key_ops: ['sign'] },
      'key-operations-mismatch',
      { needs: 'verify', has: ['sign'] },
      '["sign"]',
    ],
  ])('%s, as the key says', async (_, members, code, data, at) => {
    const key = JSON.stringify({ ...ec, ...members })
    const { state, problem } = await check(token({ alg: 'ES256' }), key)
    expect(state).toBe('key-mismatch')
    expect(problem).toMatchObject({ code, place: 'key', data })
    expect(problem?.range && key.slice(problem.range.start, problem.range.end)).toBe(at)
  })
})

test.each([
  ['EdDSA', 'Ed25519', ed25519],
  ['Ed25519', 'EdDSA', ed25519],
  ['EdDSA', 'Ed448', ed448],
  ['Ed448', 'EdDSA', ed448],
])('a token of %s takes a key for %s: they are one', async (alg, keyAlg, pair) => {
  const key = JSON.stringify({ ...pair.publicKey.export({ format: 'jwk' }), alg: keyAlg })
  expect((await check(signWithNode(alg, pair.privateKey), key)).state).toBe('valid')
})

test('a key for Ed25519 is none for Ed448, whatever it says of itself', async () => {
  const key = JSON.stringify({ ...ed448.publicKey.export({ format: 'jwk' }), alg: 'Ed25519' })
  expect(await check(signWithNode('EdDSA', ed448.privateKey), key)).toMatchObject({
    state: 'key-mismatch',
    problem: { code: 'key-alg-mismatch' },
  })
})

test('a private key that may sign verifies with its public half', async () => {
  const key = { ...ed25519.privateKey.export({ format: 'jwk' }), use: 'sig', key_ops: ['sign'] }
  const verdict = await check(signWithNode('EdDSA', ed25519.privateKey), JSON.stringify(key))
  expect(verdict).toMatchObject({ state: 'valid', key: { form: 'private' } })
})

test('an RSA private key without its precomputed values verifies', async () => {
  const { kty, n, e, d } = rsa.privateKey.export({ format: 'jwk' })
  const key = JSON.stringify({ kty, n, e, d })
  expect(await check(signWithNode('PS384', rsa.privateKey), key)).toMatchObject({
    state: 'valid',
    key: { form: 'private', bits: 2048 },
  })
})

describe('a malformed token', () => {
  /** Signed over its characters as they stand, faulty as they are. */
  function faulty(header: string, payload: string, tail = ''): string {
    const input = `${header}.${payload}`
    return `${input}.${createHmac('sha256', SECRET).update(input).digest('base64url')}${tail}`
  }
  const good = segment({ alg: 'HS256' })

  test.each([
    ['in its payload a character', faulty(good, `${segment({ a: 1 })}+`), 'valid'],
    ['in its payload JSON cut short', faulty(good, segment('{"a":')), 'valid'],
    ['padding behind its signature', faulty(good, segment({ a: 1 }), '='), 'valid'],
    ['in its header a trailing comma', faulty(segment('{"alg":"HS256",}'), segment({})), 'valid'],
    ['a changed payload, faulty too', flip(faulty(good, `${segment({ abc: 1 })}+`), 1), 'invalid'],
  ])('that has %s keeps what its signature is worth: %s', async (_, text, signature) => {
    const analysis = analyze(text)
    expect(await check(text, SECRET)).toMatchObject({
      state: 'malformed',
      problem: analysis.faults[0],
      signature,
      key: { form: 'secret' },
      keyProblem: null,
    })
  })

  test.each<[string, string, VerdictState]>([
    ['whose algorithm can not be read', faulty(segment('{"alg":'), segment({})), 'malformed'],
    ['whose algorithm is none', faulty(segment({ alg: 'none' }), '+'), 'malformed'],
    ['of two segments', `${good}.${segment({})}`, 'malformed'],
    ['of four segments', `${faulty(good, segment({}))}.AA`, 'malformed'],
  ])('%s is not checked', async (_, text, state) => {
    expect(await check(text, SECRET)).toMatchObject({ state, signature: 'unchecked' })
  })

  test('still says what is wrong with the key', async () => {
    const text = faulty(good, '+')
    expect(await check(text, '{')).toMatchObject({
      state: 'malformed',
      problem: { place: 'token' },
      key: null,
      keyProblem: { code: 'json-cut-short', place: 'key' },
    })
    expect(await check(text, pem(rsa.publicKey))).toMatchObject({
      state: 'malformed',
      key: { type: 'RSA' },
      keyProblem: { code: 'key-type-mismatch' },
    })
  })
})

test('the token is checked within the white space around it', async () => {
  expect((await check(`\n ${token({ alg: 'HS256' })} \n`, SECRET)).state).toBe('valid')
})

describe('without crypto.subtle', () => {
  afterEach(() => {
    vi.unstubAllGlobals()
  })

  test('nothing that needs it is verified, and it is said why', async () => {
    vi.stubGlobal('crypto', { getRandomValues: () => undefined })
    for (const key of ['', SECRET, EC_PRIVATE_PEM])
      expect(await check(token({ alg: 'HS256' }), key)).toMatchObject({
        state: 'unsupported',
        signature: 'unchecked',
        problem: { code: 'crypto-missing' },
      })
    expect((await check(UNSECURED_TOKEN, '')).state).toBe('unsecured')
  })

  test.each([
    ['ES256K', secp256k1],
    ['Ed448', ed448],
  ])('%s is verified all the same', async (alg, { publicKey, privateKey }) => {
    const signed = signWithNode(alg, privateKey)
    vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) })
    for (const key of [pem(publicKey), pem(privateKey)]) {
      expect(await check(signed, key)).toMatchObject({ state: 'valid' })
      expect(await check(flip(signed, 2), key)).toMatchObject({ state: 'invalid' })
    }
  })
})

test('a verdict can be structured-cloned', async () => {
  const verdict = await check(token({ alg: 'RS256' }), SECRET)
  expect(structuredClone(verdict)).toEqual(verdict)
})
