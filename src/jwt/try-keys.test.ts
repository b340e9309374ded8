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
