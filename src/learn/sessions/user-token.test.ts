import { expect, test } from 'vitest'
import { analyze } from '../../jwt/analyze'
import { encodeBase64url } from '../../jwt/base64url'
import { encodeUtf8 } from '../../jwt/utf8'
import { verify } from '../../jwt/verify'
import { materialOf } from '../material'
import { claimsOfUser, issueAndVerify, issueClaims, renew } from './user-token'

const { shown } = materialOf('sample', '')
const TIMES = { iat: 1000.7, exp: 1300.2 }

test('a user’s claims have the lesson’s issuer and audience, and times in whole seconds', () => {
  expect(claimsOfUser(shown, 3, TIMES)).toEqual({
    iss: 'https://issuer.example',
    sub: 'user-3',
    aud: 'https://api.example',
    iat: 1000,
    exp: 1300,
  })
})

test('a user’s claims leave out what the lesson’s token does not say', () => {
  expect(claimsOfUser(analyze(''), 3, TIMES)).toEqual({ sub: 'user-3', iat: 1000, exp: 1300 })
})

test('the token is really signed, and verifies with its key', async () => {
  const claims = claimsOfUser(shown, 3, TIMES)
  const made = await issueAndVerify((key) => issueClaims(claims, key), null)
  if (!made.ok) throw new Error(made.problem.code)
  const { token, key, isValid } = made.value
  expect(isValid).toBe(true)
  const analysis = analyze(token)
  expect(JSON.parse(analysis.payload?.text ?? '')).toEqual(claims)
  expect((await verify(analysis, key.verifying)).state).toBe('valid')
})

test('a key is used again', async () => {
  const claims = claimsOfUser(shown, 3, TIMES)
  const first = await issueAndVerify((key) => issueClaims(claims, key), null)
  if (!first.ok) throw new Error(first.problem.code)
  const again = await issueAndVerify((key) => issueClaims(claims, key), first.value.key)
  expect(again).toEqual(first)
})

test.each([
  ['{"a":1.0,"iat":1,"nbf":2000,"exp":2}', '{"a":1.0,"iat":1000,"nbf":1000,"exp":1300}'],
  ['{ "sub": "a" }', '{"sub":"a"}'],
])('another login makes %s into %s', (before, now) => {
  const renewed = renew(encodeBase64url(encodeUtf8(before)), 1000)
  expect(Buffer.from(renewed, 'base64url').toString()).toBe(now)
})
