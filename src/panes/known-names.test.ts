import { expect, test } from 'vitest'
import type { KnownName } from '../editor/editor-props'
import { registryTexts } from '../i18n/en/registry-texts'
import { CLAIM_PACKS } from '../jwt/claim-packs'
import { knownNames } from './known-names'

const find = (names: readonly KnownName[], name: string) =>
  names.find((known) => known.name === name)

const PARTS = [
  ['header', null],
  ['payload', null],
  ...CLAIM_PACKS.map(({ id }) => ['payload', id] as const),
] as const

test.each(PARTS)('each name of the %s of %s explains itself and completes', (part, pack) => {
  const names = knownNames(part, pack, registryTexts)
  expect(new Set(names.map(({ name }) => name)).size).toBe(names.length)
  for (const { name, detail, documentation, remarks, link, insert } of names) {
    expect(Object.keys(JSON.parse(`{${insert}}`) as object)).toEqual([name])
    expect(detail).not.toBe('')
    expect(documentation).toMatch(/^\S.+\.$/)
    expect(remarks[0]).toMatch(/^\S.+\. Example: \S/)
    expect(link?.text).toMatch(/^\S.*\S$/)
    expect(new URL(link?.url ?? '').protocol).toBe('https:')
  }
})

test('all names of the registries are known', () => {
  expect(knownNames('header', null, registryTexts)).toHaveLength(33)
  expect(knownNames('payload', null, registryTexts)).toHaveLength(163)
})

test.each([
  ['header', ['"alg": ""', '"jwk": {}', '"x5c": []', '"crit": []', '"b64": false']],
  ['payload', ['"iss": ""', '"aud": ""', '"exp": 0', '"jti": ""', '"cnf": {}', '"amr": []']],
] as const)('a name of the %s completes to a value of its type', (part, expected) => {
  const inserts = knownNames(part, null, registryTexts).map(({ insert }) => insert)
  expect(inserts).toEqual(expect.arrayContaining([...expected]))
})

test('the claims of a provider explain themselves in its tokens alone', () => {
  expect(find(knownNames('payload', 'entra', registryTexts), 'oid')).toMatchObject({
    detail: 'Object ID',
    link: { text: 'Microsoft Entra ID' },
  })
  expect(find(knownNames('payload', 'okta', registryTexts), 'oid')).toBeUndefined()
})

test('a registered name that a provider uses otherwise is explained as the provider means it', () => {
  expect(find(knownNames('payload', 'github', registryTexts), 'ref')?.detail).toBe('Git ref')
  expect(find(knownNames('payload', null, registryTexts), 'ref')?.detail).toBe('Reference')
})

test.each([
  ['header', 'alg', '"ES256"'],
  ['header', 'enc', '"A256GCM"'],
  ['header', 'typ', '"at+jwt"'],
  ['header', 'b64', 'false'],
  ['payload', 'htm', '"POST"'],
] as const)('in the %s, a value of %s can be %s', (part, name, text) => {
  const values = find(knownNames(part, null, registryTexts), name)?.values
  expect(values?.map((value) => value.text)).toContain(text)
})

test('algorithms explain themselves, and what speaks against them', () => {
  const algorithms = find(knownNames('header', null, registryTexts), 'alg')?.values
  expect(algorithms).toHaveLength(39)
  const polymorphic = algorithms?.find(({ text }) => text === '"EdDSA"')
  expect(polymorphic?.documentation).toMatch(/Discouraged by RFC 9864\.$/)
  expect(polymorphic?.link?.text).toBe('RFC 8037, 3.1')
})

test('a key may name each of the 53 algorithms', () => {
  const jwk = find(knownNames('header', null, registryTexts), 'jwk')
  expect(find(jwk?.members ?? [], 'alg')?.values).toHaveLength(53)
})

test('a parameter for one kind of token says so', () => {
  const names = knownNames('header', null, registryTexts)
  expect(find(names, 'enc')?.remarks).toContain('For encrypted tokens only.')
  expect(find(names, 'b64')?.remarks).toContain('For signed tokens only.')
  expect(find(names, 'kid')?.remarks).toHaveLength(1)
})

test('what is to be an array completes within it', () => {
  const amr = find(knownNames('payload', null, registryTexts), 'amr')
  expect(amr?.values).toEqual([])
  expect(amr?.elements.map(({ text }) => text)).toContain('"otp"')
})

test('the members of keys are known wherever a key stands', () => {
  const jwk = find(knownNames('header', null, registryTexts), 'jwk')
  const cnf = find(knownNames('payload', null, registryTexts), 'cnf')
  for (const key of [jwk?.members, find(cnf?.members ?? [], 'jwk')?.members]) {
    const crv = find(key ?? [], 'crv')
    expect(crv?.values.map(({ text }) => text)).toContain('"Ed25519"')
  }
})
