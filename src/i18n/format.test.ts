import { expect, test } from 'vitest'
import { formatDuration } from './en/durations'
import { formatCodePoint, localFormatter, utcFormatter } from './format'

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

test.each([
  ['en-GB', 1_769_904_000, '1 Feb 2026, 00:00 UTC'],
  ['en-GB', 1_769_904_001, '1 Feb 2026, 00:00:01 UTC'],
  ['ko', 1_769_904_000, '2026년 2월 1일 00:00 UTC'],
  ['ko', 1_769_936_401, '2026년 2월 1일 09:00:01 UTC'],
])('in %s, %i is told in UTC, with seconds only where there are some', (language, at, text) => {
  expect(utcFormatter(language)(at)).toBe(text)
})

test.each([
  ['en-GB', /^\d{1,2} (Jan|Feb) 2026, \d\d:\d\d:01 \S+$/],
  ['ko', /^2026년 [12]월 \d{1,2}일 \d\d:\d\d:01 \S+$/],
])('in %s a moment is told in local time with its zone', (language, text) => {
  expect(localFormatter(language)(1_769_904_001)).toMatch(text)
})

test('a code point is told in the usual notation', () => {
  expect(formatCodePoint(0xa0)).toBe('U+00A0')
  expect(formatCodePoint(0x1f600)).toBe('U+1F600')
})
