import { expect, test } from 'vitest'
import { CLAIM_REGISTRY } from './claim-registry'
import { addressOf } from './specification'
import { isType } from './value-type'

test('the registry of claims has all 163 names, each once', () => {
  expect(CLAIM_REGISTRY).toHaveLength(163)
  expect(new Set(CLAIM_REGISTRY.map(({ name }) => name)).size).toBe(163)
})

test.each(CLAIM_REGISTRY)(
  'the example of $name is JSON of its type, $type',
  ({ type, example }) => {
    expect(isType(type, JSON.parse(example))).toBe(true)
  },
)

test.each(CLAIM_REGISTRY)('$name refers to what defines it', ({ specification }) => {
  expect(new URL(addressOf(specification)).protocol).toBe('https:')
  expect(specification.section).toSatisfy(
    (section) => section === null || /^\d+(\.\d+)*$/.test(String(section)),
  )
})
