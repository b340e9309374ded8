import { expect, test } from 'vitest'
import { ALGORITHM_REGISTRY } from './algorithm-registry'
import { addressOf } from './specification'

test('the registry of algorithms has all 53 names, each once', () => {
  expect(ALGORITHM_REGISTRY).toHaveLength(53)
  expect(new Set(ALGORITHM_REGISTRY.map(({ name }) => name)).size).toBe(53)
})

test.each([
  ['signature', 20],
  ['key management', 19],
  ['content encryption', 6],
  ['key', 8],
])('for %s there are %i', (use, count) => {
  expect(ALGORITHM_REGISTRY.filter((algorithm) => algorithm.use === use)).toHaveLength(count)
})

test.each(ALGORITHM_REGISTRY)('$name refers to what defines it', ({ specification }) => {
  expect(new URL(addressOf(specification)).protocol).toBe('https:')
})

test('what is discouraged says by what', () => {
  const discouraged = ALGORITHM_REGISTRY.filter(({ deprecatedBy }) => deprecatedBy !== null)
  expect(discouraged.map(({ name }) => name)).toEqual(['EdDSA', 'RSA1_5'])
})
