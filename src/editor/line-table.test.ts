import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lineEnd, lineTable, offsetIn, offsetOf, placeOf } from './line-table'

describe('lineTable', () => {
  test.each([
    ['an empty text', '', [0]],
    ['LF', 'a\nb', [0, 2]],
    ['CRLF', 'a\r\nb', [0, 3]],
    ['CR', 'a\rb', [0, 2]],
    ['a mixture', '\n\r\n\r\r\nx', [0, 1, 3, 4, 6]],
    ['a byte order mark', '\ufeffa\nb', [1, 3]],
  ])('finds the lines of %s', (_, text, starts) => {
    expect(lineTable(text)).toEqual(starts)
  })

  test('counts lines and columns from 1', () => {
    const table = lineTable('ab\r\ncd')
    expect(placeOf(table, 0)).toEqual({ line: 1, column: 1 })
    expect(placeOf(table, 5)).toEqual({ line: 2, column: 2 })
    expect(placeOf(lineTable('\ufeffa'), 0)).toEqual({ line: 1, column: 1 })
  })

  test('leads from an offset to its place and back', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '\r', '\n') })
    fc.assert(
      fc.property(text, fc.nat(), (written, number) => {
        const offset = number % (written.length + 1)
        const table = lineTable(written)
        return offsetOf(table, placeOf(table, offset)) === offset
      }),
      { seed: 7 },
    )
  })

  test.each([
    ['ab\ncd', 0, 2],
    ['ab\ncd', 2, 2],
    ['ab\r\ncd', 1, 2],
    ['ab\ncd', 3, 5],
    ['', 0, 0],
  ])('finds the end of the line of %j that holds %i', (text, offset, end) => {
    expect(lineEnd(text, offset)).toBe(end)
  })

  test('finds an offset again where line ends are shorter', () => {
    expect(offsetIn('a\nb\nc', 'a\r\nb\r\nc', 6)).toBe(4)
    expect(offsetIn('a\r\nb\r\nc', 'a\nb\nc', 4)).toBe(6)
    expect(offsetIn('a\nb', 'a\rb', 2)).toBe(2)
  })
})
