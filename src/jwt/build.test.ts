import { createHmac, generateKeyPairSync } from 'node:crypto'
import { expect, test } from 'vitest'
import { build } from './build'
import type { KeyInput } from './key'
import { problem } from './problem'
import { charRange } from './range'
import type { PartSource, PartsSource } from './source'

const SECRET = 'a secret of thirty-two bytes or more'
const KEY: KeyInput = { text: SECRET, encoding: 'utf8', origin: 'given' }
const NO_KEY: KeyInput = { ...KEY, text: '' }
const PUBLIC_KEY: KeyInput = {
  ...KEY,
  text: generateKeyPairSync('ed25519').publicKey.export({ type: 'spki', format: 'pem' }).toString(),
}

const base64url = (text: string) => Buffer.from(text).toString('base64url')
const hmac = (signingInput: string) =>
  createHmac('sha256', SECRET).update(signingInput).digest('base64url')

/** With white space that no encoder of ours would write. */
const HEADER = base64url('{ "alg":"HS256" }')
const PAYLOAD = base64url('{ "n":1.0 }')
const BASE = `${HEADER}.${PAYLOAD}.c2lnbmF0dXJl`

const PARTS: PartsSource = {
  kind: 'parts',
  header: { kind: 'raw', segment: HEADER },
  payload: { kind: 'raw', segment: PAYLOAD },
  signature: 'a2VwdA',
  base: BASE,
  signing: 'edits',
}

const edited = (text: string, format: 'json' | 'text' = 'json'): PartSource => ({
  kind: 'edited',
  text,
  format,
})

test.each<readonly [promise: string, change: Partial<PartsSource>, key: KeyInput, token: string]>([
  ['parts that nobody edited are the base token, its signature included', {}, KEY, BASE],
  [
    'an edited payload is signed, with the header as it came',
    { payload: edited('{ "n": 2.0 }') },
    KEY,
    signed(HEADER, base64url('{"n":2.0}')),
  ],
  [
    'an edited header is signed, with the payload as it came',
    { header: edited('{\n  "alg": "HS256"\n}') },
    KEY,
    signed(base64url('{"alg":"HS256"}'), PAYLOAD),
  ],
  [
    'on the word of the user the base token is signed anew',
    { signing: 'always' },
    KEY,
    signed(HEADER, PAYLOAD),
  ],
  [
    'a signature that is to be kept stays, though the key could sign',
    { signing: 'never', payload: edited('{}') },
    KEY,
    `${HEADER}.${base64url('{}')}.a2VwdA`,
  ],
  [
    'a text that never was JSON is encoded as it stands',
    { payload: edited('{ not JSON', 'text') },
    KEY,
    signed(HEADER, base64url('{ not JSON')),
  ],
  [
    'a token without algorithm gets the empty signature and needs no key',
    { header: edited('{"alg":"none"}') },
    NO_KEY,
    `${base64url('{"alg":"none"}')}.${PAYLOAD}.`,
  ],
])('%s', async (_, change, key, token) => {
  expect(await build({ ...PARTS, ...change }, key, false)).toMatchObject({
    ok: true,
    value: { token, problem: null },
  })
})

function signed(header: string, payload: string): string {
  return `${header}.${payload}.${hmac(`${header}.${payload}`)}`
}

test('it is told whether the signature is the own one, a new one or one that was kept', async () => {
  const signatureOf = async (change: Partial<PartsSource>) => {
    const built = await build({ ...PARTS, ...change }, KEY, false)
    return built.ok && built.value.signature
  }
  expect(await signatureOf({})).toBe('base')
  expect(await signatureOf({ payload: edited('{}') })).toBe('signed')
  expect(await signatureOf({ payload: edited('{}'), signing: 'never' })).toBe('kept')
  expect(await signatureOf({ base: null })).toBe('signed')
})

test.each([
  ['no key', NO_KEY, 'key-missing'],
  ['a public key', PUBLIC_KEY, 'key-type-mismatch'],
  ['a key that cannot be read', { ...KEY, text: '{' }, 'json-cut-short'],
])('with %s the earlier signature stays, and it is said why', async (_, key, code) => {
  expect(await build({ ...PARTS, payload: edited('{}') }, key, false)).toMatchObject({
    ok: true,
    value: {
      token: `${HEADER}.${base64url('{}')}.a2VwdA`,
      signature: 'kept',
      problem: { code, place: 'key' },
    },
  })
})

test('white space is kept on demand, of the edited part only', async () => {
  const text = '{\n  "n": 2\n}\n'
  expect(await build({ ...PARTS, payload: edited(text) }, KEY, true)).toMatchObject({
    value: { token: signed(HEADER, base64url(text)) },
  })
})

test('a part that is not JSON is no token: the header is told of first', async () => {
  const source = { ...PARTS, header: edited('{"alg"'), payload: edited('[1,]') }
  expect(await build(source, KEY, false)).toMatchObject({ ok: false, problem: { place: 'header' } })
  expect(await build({ ...source, header: PARTS.header }, KEY, false)).toEqual({
    ok: false,
    problem: problem('json-trailing-comma', 'payload', charRange(2, 3), {}),
  })
})
