import { describe, expect, test } from 'vitest'
import {
  ALGORITHMS,
  describeKey,
  findAlgorithm,
  fullySpecifiedName,
  resolveAlgorithm,
} from './algorithms'
import { charRange } from './range'

const range = charRange(8, 15)

test('every algorithm is found by its exact name', () => {
  for (const algorithm of ALGORITHMS) expect(findAlgorithm(algorithm.name)).toBe(algorithm)
})

test.each(['hs256', 'None', 'NONE', ' HS256', '', 'constructor', '__proto__'])(
  'finds nothing for %j',
  (name) => {
    expect(findAlgorithm(name)).toBeNull()
  },
)

test.each([
  ['HS256', 256, 32],
  ['HS384', 384, 48],
  ['HS512', 512, 64],
  ['RS256', 2048, null],
  ['PS512', 2048, null],
  ['ES256', null, 64],
  ['ES384', null, 96],
  ['ES512', null, 132],
  ['ES256K', null, 64],
  ['EdDSA', null, 64],
  ['Ed25519', null, 64],
  ['Ed448', null, 114],
  ['ML-DSA-44', null, 2420],
  ['ML-DSA-65', null, 3309],
  ['ML-DSA-87', null, 4627],
])('%s needs keys of %s bits and makes signatures of %s bytes', (name, bits, length) => {
  expect(findAlgorithm(name)).toMatchObject({ minimumBits: bits, signatureLength: length })
})

describe('resolveAlgorithm', () => {
  test.each([
    ['None', 'none'],
    ['nOnE', 'none'],
    ['hs256', 'HS256'],
    ['HS-256', 'HS256'],
    ['es_512', 'ES512'],
    ['eddsa', 'EdDSA'],
    ['es256k', 'ES256K'],
    ['ED448', 'Ed448'],
    ['MLDSA44', 'ML-DSA-44'],
    ['rsa-oaep', 'RSA-OAEP'],
    ['RSA256', null],
    ['', null],
    ['HS257', null],
  ])('takes %j for unknown and suggests %j', (name, suggestion) => {
    expect(resolveAlgorithm(name, range)).toEqual({
      ok: false,
      problem: { code: 'alg-unknown', place: 'header', range, data: { name, suggestion } },
    })
  })

  test.each(['RSA-OAEP', 'RSA-OAEP-256', 'dir', 'A128KW', 'ECDH-ES+A256KW', 'A256GCM'])(
    'says that %s is not for signatures',
    (name) => {
      expect(resolveAlgorithm(name, range)).toMatchObject({
        problem: { code: 'alg-not-for-signatures', range, data: { name } },
      })
    },
  )

  test.each(['RS1', 'HS1', 'A128CBC', 'A256CTR'])('says that %s is for keys alone', (name) => {
    expect(resolveAlgorithm(name, range)).toMatchObject({
      problem: { code: 'alg-prohibited', range, data: { name } },
    })
  })
})

test.each([
  ['EdDSA', 'Ed25519', 'Ed25519'],
  ['EdDSA', 'Ed448', 'Ed448'],
  ['EdDSA', 'X25519', 'EdDSA'],
  ['EdDSA', null, 'EdDSA'],
  ['Ed25519', 'Ed448', 'Ed25519'],
  ['ES256', 'P-256', 'ES256'],
])('%s with a key on %s is %s', (name, curve, specified) => {
  expect(fullySpecifiedName(name, curve)).toBe(specified)
})

test.each([
  ['oct', null, 'oct'],
  ['RSA', null, 'RSA'],
  ['EC', 'P-256', 'EC P-256'],
  ['AKP', 'ML-DSA-44', 'AKP ML-DSA-44'],
] as const)('a key of type %s and curve %s is described as %s', (type, curve, text) => {
  expect(describeKey(type, curve)).toBe(text)
})
