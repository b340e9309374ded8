import { expect, test } from 'vitest'
import { duplicatesOf } from './duplicates'
import { readPart } from './part'

const partOf = (view: string) => readPart(Buffer.from(view).toString('base64url'), 'payload', view)

/** Each duplicate in words: its name, what the two kinds of readers see, and the text without the earlier one. */
const describe = (view: string) =>
  duplicatesOf(partOf(view)).map(({ name, first, last, earlier }) => [
    name,
    view.slice(first.start, first.end),
    view.slice(last.start, last.end),
    view.slice(0, earlier.start) + view.slice(earlier.end),
  ])

test.each([
  ['{"a":1,"a":2}', [['a', '1', '2', '{"a":2}']]],
  ['{"a":1, "b":0,"a":{"c":2}}', [['a', '1', '{"c":2}', '{"b":0,"a":{"c":2}}']]],
  [
    '{"a":1,"a":2,"a":3}',
    [
      ['a', '1', '3', '{"a":2,"a":3}'],
      ['a', '1', '3', '{"a":1,"a":3}'],
    ],
  ],
  ['{"x":[{"a":[1],"\\u0061":"2"}]}', [['a', '[1]', '"2"', '{"x":[{"\\u0061":"2"}]}']]],
  ['{"a":{"a":{"a":1}},"b":[{"c":1},{"c":2}]}', []],
])('in %s: which values the readers see, and the text without the earlier one', (view, found) => {
  expect(describe(view)).toEqual(found)
})

test('of very many the first fifty are told', () => {
  const view = `{${Array.from({ length: 10_000 }, (_, index) => `"a":${index}`).join()}}`
  const duplicates = duplicatesOf(partOf(view))
  expect(duplicates).toHaveLength(50)
  expect(duplicates[0]?.last).toMatchObject({ end: view.length - 1 })
})
