import { describe, expect, test } from 'vitest'
import { analyze } from './analyze'
import { NOW, tokenOf, UNVERIFIED } from './profiles/tokens-on-test'
import { summarise } from './summary'
import type { Verdict } from './verdict'

type Json = Readonly<Record<string, unknown>>

const summaryOf = (claims: Json, header: Json = { alg: 'RS256' }, verdict: Partial<Verdict> = {}) =>
  summarise(
    analyze(tokenOf(header, claims)),
    { ...UNVERIFIED, algorithm: 'RS256', ...verdict },
    { moment: NOW, leeway: 0 },
    'access-token',
  )

test('says who, for whom, how long and how', () => {
  const claims = {
    iss: 'https://issuer.example',
    sub: 'user-42',
    aud: 'https://api.example',
    iat: NOW,
    exp: NOW + 3600,
  }
  expect(summaryOf(claims, { alg: 'RS256', kid: '2026-11' })).toEqual({
    kind: 'access-token',
    subject: 'user-42',
    issuer: 'https://issuer.example',
    audience: ['https://api.example'],
    validity: { lifetime: 3600, until: NOW + 3600, state: 'present' },
    algorithm: 'RS256',
    keyId: '2026-11',
    signature: 'unchecked',
  })
})

test('of what is missing, or of another type, it says nothing', () => {
  const nothing = { subject: null, issuer: null, audience: [], validity: null, keyId: null }
  expect(summaryOf({})).toMatchObject(nothing)
  const odd = { sub: 42, iss: {}, aud: { a: 1 }, exp: 'soon' }
  expect(summaryOf(odd, { alg: 'RS256', kid: 1 })).toMatchObject(nothing)
  expect(summaryOf({ sub: '', iss: '', aud: '' })).toMatchObject(nothing)
  expect(summaryOf({ aud: ['a', 1, 'b'] })?.audience).toEqual(['a', 'b'])
})

test.each<readonly [string, Json, unknown]>([
  ['from nbf', { iat: NOW - 9, nbf: NOW, exp: NOW + 60 }, [60, 'present']],
  ['from iat', { iat: NOW - 9, exp: NOW + 60 }, [69, 'present']],
  ['without a beginning', { exp: NOW + 60 }, [null, 'present']],
  ['that ends before it begins', { iat: NOW, exp: NOW - 1 }, [null, 'past']],
  ['that is over', { iat: NOW - 60, exp: NOW }, [60, 'past']],
  ['to come', { nbf: NOW + 1, exp: NOW + 61 }, [60, 'future']],
  ['in milliseconds', { iat: NOW * 1000, exp: (NOW + 60) * 1000 }, [60, 'present']],
])('a lifetime %s', (_, claims, expected) => {
  const validity = summaryOf(claims)?.validity
  expect([validity?.lifetime, validity?.state]).toEqual(expected)
})

describe('a signature', () => {
  test.each<readonly [Partial<Verdict>, string]>([
    [{ signature: 'valid' }, 'valid'],
    [{ signature: 'valid', keyOrigin: 'embedded' }, 'embedded'],
    [{ signature: 'invalid', keyOrigin: 'embedded' }, 'invalid'],
    [{ signature: 'unchecked' }, 'unchecked'],
    [{ algorithm: 'none' }, 'none'],
  ])('of which the verdict says %j is %s', (verdict, expected) => {
    expect(summaryOf({}, { alg: 'RS256' }, verdict)?.signature).toBe(expected)
  })
})

test.each(['[1]', 'hello', '{"a":'])('there is nothing to sum up in %s', (payload) => {
  const encode = (text: string) => Buffer.from(text).toString('base64url')
  const analysis = analyze(`${encode('{"alg":"RS256"}')}.${encode(payload)}.AAAA`)
  expect(summarise(analysis, UNVERIFIED, { moment: NOW, leeway: 0 }, 'jwt')).toBeNull()
})

test('a very long audience is left out', () => {
  const aud = Array.from({ length: 5000 }, (_, index) => `https://${index}.example`)
  expect(summaryOf({ aud })?.audience).toEqual([])
})
