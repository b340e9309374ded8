import { expect, test } from 'vitest'
import { mistypedClaims } from './claims'
import { readPart } from './part'

const names = (text: string) =>
  mistypedClaims(readPart(Buffer.from(text).toString('base64url'), 'payload', null).members).map(
    ({ name }) => name,
  )

test.each([
  ['{"iss":"https://issuer.example","sub":"user-42","aud":["a","b"],"jti":"1"}', []],
  ['{"exp":1,"nbf":1.5,"iat":0}', []],
  ['{"iss":42,"sub":null,"aud":{},"jti":1}', ['iss', 'sub', 'aud', 'jti']],
  ['{"exp":"1","nbf":true,"iat":[]}', ['exp', 'nbf', 'iat']],
  ['{"sub":"not a:uri"}', ['sub']],
  ['{"sub":"urn:example:42"}', []],
  ['{"name":42}', []],
])('of %s the claims %j have a wrong type', (payload, expected) => {
  expect(names(payload)).toEqual(expected)
})
