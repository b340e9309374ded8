import { expect, test } from 'vitest'
import { fitSizes, formatSizes, parseSizes, rangeOf, resizePane } from './pane-sizes'

test.each([
  ['that all have room', [30, 40, 30], 20, [30, 40, 30]],
  ['of which one is too small', [10, 50, 40], 20, [20, 44, 36]],
  ['of which two are too small', [5, 5, 90], 25, [25, 25, 50]],
  ['in a row with just the room for all', [10, 50, 40], 100 / 3, [100 / 3, 100 / 3, 100 / 3]],
])('panes %s are shown whole, and fill the row', (_, sizes, minimum, shown) => {
  const fitted = fitSizes(sizes, minimum)
  expect(fitted.map((size) => size.toFixed(6))).toEqual(shown.map((size) => size.toFixed(6)))
})

test.each([
  ['moves', 0, 35, [35, 35, 30]],
  ['moves the other way', 1, 30, [30, 30, 40]],
  ['stops at the least size of the pane before it', 0, 3, [20, 50, 30]],
  ['stops at the least size of the pane after it', 0, 90, [50, 20, 30]],
  ['at the end stops there too', 1, 100, [30, 50, 20]],
])('a separator %s, and moves no other', (_, separator, size, sizes) => {
  expect(resizePane([30, 40, 30], separator, size, 20)).toEqual(sizes)
})

test('a separator can go as far as both panes beside it have their least size', () => {
  expect(rangeOf([30, 40, 30], 1, 20)).toEqual({ least: 20, most: 50 })
})

test('sizes written are the sizes read', () => {
  expect(parseSizes(formatSizes([28.123, 41.877, 30]), 3)).toEqual([28.12, 41.88, 30])
  expect(parseSizes(formatSizes([100 / 3, 100 / 3, 100 / 3]), 3)).toEqual([33.33, 33.33, 33.33])
})

test.each(['', '30 40', '30 40 30 0', '-30 100 30', '30 40 x', '1 1 1', '30  40 30'])(
  'sizes are not read from “%s”',
  (text) => expect(parseSizes(text, 3)).toBeNull(),
)
