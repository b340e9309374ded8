import { expect, test } from 'vitest'
import { guessesLog10 } from './secret-strength'

test.each(['password', 'qwerty123', 'P@ssw0rd', 'aaaaaaaa'])('%s is guessed soon', (text) => {
  expect(guessesLog10(text)).toBeLessThan(5)
})

test('a random text is not', () => {
  expect(guessesLog10('vX9$kQ2!mZ7#pL4@wR8&')).toBeGreaterThan(15)
})

test('a very long text is estimated by its beginning', () => {
  expect(guessesLog10('a'.repeat(1_000_000))).toBe(guessesLog10('a'.repeat(128)))
})
