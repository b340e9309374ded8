import { expect, test } from 'vitest'
import { positionOf } from './position'

test.each([
  ['', 0, 1, 1],
  ['abc', 2, 1, 3],
  ['a\nbc', 1, 1, 2],
  ['a\nbc', 2, 2, 1],
  ['a\n\nbc', 4, 3, 2],
  ['a\n', 2, 2, 1],
])('in %j the offset %i is line %i, column %i', (text, offset, line, column) => {
  expect(positionOf(text, offset)).toEqual({ line, column })
})
