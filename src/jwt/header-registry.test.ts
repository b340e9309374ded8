import { expect, test } from 'vitest'
import { HEADER_REGISTRY } from './header-registry'
import { addressOf } from './specification'
import { isType } from './value-type'

test('the registry of header parameters has all 33 names, each once', () => {
  expect(HEADER_REGISTRY).toHaveLength(33)
  expect(new Set(HEADER_REGISTRY.map(({ name }) => name)).size).toBe(33)
})

test.each(HEADER_REGISTRY)('the example of $name is JSON of its type, $type', (parameter) => {
  expect(isType(parameter.type, JSON.parse(parameter.example))).toBe(true)
})

test.each(HEADER_REGISTRY)('$name refers to what defines it, and to where it is used', (row) => {
  expect(new URL(addressOf(row.specification)).protocol).toBe('https:')
  expect(row.usedIn.length).toBeGreaterThan(0)
})
