import { describe, expect, test } from 'vitest'
import { analyze } from './analyze'
import { compareTokens } from './compare'

const encode = (text: string | Uint8Array) => Buffer.from(text).toString('base64url')
const token = (payload: string, { header = '{"alg":"HS256"}', signature = 'AAAA' } = {}) =>
  analyze(`${encode(header)}.${encode(payload)}.${signature}`)

const payloadDifferences = (before: string, after: string) =>
  compareTokens(token(before), token(after)).payload

test('two tokens that are alike differ in nothing', () => {
  expect(compareTokens(token('{"a":1,"b":2}'), token('{"b":2,"a":1}'))).toEqual({
    header: [],
    payload: [],
    isSignatureSame: true,
    isNonceRepeated: false,
  })
})

test.each([
  ['{"a":1}', '{"a":"1"}', '1', '"1"'],
  ['{"a":true}', '{"a":"true"}', 'true', '"true"'],
  [
    '{"aud":"https://a.example"}',
    '{"aud":["https://a.example"]}',
    '"https://a.example"',
    '["https://a.example"]',
  ],
])('%s to %s is retyped', (before, after, from, to) => {
  expect(payloadDifferences(before, after)).toMatchObject([
    { kind: 'retyped', before: from, after: to },
  ])
})

test('another value is changed, not retyped', () => {
  expect(payloadDifferences('{"a":1}', '{"a":"2"}')).toMatchObject([{ kind: 'changed' }])
})

test('a value at another place is moved', () => {
  const before = '{"email":"a@b.example","x":1}'
  const after = '{"x":1,"user":{"mail":"a@b.example"}}'
  expect(payloadDifferences(before, after)).toEqual([
    {
      kind: 'moved',
      from: ['email'],
      path: ['user', 'mail'],
      before: '"a@b.example"',
      after: '"a@b.example"',
    },
  ])
})

test('short values that are alike are not taken for one', () => {
  expect(payloadDifferences('{"a":1}', '{"b":1}').map(({ kind }) => kind)).toEqual([
    'removed',
    'added',
  ])
})

test('the header is compared too', () => {
  const { header } = compareTokens(token('{}'), token('{}', { header: '{"alg":"HS512"}' }))
  expect(header).toMatchObject([{ kind: 'changed', path: ['alg'], after: '"HS512"' }])
})

describe('a repeated R', () => {
  const header = '{"alg":"ES256"}'
  const signature = (r: number, s: number) =>
    encode(Uint8Array.from({ length: 64 }, (_, index) => (index < 32 ? r : s)))
  const repeated = (one: string, other: string, alg = header) =>
    compareTokens(
      token('{"a":1}', { header, signature: one }),
      token('{"a":2}', { header: alg, signature: other }),
    ).isNonceRepeated

  test('is seen in two ECDSA signatures', () => {
    expect(repeated(signature(1, 2), signature(1, 3))).toBe(true)
  })

  test('is not seen where R differs, nor in the same signature, nor under another algorithm', () => {
    expect(repeated(signature(1, 2), signature(4, 3))).toBe(false)
    expect(repeated(signature(1, 2), signature(1, 2))).toBe(false)
    expect(repeated(signature(1, 2), signature(1, 3), '{"alg":"HS256"}')).toBe(false)
  })
})

test('what is no token can be compared as well', () => {
  expect(compareTokens(token('{"a":1}'), analyze('no token')).payload).toMatchObject([
    { kind: 'changed', path: [] },
  ])
})
