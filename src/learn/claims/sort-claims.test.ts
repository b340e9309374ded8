import { expect, test } from 'vitest'
import { analyze } from '../../jwt/analyze'
import { kindOf, sortClaims } from './sort-claims'

test.each([
  ['exp', 'registered'],
  ['scope', 'registered'],
  ['email', 'registered'],
  ['https://shop.example/role', 'public'],
  ['urn:example:role', 'public'],
  ['example.com/role', 'public'],
  ['role', 'private'],
  ['subject', 'private'],
  ['', 'private'],
])('%j is %s', (name, kind) => {
  expect(kindOf(name)).toBe(kind)
})

test('every claim is sorted into one heap, in its order', () => {
  const payload = '{"role":1,"iss":"x","urn:example:b":2,"exp":3,"tier":4}'
  const token = `eyJhbGciOiJIUzI1NiJ9.${Buffer.from(payload).toString('base64url')}.AAAA`
  const sorted = sortClaims(analyze(token).payload?.members ?? [])
  const names = Object.values(sorted).map((members) => members.map(({ name }) => name))
  expect(names).toEqual([['iss', 'exp'], ['urn:example:b'], ['role', 'tier']])
})
