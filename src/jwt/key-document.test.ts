import { expect, test } from 'vitest'
import { readKeyDocument } from './key-document'

const PEM = '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n'

test.each([
  ['a key set', '{"keys":[{"kty":"RSA"}]}'],
  ['an empty key set', '{"keys":[]}'],
  ['a key set that has metadata too', '{"jwks_uri":"https://example.com/jwks","keys":[]}'],
  ['a key', '{"kty":"RSA","n":"AQ","e":"AQAB"}'],
  ['a list of keys', '[{"kty":"RSA"},{"kty":"EC"}]'],
  ['certificates by their kid', JSON.stringify({ first: PEM, second: PEM })],
  ['a certificate', PEM],
  ['a chain, with text before it', `the chain:\n${PEM}${PEM}`],
])('%s is keys, just as it stands', (_, text) => {
  expect(readKeyDocument(text)).toEqual({ ok: true, value: { kind: 'keys', text } })
})

test.each([
  ['https://login.example.com', 'https://login.example.com'],
  [7, null],
])('metadata of the issuer %j says where the keys are', (issuer, read) => {
  const text = JSON.stringify({ issuer, jwks_uri: 'https://example.com/jwks' })
  expect(readKeyDocument(text)).toEqual({
    ok: true,
    value: { kind: 'discovery', jwksUri: 'https://example.com/jwks', issuer: read },
  })
})

test.each([
  ['', 'fetch-not-json'],
  ['<!doctype html><title>Sign in</title>', 'fetch-not-json'],
  ['{"keys":[', 'fetch-not-json'],
  ['{}', 'fetch-no-keys'],
  ['[]', 'fetch-no-keys'],
  ['null', 'fetch-no-keys'],
  ['"keys"', 'fetch-no-keys'],
  ['{"keys":{"kty":"RSA"}}', 'fetch-no-keys'],
  ['{"jwks_uri":null}', 'fetch-no-keys'],
  ['{"error":"not_found"}', 'fetch-no-keys'],
  [`{"first":${JSON.stringify(PEM)},"second":"no PEM"}`, 'fetch-no-keys'],
  ['["https://example.com/jwks"]', 'fetch-no-keys'],
])('%s is refused: %s', (text, code) => {
  expect(readKeyDocument(text)).toMatchObject({ ok: false, problem: { code } })
})
