import { afterEach, assert, expect, test, vi } from 'vitest'
import { ALGORITHMS } from './algorithms'
import { analyze } from './analyze'
import { generateKey } from './generate-key'
import { readPart } from './part'
import { readKey } from './read-key'
import { sign } from './sign'
import { verify } from './verify'
import { RSA_BITS } from './web-crypto'

const inNode = ALGORITHMS.filter(({ family }) => family !== 'none' && family !== 'ML-DSA')

const cases = inNode.flatMap(({ name }) => [
  { name, form: 'pem' as const },
  { name, form: 'jwk' as const },
])

test.each(cases)('a key for $name as $form signs and verifies it', async ({ name, form }) => {
  const generated = await generateKey(name, form)
  assert(generated.ok)
  const key = { ...generated.value, origin: 'generated' as const }
  const header = Buffer.from(JSON.stringify({ alg: name })).toString('base64url')
  const signature = await sign(readPart(header, 'header', null), `${header}.e30`, key)
  assert(signature.ok)
  const verdict = await verify(analyze(`${header}.e30.${signature.value}`), key)
  expect(verdict.state).toBe('valid')
})

test.each([
  ['HS256', 256],
  ['HS384', 384],
  ['HS512', 512],
  ['RS256', 2048],
  ['PS512', 2048],
  ['RS256', 3072],
  ['PS256', 4096],
] as const)('a key for %s has %s bits', async (name, bits) => {
  const rsaBits = RSA_BITS.find((one) => one === bits)
  const generated = await generateKey(name, 'pem', rsaBits)
  assert(generated.ok)
  const key = await readKey({ ...generated.value, origin: 'generated' })
  expect(key).toMatchObject({
    ok: true,
    value: { entries: [{ key: { value: { facts: { bits } } } }] },
  })
})

test('a secret is base64url without padding, and never the same twice', async () => {
  const secrets = await Promise.all([generateKey('HS256', 'jwk'), generateKey('HS256', 'pem')])
  const texts = secrets.map((secret) => (secret.ok ? secret.value.text : ''))
  for (const text of texts) expect(text).toMatch(/^[\w-]{43}$/)
  expect(texts[0]).not.toBe(texts[1])
})

test.each([
  ['ML-DSA-44', 'alg-not-in-browser'],
  ['RSA-OAEP', 'alg-not-for-signatures'],
  ['hs256', 'alg-unknown'],
  ['none', 'key-not-needed'],
])('makes no key for %s', async (name, code) => {
  expect(await generateKey(name, 'jwk')).toMatchObject({ problem: { code, range: null } })
})

afterEach(() => {
  vi.unstubAllGlobals()
})

test('makes secrets without crypto.subtle, and pairs on curves that do not need it', async () => {
  const { crypto } = globalThis
  vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto) })
  for (const name of ['HS256', 'ES256K', 'Ed448'])
    expect((await generateKey(name, 'pem')).ok).toBe(true)
  expect(await generateKey('ES256', 'pem')).toMatchObject({ problem: { code: 'crypto-missing' } })
})
