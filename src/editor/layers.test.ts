import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { layerRuns, visibleRange, type Mark } from './layers'

const mark = (start: number, end: number, name: string): Mark => ({ range: { start, end }, name })

describe('layerRuns', () => {
  test('cuts at the marks of every layer and names those that cover a run', () => {
    const runs = layerRuns('abcdef', [[mark(0, 2, 'x'), mark(3, 6, 'y')], [mark(1, 4, 'z')]])
    expect(runs).toEqual([
      { start: 0, text: 'a', names: ['x'] },
      { start: 1, text: 'b', names: ['x', 'z'] },
      { start: 2, text: 'c', names: ['z'] },
      { start: 3, text: 'd', names: ['y', 'z'] },
      { start: 4, text: 'ef', names: ['y'] },
    ])
  })

  test('cuts off what reaches beyond the text and leaves out what is empty', () => {
    expect(layerRuns('ab', [[mark(1, 1, 'x'), mark(1, 9, 'y'), mark(10, 12, 'z')]])).toEqual([
      { start: 0, text: 'a', names: [] },
      { start: 1, text: 'b', names: ['y'] },
    ])
  })

  test('cuts at the breaks', () => {
    expect(layerRuns('abc', [], [2]).map(({ text }) => text)).toEqual(['ab', 'c'])
  })

  test('makes no run of an empty text', () => {
    expect(layerRuns('', [[mark(0, 1, 'x')]])).toEqual([])
  })

  test('gives back the text without gaps', () => {
    const marks = fc
      .array(fc.tuple(fc.nat(20), fc.nat(20)))
      .map((pairs) => pairs.map(([start, length]) => mark(start, start + length, 'x')))
    fc.assert(
      fc.property(fc.string(), marks, (text, layer) => {
        const layers = layer.map((one) => [one])
        return (
          layerRuns(text, layers)
            .map((run) => run.text)
            .join('') === text
        )
      }),
      { seed: 7 },
    )
  })
})

describe('visibleRange', () => {
  test.each([
    ['keeps a range in the text', 1, 3, 5, 1, 3],
    ['widens an empty range to the character after it', 2, 2, 5, 2, 3],
    ['widens an empty range at the end to the character before it', 5, 5, 5, 4, 5],
    ['draws a range beyond the text in', 9, 12, 5, 4, 5],
    ['stays empty in an empty text', 0, 0, 0, 0, 0],
  ])('%s', (_, start, end, length, expectedStart, expectedEnd) => {
    expect(visibleRange({ start, end }, length)).toEqual({ start: expectedStart, end: expectedEnd })
  })
})
