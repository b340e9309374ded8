import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { listChanges } from './changes'
import { pretty } from './json-layout'

const SEED = { seed: 8259 }
const deep = (value: string) => '{"a":'.repeat(10_000) + value + '}'.repeat(10_000)

describe('listChanges', () => {
  test.each([
    ['{"a":1}', '{"a":2}', [['changed', ['a'], '1', '2']]],
    ['{"a":1}', '{"a":1,"b":2}', [['added', ['b'], null, '2']]],
    ['{"a":1,"b":2}', '{"b":2}', [['removed', ['a'], '1', null]]],
    ['{"a":1.0}', '{"a":1}', [['changed', ['a'], '1.0', '1']]],
    ['{"a":"\\u0061"}', '{"a":"a"}', [['changed', ['a'], '"\\u0061"', '"a"']]],
    ['{"a":[1, 2]}', '{"a":[1,3]}', [['changed', ['a'], '[1,2]', '[1,3]']]],
    ['{"a":{"b":{"c":1}}}', '{"a":{"b":{"c":2}}}', [['changed', ['a', 'b', 'c'], '1', '2']]],
    ['{"a":{"b":1}}', '{"a":[1]}', [['changed', ['a'], '{"b":1}', '[1]']]],
    ['{"a":1,"a":2}', '{"a":1,"a":3}', [['changed', ['a'], '2', '3']]],
    ['{"a":1}', '{"a":1,"a":2}', [['added', ['a'], null, '2']]],
    ['{"a":1,"a":2}', '{"a":1}', [['removed', ['a'], '2', null]]],
    ['{"__proto__":1}', '{"__proto__":2}', [['changed', ['__proto__'], '1', '2']]],
    ['[1]', '[2]', [['changed', [], '[1]', '[2]']]],
    ['plain', 'plainer', [['changed', [], 'plain', 'plainer']]],
    ['{"a":1}', '{"a":1', [['changed', [], '{"a":1}', '{"a":1']]],
    [
      '{"a":1,"b":2,"c":{"d":3}}',
      '{"e":5,"c":{"d":4,"f":6},"a":0}',
      [
        ['changed', ['a'], '1', '0'],
        ['removed', ['b'], '2', null],
        ['changed', ['c', 'd'], '3', '4'],
        ['added', ['c', 'f'], null, '6'],
        ['added', ['e'], null, '5'],
      ],
    ],
  ])('from %s to %s', (before, after, expected) => {
    const changes = listChanges(before, after)
    expect(changes.map((one) => [one.kind, one.path, one.before, one.after])).toEqual(expected)
  })

  test('another order or other white space is no change', () => {
    expect(listChanges('{"a":1,"b":{"c":[2, 3]}}', '{ "b": {"c":[2,3] },\n"a":1}')).toEqual([])
  })

  test('a text set on lines is no change', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(listChanges(text, pretty(text))).toEqual([])
      }),
      SEED,
    )
  })

  test('what one direction adds the other removes', () => {
    fc.assert(
      fc.property(fc.json(), fc.json(), (before, after) => {
        const there = listChanges(before, after)
        const back = listChanges(after, before)
        expect(
          there.map((one) => JSON.stringify([one.path, one.before, one.after])).toSorted(),
        ).toEqual(back.map((one) => JSON.stringify([one.path, one.after, one.before])).toSorted())
      }),
      SEED,
    )
  })

  test('10,000 levels are compared, and 200,000 members', () => {
    const [change] = listChanges(deep('1'), deep('2'))
    expect(change?.path).toHaveLength(10_000)
    const members = Array.from({ length: 200_000 }, (_, index) => `"c${index}":0`).join(',')
    expect(listChanges(`{${members}}`, `{${members},"x":1}`)).toHaveLength(1)
  })
})
