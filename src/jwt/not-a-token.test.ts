import { expect, test } from 'vitest'
import { recogniseNotAToken } from './not-a-token'

test.each([
  ['1.2.3', 'version'],
  ['v10.4.0-rc.1+build.5', 'version'],
  ['2.0', 'version'],
  ['192.168.0.1', 'ip-address'],
  ['10.0.0.1:8080', 'ip-address'],
  ['10.0.0.0/8', 'ip-address'],
  ['2001:db8::1', 'ip-address'],
  ['www.example.com', 'domain'],
  ['api.issuer.example.', 'domain'],
  ['https://issuer.example/login?x=1', 'url'],
  ['123e4567-e89b-12d3-a456-426614174000', 'uuid'],
  ['{123E4567-E89B-12D3-A456-426614174000}', 'uuid'],
  ['ghp_16C7e42F292c6912E7710c838347Ae178B4a', 'opaque-token'],
  ['ya29.a0AfH6SMBx', 'opaque-token'],
  ['c2Vzc2lvbi1pZC1vZi1zb21lYm9keQ==', 'opaque-token'],
  ['Please send me the token. Thanks', 'prose'],
  ['토큰을 보내 주세요', 'prose'],
  ['-----BEGIN RSA PRIVATE KEY-----\nMIIE', 'private-key'],
  ['-----BEGIN PUBLIC KEY-----\nMIIB', 'public-key'],
  ['ssh-ed25519 AAAAC3Nz me@host', 'public-key'],
  ['-----BEGIN CERTIFICATE-----\nMIID', 'certificate'],
  ['{"kty":"oct","k":"AQ"}', 'jwk'],
  ['{ "keys": [] }', 'jwk'],
  ['{"sub":"user-42"}', 'json'],
  ['a..b', null],
  ['', null],
])('takes %j for %s', (text, what) => {
  expect(recogniseNotAToken(text)).toBe(what)
  expect(recogniseNotAToken(`  ${text}\n`)).toBe(what)
})

test('looks at the beginning of a long text only', () => {
  const text = `${'a'.repeat(2_000_000)} {`
  expect(recogniseNotAToken(text)).toBe('opaque-token')
})
