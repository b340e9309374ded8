import { createHmac } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { analyze } from './analyze'
import { verify } from './verify'

const segment = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

function token(keyId: string, secret: string): string {
  const input = `${segment({ alg: 'HS256', kid: keyId })}.${segment({})}`
  return `${input}.${createHmac('sha256', secret).update(input).digest('base64url')}`
}

const octet = (secret: string, members: object = {}) => ({
  kty: 'oct',
  k: Buffer.from(secret).toString('base64url'),
  ...members,
})

const check = (text: string, keys: readonly object[]) =>
  verify(analyze(text), { text: JSON.stringify({ keys }), encoding: 'utf8', origin: 'given' })

describe('a set in which the key that the token names can’t be checked', () => {
  test.each([
    ['can’t be read', 'key-error', { k: 'not Base64url' }],
    ['is for another algorithm', 'key-mismatch', { alg: 'HS512' }],
    ['is for encryption', 'key-mismatch', { use: 'enc' }],
  ] as const)('is no verdict on the signature, where it %s', async (_, state, members) => {
    const keys = [octet('right', { kid: 'a', ...members }), octet('other')]
    expect(await check(token('a', 'right'), keys)).toMatchObject({
      state,
      signature: 'unchecked',
      problem: { code: 'key-set-unfit', data: { keyId: 'a' } },
      keySet: [{ isChosen: false }, { isChosen: false, problem: { code: 'key-tried' } }],
    })
  })

  test('verifies all the same with a key that has no name', async () => {
    const keys = [octet('right', { kid: 'a', use: 'enc' }), octet('right')]
    expect(await check(token('a', 'right'), keys)).toMatchObject({ state: 'valid' })
  })
})

test('is invalid, where another key of the same name was checked', async () => {
  const keys = [octet('x', { kid: 'a', use: 'enc' }), octet('y', { kid: 'a' })]
  expect(await check(token('a', 'right'), keys)).toMatchObject({ state: 'invalid' })
})

test('is invalid, where the set names no key as the token does', async () => {
  expect(await check(token('a', 'right'), [octet('other')])).toMatchObject({ state: 'invalid' })
})

function nameless(secret: string): string {
  const input = `${segment({ alg: 'HS256' })}.${segment({})}`
  return `${input}.${createHmac('sha256', secret).update(input).digest('base64url')}`
}

describe('a set with a key that can’t be read, tried for a token that names none', () => {
  const unreadable = { kty: 'oct', k: 'not Base64url' }

  test('is no verdict on the signature: that key may have made it', async () => {
    expect(await check(nameless('right'), [unreadable, octet('other')])).toMatchObject({
      state: 'key-error',
      signature: 'unchecked',
      problem: { code: 'key-set-unsure', data: { tried: 1, unread: 1 } },
    })
  })

  test('is valid with another key all the same', async () => {
    expect(await check(nameless('right'), [unreadable, octet('right')])).toMatchObject({
      state: 'valid',
    })
  })

  test('is invalid, where that key is of another type than the algorithm needs', async () => {
    const other = { kty: 'RSA', n: 'abc!', e: 'AQAB' }
    expect(await check(nameless('right'), [other, octet('other')])).toMatchObject({
      state: 'invalid',
    })
  })
})
