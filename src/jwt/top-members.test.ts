import { expect, test } from 'vitest'
import { readPart } from './part'
import { topMembers } from './top-members'

const partOf = (text: string) => readPart(Buffer.from(text).toString('base64url'), 'payload', null)

const many = (count: number, others = ''): string =>
  `{${Array.from({ length: count }, (_, index) => `"n${index}":${index}`).join()}${others}}`

test('of few members it is the analysis’ own list', () => {
  const part = partOf('{"a":1,"b":{"c":2}}')
  expect(topMembers(part)).toBe(part.members)
})

test('of many it has each, as the analysis lists the first', () => {
  const part = partOf(many(1000, ',"o":{"n":[1,{"m":2}]},"s":"\\u00e9\\n","t":true,"z":null'))
  const members = topMembers(part)
  expect(members).toHaveLength(part.memberCount)
  expect(members.slice(0, part.members.length)).toEqual(part.members)
  expect(members.slice(-4)).toMatchObject([
    { name: 'o', type: 'object', value: null },
    { name: 's', type: 'string', value: 'é\n' },
    { name: 't', type: 'boolean', value: true },
    { name: 'z', type: 'null', value: null },
  ])
  for (const { range, valueRange } of members.slice(-4)) {
    expect(part.view.slice(range.start)).toMatch(/^"[ostz]": /)
    expect(range.end).toBe(valueRange.end)
  }
  const { valueRange } = members.at(-4) ?? { valueRange: { start: 0, end: 0 } }
  expect(JSON.parse(part.view.slice(valueRange.start, valueRange.end))).toEqual({
    n: [1, { m: 2 }],
  })
})

test('a bounded number is read, and a bounded length of the text', () => {
  expect(topMembers(partOf(many(30_000)))).toHaveLength(20_000)
  const long = Array.from({ length: 300 }, (_, index) => `"n${index}":"${'a'.repeat(10_000)}"`)
  expect(topMembers(partOf(`{${long.join()}}`)).length).toBeLessThan(160)
})
