import { X509Certificate } from 'node:crypto'
import { expect, test } from 'vitest'
import { INTERMEDIATE_CERTIFICATE, LEAF_CERTIFICATE } from './certificate-fixtures'
import { EC_PRIVATE_PEM } from './key-fixtures'
import { certificatesOfKey } from './key-certificates'

const leaf = new X509Certificate(LEAF_CERTIFICATE).raw
const intermediate = new X509Certificate(INTERMEDIATE_CERTIFICATE).raw
const CHAIN = `subject: leaf\n${LEAF_CERTIFICATE}issuer\n${INTERMEDIATE_CERTIFICATE}`

test.each([
  ['a chain in PEM', CHAIN, [leaf, intermediate]],
  ['a chain in PEM with a private key', `${EC_PRIVATE_PEM}${CHAIN}`, [leaf, intermediate]],
  ['PEM in a literal', JSON.stringify(LEAF_CERTIFICATE), [leaf]],
  ['a certificate in Base64', leaf.toString('base64'), [leaf]],
  ['a certificate in hex', leaf.toString('hex'), [leaf]],
  ['a JWK with x5c', JSON.stringify({ kty: 'OKP', x5c: [leaf.toString('base64'), 1] }), [leaf]],
  ['a key without one', EC_PRIVATE_PEM, []],
  ['a JWK without one', '{"kty":"oct","k":"AQ"}', []],
  ['a secret', 'secret', []],
])('finds those of %s', (_, text, expected) => {
  expect(certificatesOfKey(text).map((der) => Buffer.from(der).toString('hex'))).toEqual(
    expected.map((der) => der.toString('hex')),
  )
})
