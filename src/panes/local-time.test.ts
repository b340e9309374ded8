import { expect, test } from 'vitest'
import { fromLocalInput, toLocalInput } from './local-time'

test.each([0, 951_782_400, 1_800_000_000, 4_102_444_799])('%i comes back from the field', (at) => {
  expect(fromLocalInput(toLocalInput(at))).toBe(at)
})

test('is written in local time, with seconds', () => {
  const at = new Date(2026, 10, 24, 9, 5, 7).getTime() / 1000
  expect(toLocalInput(at)).toBe('2026-11-24T09:05:07')
})

test.each(['', 'soon'])('%j is no moment', (value) => {
  expect(fromLocalInput(value)).toBeNull()
})
