import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { memberAt, parseJson, type JsonNode } from './json-tree'

const SEED = { seed: 8259 }

/** The tree as the value it stands for. */
function valueOf(text: string, node: JsonNode): unknown {
  if (node.type === 'array') return node.entries.map(({ value }) => valueOf(text, value))
  if (node.type !== 'object') return JSON.parse(text.slice(node.range.start, node.range.end))
  return Object.fromEntries(node.entries.map(({ name, value }) => [name, valueOf(text, value)]))
}

describe('the tree', () => {
  test('holds what JSON.parse reads', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const tree = parseJson(text, 'payload')
        expect(tree.ok && JSON.stringify(valueOf(text, tree.value))).toBe(
          JSON.stringify(JSON.parse(text)),
        )
      }),
      SEED,
    )
  })

  test('holds every duplicate, in order', () => {
    const tree = parseJson('{"a":1,"b":[{"a":2}],"a":3}', 'payload')
    expect(tree.ok && tree.value.entries.map(({ name }) => name)).toEqual(['a', 'b', 'a'])
  })

  test('is refused for faulty text', () => {
    expect(parseJson('{"a":1,}', 'key')).toMatchObject({
      problem: { code: 'json-trailing-comma', place: 'key' },
    })
  })

  test('holds 10,000 levels', () => {
    expect(parseJson('['.repeat(10_000) + ']'.repeat(10_000), 'payload').ok).toBe(true)
  })
})

describe('the member at a place', () => {
  test.each([
    ['{ "a": 1 , "b": [2, {"c": "d"}] }', 'a', '"a": 1'],
    ['{ "a": 1 , "b": [2, {"c": "d"}] }', ': 1', '"a": 1'],
    ['{ "a": 1 , "b": [2, {"c": "d"}] }', ' ,', null],
    ['{ "a": 1 , "b": [2, {"c": "d"}] }', '[', '"b": [2, {"c": "d"}]'],
    ['{ "a": 1 , "b": [2, {"c": "d"}] }', '2', '2'],
    ['{ "a": 1 , "b": [2, {"c": "d"}] }', ', {', '"b": [2, {"c": "d"}]'],
    ['{ "a": 1 , "b": [2, {"c": "d"}] }', '{"c', '{"c": "d"}'],
    ['{ "a": 1 , "b": [2, {"c": "d"}] }', 'd', '"c": "d"'],
    ['{ "a": 1 , "b": [2, {"c": "d"}] }', ' }', null],
    ['[1,[2]]', '[1', null],
    ['"a"', 'a', null],
    ['', '', null],
    // Faulty text.
    ['{"a":{"b":"xyz', 'y', '"b":"xyz'],
    ['{"a":1 "b":2}', '2', '"b":2'],
    ['{"a":tru,"b":[1,2', '2', '2'],
    ['{"a":[1,2},"b":3}', '2', '2'],
    ['{"a" 1,"b":2}', '1', '"a" 1'],
    ['{a:1}', ':', 'a:1'],
  ])('in %s at %j is %j', (text, place, expected) => {
    const range = memberAt(text, text.indexOf(place))
    expect(range === null ? null : text.slice(range.start, range.end)).toBe(expected)
  })

  test('is the innermost that contains the place', () => {
    const rangesOf = (node: JsonNode): { start: number; end: number }[] =>
      node.entries.flatMap(({ nameRange, value }) => [
        ...rangesOf(value),
        { start: (nameRange ?? value.range).start, end: value.range.end },
      ])
    fc.assert(
      fc.property(fc.json({ maxDepth: 3 }), (text) => {
        const tree = parseJson(text, 'payload')
        const ranges = tree.ok ? rangesOf(tree.value) : []
        for (let offset = 0; offset < text.length; offset++) {
          const inside = ranges.find(({ start, end }) => offset >= start && offset < end)
          expect(memberAt(text, offset)).toEqual(inside ?? null)
        }
      }),
      SEED,
    )
  })

  test('is looked for in any text without a throw', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer(), (text, offset) => {
        const range = memberAt(text, offset)
        if (range === null) return
        expect(offset >= range.start && offset < range.end && range.end <= text.length).toBe(true)
      }),
      SEED,
    )
  })
})
