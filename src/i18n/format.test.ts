import { expect, test } from 'vitest'
import { formatDuration } from './en/durations'
import { formatCodePoint, utcFormatter } from './format'

test.each([
  [0, '0 s'],
  [59.9, '59 s'],
  [60, '1 min'],
  [3599, '59 min'],
  [7200, '2 h'],
  [86_400, '1 day'],
  [172_800, '2 days'],
  [31_556_952, '1 year'],
  [-5, '0 s'],
])('%d seconds are %s', (seconds, text) => {
  expect(formatDuration(seconds)).toBe(text)
})

test('a moment is told in UTC, with seconds only where there are some', () => {
  const format = utcFormatter('en-GB')
  expect(format(1_769_904_000)).toBe('1 Feb 2026, 00:00 UTC')
  expect(format(1_769_904_001)).toBe('1 Feb 2026, 00:00:01 UTC')
})

test('a code point is told in the usual notation', () => {
  expect(formatCodePoint(0xa0)).toBe('U+00A0')
  expect(formatCodePoint(0x1f600)).toBe('U+1F600')
})
