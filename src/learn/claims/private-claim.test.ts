import { expect, test } from 'vitest'
import { analyze } from '../../jwt/analyze'
import { findPrivateClaim, isOwnName, isTaken, renamed } from './private-claim'

const of = (payload: string) =>
  findPrivateClaim(
    analyze(`eyJhbGciOiJIUzI1NiJ9.${Buffer.from(payload).toString('base64url')}.AAAA`).payload,
  )

test.each([
  ['{"iss":"x","tier":1,"role":2}', 'tier', false],
  ['{"iss":"x"}', 'role', true],
  ['{}', 'role', true],
])('of %s it is %s', (payload, name, isAdded) => {
  const claim = of(payload)
  expect(claim).toMatchObject({ name, isAdded })
  expect(claim.json.slice(claim.nameRange.start, claim.nameRange.end)).toBe(JSON.stringify(name))
})

test.each(['https://shop.example/role', 'a "quoted" name', ''])(
  'renamed to %j, nothing else changes',
  (name) => {
    const claim = of('{"iss":"x","tier":1,"exp":5}')
    const { json, nameRange } = renamed(claim, name)
    expect(JSON.parse(json)).toEqual({ iss: 'x', [name]: 1, exp: 5 })
    expect(JSON.parse(json.slice(nameRange.start, nameRange.end))).toBe(name)
  },
)

test('a name that another claim has is taken', () => {
  const claim = of('{"urn:example:y":"x","tier":1}')
  expect(isTaken(claim, 'urn:example:y')).toBe(true)
  expect(isTaken(claim, 'tier')).toBe(false)
  expect(isOwnName(claim, 'urn:example:y')).toBe(false)
  expect(isOwnName(claim, 'urn:example:z')).toBe(true)
  expect(isOwnName(claim, 'z')).toBe(false)
})
