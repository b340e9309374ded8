import { expect, test } from 'vitest'
import { charRange } from '../jwt/range'
import { cutAtMarks, type TextMark } from './cut-at-marks'

const linked = (start: number, end: number): TextMark => ({
  range: charRange(start, end),
  look: 'linked',
})
const changed = (start: number, end: number): TextMark => ({
  range: charRange(start, end),
  look: 'changed',
})

test.each<[marks: readonly TextMark[], runs: readonly (readonly [number, number, string?])[]]>([
  [[], [[5, 10]]],
  [
    [linked(6, 8)],
    [
      [5, 6],
      [6, 8, 'linked'],
      [8, 10],
    ],
  ],
  [[linked(0, 20)], [[5, 10, 'linked']]],
  [[linked(0, 5), linked(10, 12)], [[5, 10]]],
  [
    [linked(5, 9), changed(7, 8)],
    [
      [5, 7, 'linked'],
      [7, 8, 'changed'],
      [8, 9, 'linked'],
      [9, 10],
    ],
  ],
])('cuts 5 to 10 at its marks', (marks, runs) => {
  const found = cutAtMarks(charRange(5, 10), marks)
  expect(found.map(({ start, end, look }) => (look ? [start, end, look] : [start, end]))).toEqual(
    runs,
  )
})

test('an empty stretch has no runs', () => {
  expect(cutAtMarks(charRange(3, 3), [])).toEqual([])
})
