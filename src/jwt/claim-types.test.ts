import { expect, test } from 'vitest'
import { claimTypes, claimTypesOf } from './claim-types'

test('every registered claim has a type, in every provider’s tokens', () => {
  expect(claimTypes(null).size).toBe(163)
  expect(claimTypes('entra').get('exp')).toBe('NumericDate')
})

test('what a provider uses otherwise has the type that it has there', () => {
  expect(claimTypes(null).get('ref')).toBe('URI')
  expect(claimTypesOf(new Map([['trust_mark_type', 'x']])).get('ref')).toBe('URI')
  const github = new Map([
    ['iss', 'https://token.actions.githubusercontent.com'],
    ['repository', 'octo-org/octo-repo'],
  ])
  expect(claimTypesOf(github).get('ref')).toBe('string')
})

test.each([
  ['status', 'status_list'],
  ['status', '_sd_alg'],
  ['location', 'ueid'],
  ['metadata', 'jwks'],
  ['address', 'email'],
  ['title', 'nationalities'],
  ['roles', 'client_id'],
  ['orig', 'dest'],
  ['events', 'toe'],
])('%s has its registered type beside %s, and none without a sign of it', (word, sign) => {
  const typed = (...names: readonly string[]) =>
    claimTypesOf(new Map(names.map((name) => [name, 'x']))).has(word)
  expect(typed(word, sign)).toBe(true)
  expect(typed(word)).toBe(false)
  expect(typed(word, 'sub', 'jti', 'title')).toBe(false)
})
