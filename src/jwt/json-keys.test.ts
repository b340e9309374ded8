import { createPrivateKey, createPublicKey } from 'node:crypto'
import { assert, describe, expect, test } from 'vitest'
import * as foreign from './foreign-key-fixtures'
import type { KeyReading } from './key-reading'
import { readKey } from './read-key'

const ecKey = createPrivateKey(foreign.EC_SEC1)
const JWK = ecKey.export({ format: 'jwk' })
const PUBLIC_JWK = createPublicKey(ecKey).export({ format: 'jwk' })
const PEM = createPublicKey(ecKey).export({ type: 'spki', format: 'pem' }).toString()
const BASE64 = createPublicKey(ecKey).export({ type: 'spki', format: 'der' }).toString('base64')

const CERTIFICATE = foreign.EC_CERTIFICATE.replaceAll(/-----.*-----|\s/g, '')

async function read(text: string): Promise<KeyReading> {
  const reading = await readKey({ text, passphrase: 'correct', encoding: 'utf8', origin: 'given' })
  assert(reading.ok, reading.ok ? '' : reading.problem.code)
  return reading.value
}

const problemOf = async (text: string) => {
  const reading = await readKey({ text, encoding: 'utf8', origin: 'given' })
  return reading.ok ? null : reading.problem
}

const notesOf = ({ notes }: KeyReading) =>
  notes.map(({ code, data }) => [code, ...Object.values<unknown>({ ...data }).flat()].join(' '))

describe('one key inside other JSON', () => {
  test.each([
    ['a JWK under a name', { key: PUBLIC_JWK }, ['unwrapped key']],
    ['a JWK beside other members', { id: 7, jwk: PUBLIC_JWK, ok: true }, ['unwrapped jwk']],
    ['a JWK three levels deep', { a: { b: [PUBLIC_JWK] } }, ['unwrapped a.b.0']],
    ['a PEM text', { publicKey: PEM }, ['unwrapped publicKey']],
    [
      'a private key in PEM',
      { type: 'service_account', private_key: foreign.EC_SEC1 },
      ['unwrapped private_key'],
    ],
    ['an encrypted key', { data: { key: foreign.ENCRYPTED_256_SHA256 } }, ['unwrapped data.key']],
    [
      'bare Base64, as Keycloak has it',
      { realm: 'x', public_key: BASE64 },
      ['unwrapped public_key', 'bare-base64 PUBLIC KEY'],
    ],
    ['an OpenSSH key', { key: foreign.SSH_P256_PUBLIC }, ['unwrapped key']],
    ['the certificate of an x5c', [CERTIFICATE], ['unwrapped 0', 'bare-base64 CERTIFICATE']],
    ['JSON in a string', { jwk: JSON.stringify(PUBLIC_JWK) }, ['unwrapped jwk']],
    [
      'JSON in a string in a string',
      JSON.stringify(JSON.stringify(PUBLIC_JWK)),
      ['quotes-removed', 'quotes-removed'],
    ],
  ])('%s is taken, and where from is said', async (_, value, notes) => {
    const reading = await read(JSON.stringify(value))
    expect(reading.isSet).toBe(false)
    expect(reading.entries[0]?.key).toMatchObject({
      value: { material: { kind: 'pair', publicJwk: PUBLIC_JWK } },
    })
    expect(notesOf(reading)).toEqual(notes)
  })

  test.each([
    ['in single quotes', `'${JSON.stringify(PUBLIC_JWK)}'`],
    ['in double quotes that do not escape those within', `"${JSON.stringify(PUBLIC_JWK)}"`],
    ['in back-ticks with a semicolon', ` \`${JSON.stringify(PUBLIC_JWK, null, 2)}\`;\n`],
  ])('a JWK %s is taken out of them', async (_, text) => {
    const reading = await read(text)
    expect(reading.entries).toMatchObject([{ key: { ok: true }, text }])
    expect(notesOf(reading)).toEqual(['quotes-removed'])
  })

  test('keeps its problem, without a place in a text that nobody sees', async () => {
    expect(await problemOf(JSON.stringify({ key: { ...PUBLIC_JWK, crv: 'P-255' } }))).toMatchObject(
      {
        code: 'jwk-curve-unknown',
        range: null,
      },
    )
  })

  test('may be a set', async () => {
    const reading = await read(JSON.stringify({ jwks: { keys: [{ ...PUBLIC_JWK, kid: 'a' }] } }))
    expect(reading).toMatchObject({ isSet: true, entries: [{ keyId: 'a' }] })
    expect(notesOf(reading)).toEqual(['unwrapped jwks'])
  })

  test.each([
    ['four levels deep', { a: { b: { c: { key: PUBLIC_JWK } } } }],
    ['that is none', { key: 'secret', note: '[not] JSON' }],
    ['of nothing', {}],
  ])('%s is not looked for', async (_, value) => {
    expect(await problemOf(JSON.stringify(value))).toMatchObject({ code: 'jwk-type-missing' })
  })
})

describe('several keys in JSON', () => {
  test('of a set keep their text, with duplicates and all', async () => {
    const text = `{"keys":[${JSON.stringify({ ...PUBLIC_JWK, kid: 'a' })},{"kty":"oct","k":"AQ==","kid":1,"kid":"b"}]}`
    const reading = await read(text)
    expect(reading.entries.map(({ keyId, key }) => [keyId, key.ok])).toEqual([
      ['a', true],
      ['b', true],
    ])
    expect(reading.entries[1]?.text).toContain('"kid": 1,\n  "kid": "b"')
    expect(notesOf(reading)).toEqual(['duplicate-member kid', 'jwk-padding k'])
  })

  test('put right alike are said once', async () => {
    const keys = Array.from({ length: 1000 }, (_, index) => ({
      ...PUBLIC_JWK,
      x: `${PUBLIC_JWK.x ?? ''}=`,
      kid: String(index),
    }))
    const reading = await read(JSON.stringify({ keys }))
    expect(reading.entries).toHaveLength(1000)
    expect(reading.entries.every(({ key }) => key.ok)).toBe(true)
    expect(notesOf(reading)).toEqual(['jwk-padding x'])
  })

  test('as a list of texts are a set', async () => {
    const reading = await read(JSON.stringify([PEM, CERTIFICATE]))
    expect(reading).toMatchObject({
      isSet: true,
      entries: [
        { key: { value: { facts: { format: 'pem-spki' } } } },
        { key: { value: { facts: { format: 'der-base64' } } } },
      ],
    })
  })

  test('under the names of one object are a set', async () => {
    const reading = await read(JSON.stringify({ private: JWK, public: PUBLIC_JWK }))
    expect(reading.isSet).toBe(true)
    expect(reading.entries.map(({ key }) => key.ok && key.value.facts.form)).toEqual([
      'private',
      'public',
    ])
    expect(reading.entries.map(({ keyId }) => keyId)).toEqual([null, null])
  })

  test('of certificates by their key IDs are a set of these', async () => {
    const reading = await read(
      JSON.stringify({ a: foreign.EC_CERTIFICATE, b: foreign.EC_CERTIFICATE.slice(0, -40) }),
    )
    expect(reading.entries).toMatchObject([
      { keyId: 'a', key: { value: { facts: { keyId: 'a' } } } },
      { keyId: 'b', key: { problem: { code: 'pem-cut-short', range: null } } },
    ])
  })
})

test.each([
  ['kty', '{"kty":"RSA","kty":"oct","k":"AQ"}'],
  ['k', '{"kty":"oct","k":"","k":"AQ"}'],
])('of duplicate members %s the last counts, and that is said', async (member, text) => {
  const reading = await read(text)
  expect(reading.entries[0]?.key).toMatchObject({ value: { facts: { type: 'oct', bits: 8 } } })
  expect(notesOf(reading)).toEqual([`duplicate-member ${member}`])
})

test.each([
  ['a trailing comma', '{"kty":"oct","k":"AQ",}', 'json-trailing-comma', 21],
  ['a comment', '{"kty":"oct",/* k */"k":"AQ"}', 'json-comment', 13],
  ['single quotes within', "{'kty':'oct','k':'AQ'}", 'json-single-quotes', 1],
  ['a bracket missing', '{"keys":[{"kty":"oct","k":"AQ"}', 'json-cut-short', 31],
  ['keys that are no list', '{"keys":{}}', 'jwk-set-not-list', 8],
])('JSON with %s is explained at its place', async (_, text, code, start) => {
  expect(await problemOf(text)).toMatchObject({ code, place: 'key', range: { start } })
})
