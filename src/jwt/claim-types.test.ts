import { expect, test } from 'vitest'
import { claimTypes, claimTypesOf } from './claim-types'

test('every registered claim has a type, in every provider’s tokens', () => {
  expect(claimTypes(null).size).toBe(163)
  expect(claimTypes('entra').get('exp')).toBe('NumericDate')
})

test('what a provider uses otherwise has the type that it has there', () => {
  expect(claimTypes(null).get('ref')).toBe('URI')
  const github = new Map([
    ['iss', 'https://token.actions.githubusercontent.com'],
    ['repository', 'octo-org/octo-repo'],
  ])
  expect(claimTypesOf(github).get('ref')).toBe('string')
})
