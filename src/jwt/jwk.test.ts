import { describe, expect, test } from 'vitest'
import { publicMembers, readJwk } from './jwk'
import { isJson } from './key-shape'
import type { ProblemCode, ProblemData } from './problem'

const EC = {
  kty: 'EC',
  crv: 'P-256',
  x: 'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU',
  y: 'x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0',
}
const D = 'jpsQnnGQmL-YBIffH1136cspYG6-0iY7X1fCE9-E9LI'
const OKP = { kty: 'OKP', crv: 'Ed25519', x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo' }
const RSA = { kty: 'RSA', n: 'sXchDaQebHnPiGvyDOAT4sa', e: 'AQAB' }
const CRT = { p: 'AQ', q: 'AQ', dp: 'AQ', dq: 'AQ', qi: 'AQ' }

/** This many bytes, all zero but for the last. */
const base64url = (length: number) =>
  Buffer.concat([Buffer.alloc(length - 1), Buffer.of(1)]).toString('base64url')

/** The part of the text that the problem points at. */
function pointed(text: string): { code: ProblemCode; data: object; at: string | null } | null {
  const read = readJwk(text)
  if (read.ok) return null
  const { code, data, range, place } = read.problem
  expect(place).toBe('key')
  return { code, data, at: range && text.slice(range.start, range.end) }
}

type Row<C extends ProblemCode = ProblemCode> = {
  [K in C]: [about: string, jwk: unknown, code: K, data: ProblemData[K], at: string | null]
}[C]

const whole = (jwk: object) => JSON.stringify(jwk)

const rows: readonly Row[] = [
  ['an array', [EC], 'jwk-not-object', { type: 'array' }, whole([EC])],
  ['no type', { k: 'AQ' }, 'jwk-type-missing', {}, '{"k":"AQ"}'],
  [
    'a type that is no string',
    { kty: 1 },
    'jwk-member-type',
    { member: 'kty', type: 'number' },
    '1',
  ],
  ['an unknown type', { kty: 'ec' }, 'jwk-type-unknown', { kty: 'ec' }, '"ec"'],
  [
    'the name of a built-in as type',
    { kty: 'toString' },
    'jwk-type-unknown',
    { kty: 'toString' },
    '"toString"',
  ],
  [
    'a curve missing',
    { kty: 'OKP', x: OKP.x },
    'jwk-member-missing',
    { kty: 'OKP', members: ['crv'] },
    whole({ kty: 'OKP', x: OKP.x }),
  ],
  [
    'coordinates missing',
    { kty: 'EC', crv: 'P-256', d: D },
    'jwk-member-missing',
    { kty: 'EC', members: ['x', 'y'] },
    whole({ kty: 'EC', crv: 'P-256', d: D }),
  ],
  [
    'a secret without its value',
    { kty: 'oct' },
    'jwk-member-missing',
    { kty: 'oct', members: ['k'] },
    '{"kty":"oct"}',
  ],
  [
    'an algorithm missing of an AKP key',
    { kty: 'AKP', pub: 'AQ' },
    'jwk-member-missing',
    { kty: 'AKP', members: ['alg'] },
    '{"kty":"AKP","pub":"AQ"}',
  ],
  [
    'a modulus in an EC key',
    { ...EC, n: 'AQ' },
    'jwk-member-extra',
    { kty: 'EC', member: 'n' },
    '"n":"AQ"',
  ],
  [
    'a prime without the private exponent',
    { ...RSA, p: 'AQ' },
    'jwk-member-extra',
    { kty: 'RSA', member: 'p' },
    '"p":"AQ"',
  ],
  [
    'further primes without the private exponent',
    { ...RSA, oth: [] },
    'jwk-member-extra',
    { kty: 'RSA', member: 'oth' },
    '"oth":[]',
  ],
  [
    'a coordinate in a secret',
    { kty: 'oct', k: 'AQ', x: 'AQ' },
    'jwk-member-extra',
    { kty: 'oct', member: 'x' },
    '"x":"AQ"',
  ],
  [
    'a private value in a secret',
    { kty: 'oct', k: 'AQ', d: 'AQ' },
    'jwk-member-extra',
    { kty: 'oct', member: 'd' },
    '"d":"AQ"',
  ],
  [
    'a second coordinate on an OKP curve',
    { ...OKP, y: 'AQ' },
    'jwk-member-extra',
    { kty: 'OKP', member: 'y' },
    '"y":"AQ"',
  ],
  [
    'a number as coordinate',
    { ...EC, x: 7 },
    'jwk-member-type',
    { member: 'x', type: 'number' },
    '7',
  ],
  [
    'null as private value',
    { ...EC, d: null },
    'jwk-member-type',
    { member: 'd', type: 'null' },
    'null',
  ],
  [
    'a key ID that is no string',
    { ...EC, kid: 1 },
    'jwk-member-type',
    { member: 'kid', type: 'number' },
    '1',
  ],
  [
    'an algorithm that is no string',
    { ...EC, alg: ['ES256'] },
    'jwk-member-type',
    { member: 'alg', type: 'array' },
    '["ES256"]',
  ],
  [
    'operations that are no list',
    { ...EC, key_ops: 'verify' },
    'jwk-member-type',
    { member: 'key_ops', type: 'string' },
    '"verify"',
  ],
  [
    'an operation that is no string',
    { ...EC, key_ops: [1] },
    'jwk-member-type',
    { member: 'key_ops', type: 'array' },
    '[1]',
  ],
  ['an unknown curve', { ...EC, crv: 'P-255' }, 'jwk-curve-unknown', { crv: 'P-255' }, '"P-255"'],
  [
    'a curve of another type',
    { ...EC, crv: 'Ed25519' },
    'jwk-curve-unknown',
    { crv: 'Ed25519' },
    '"Ed25519"',
  ],
  [
    'an unknown parameter set',
    { kty: 'AKP', alg: 'ML-DSA-45', pub: 'AQ' },
    'jwk-curve-unknown',
    { crv: 'ML-DSA-45' },
    '"ML-DSA-45"',
  ],
  ['padding too long', { kty: 'oct', k: 'AQ===' }, 'jwk-member-base64url', { member: 'k' }, '='],
  ['padding within', { kty: 'oct', k: 'AQ=A' }, 'jwk-member-base64url', { member: 'k' }, '='],
  ['a blank', { kty: 'oct', k: 'A A' }, 'jwk-member-base64url', { member: 'k' }, ' '],
  ['spare bits', { kty: 'oct', k: 'AR' }, 'jwk-member-base64url', { member: 'k' }, 'R'],
  [
    'a wrong character beside an escape',
    { kty: 'oct', k: 'A"A' },
    'jwk-member-base64url',
    { member: 'k' },
    '"A\\"A"',
  ],
  ['an empty secret', { kty: 'oct', k: '' }, 'secret-empty', {}, '""'],
  [
    'a short coordinate',
    { ...EC, y: 'AQ' },
    'jwk-member-length',
    { member: 'y', expected: 32, actual: 1 },
    '"AQ"',
  ],
  [
    'a long private value',
    { ...OKP, d: `${D}A` },
    'jwk-member-length',
    { member: 'd', expected: 32, actual: 33 },
    `"${D}A"`,
  ],
  [
    'a short ML-DSA key',
    { kty: 'AKP', alg: 'ML-DSA-65', pub: 'AQ' },
    'jwk-member-length',
    { member: 'pub', expected: 1952, actual: 1 },
    '"AQ"',
  ],
  [
    'a coordinate that is too large a number',
    { ...EC, x: `AQ${'A'.repeat(42)}` },
    'jwk-member-length',
    { member: 'x', expected: 32, actual: 33 },
    `"AQ${'A'.repeat(42)}"`,
  ],
  [
    'a coordinate that lacks three bytes',
    { ...EC, x: base64url(29) },
    'jwk-member-length',
    { member: 'x', expected: 32, actual: 29 },
    `"${base64url(29)}"`,
  ],
  [
    'a leading zero in an Ed25519 key, whose values are no numbers',
    { ...OKP, x: base64url(33) },
    'jwk-member-length',
    { member: 'x', expected: 32, actual: 33 },
    `"${base64url(33)}"`,
  ],
]

test.each(rows)('points at %s', (_, jwk, code, data, at) => {
  expect(pointed(JSON.stringify(jwk))).toEqual({ code, data, at })
})

test.each([
  ['padding of a secret', { kty: 'oct', k: 'AQ==' }, { k: 'AQ' }, ['jwk-padding k']],
  [
    'the standard alphabet in a secret',
    { kty: 'oct', k: '+/8=' },
    { k: '-_8' },
    ['jwk-padding k', 'jwk-alphabet k'],
  ],
  ['a leading zero in a modulus', { ...RSA, n: 'AAEC' }, { n: 'AQI' }, ['jwk-leading-zeros n']],
  [
    'zeros before an exponent',
    { ...RSA, n: 'AQI', e: 'AAABAAE=' },
    { e: 'AQAB' },
    ['jwk-padding e', 'jwk-leading-zeros e'],
  ],
  [
    'a leading zero that is missing',
    { ...EC, x: base64url(31) },
    { x: base64url(32) },
    ['jwk-leading-zeros x'],
  ],
  [
    'a leading zero too many',
    { ...EC, d: base64url(33) },
    { d: base64url(32) },
    ['jwk-leading-zeros d'],
  ],
  ['padding of an Ed25519 key', { ...OKP, x: `${OKP.x}=` }, { x: OKP.x }, ['jwk-padding x']],
])('puts %s right, and says so', (_, jwk, values, notes) => {
  const read = readJwk(JSON.stringify(jwk))
  expect(read.ok && read.value.jwk).toMatchObject(values)
  expect(
    read.ok && read.value.notes.map(({ code, data }) => `${code} ${Object.values(data).join(' ')}`),
  ).toEqual(notes)
})

test.each([
  ['cut short', '{"kty":"oct"', 'json-cut-short'],
  ['with a trailing comma', '{"kty":"oct",}', 'json-trailing-comma'],
  ['with text behind it', '{"kty":"oct"} x', 'json-trailing-text'],
])('reports JSON %s as a fault of the key', (_, text, code) => {
  expect(pointed(text)?.code).toBe(code)
})

describe('readJwk', () => {
  test('accepts general members and unknown ones', () => {
    const general = {
      use: 'sig',
      key_ops: ['verify'],
      alg: 'ES256',
      kid: '1',
      x5u: 'https://issuer.example',
      x5c: [],
      x5t: 'AQ',
      'x5t#S256': 'AQ',
      iat: 1,
      exp: 2,
      nbf: 3,
      ext: true,
      note: null,
    }
    const read = readJwk(JSON.stringify({ ...EC, ...general }))
    expect(read.ok && read.value).toMatchObject({
      type: 'EC',
      curve: 'P-256',
      isPrivate: false,
      keyId: '1',
      jwk: EC,
      restrictions: {
        algorithm: { value: 'ES256' },
        use: { value: 'sig' },
        operations: { value: ['verify'] },
      },
    })
  })

  test('counts the last of duplicate members', () => {
    const read = readJwk('{"kty":"RSA","kty":"oct","k":"","k":"AQ"}')
    expect(read.ok && read.value.jwk).toEqual({ kty: 'oct', k: 'AQ' })
  })

  test('finds the members behind hundreds of others', () => {
    const others = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`m${index}`, 0]))
    expect(readJwk(JSON.stringify({ ...others, ...EC })).ok).toBe(true)
  })

  test.each([
    ['none', {}, ['p', 'q', 'dp', 'dq', 'qi']],
    ['some', { p: 'AQ', dq: 'AQ' }, ['q', 'dp', 'qi']],
  ])(
    'reads an RSA private key with %s of the precomputed values, and says what it lacks to sign',
    (_, some, members) => {
      const read = readJwk(JSON.stringify({ ...RSA, n: 'AQ', d: 'AQ', ...some }))
      expect(read.ok && read.value).toMatchObject({
        isPrivate: true,
        privateProblem: { code: 'jwk-member-missing', data: { kty: 'RSA', members } },
      })
    },
  )

  test('says that a key of more than two primes can not sign', () => {
    const read = readJwk(JSON.stringify({ ...RSA, n: 'AQ', d: 'AQ', ...CRT, oth: [{}] }))
    expect(read.ok && read.value.privateProblem?.code).toBe('key-rejected')
  })
})

test('the public half has none of the private values', () => {
  const jwk = { ...RSA, d: 'AQ', ...CRT }
  expect(publicMembers(jwk, 'RSA')).toEqual(RSA)
  expect(publicMembers({ ...EC, d: D }, 'EC')).toEqual(EC)
  const akp = { kty: 'AKP', alg: 'ML-DSA-44', pub: 'AQ' }
  expect(publicMembers({ ...akp, priv: 'AQ' }, 'AKP')).toEqual(akp)
})

test.each([
  [' \n{', true],
  ['[', true],
  ['x{', false],
  ['', false],
])('whether %j is meant as JSON: %s', (text, expected) => {
  expect(isJson(text)).toBe(expected)
})
