import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { removeMember, setMember } from './edit-json'
import { pretty } from './json-layout'

describe('setMember', () => {
  test.each([
    ['{"alg":"HS256","typ":"JWT"}', '{"alg":"RS256","typ":"JWT"}'],
    ['{ "alg" : null , "x":1.0 }', '{ "alg" : "RS256" , "x":1.0 }'],
    ['{"alg":{"a":[1]},"x":1}', '{"alg":"RS256","x":1}'],
    ['{"\\u0061lg":1}', '{"\\u0061lg":"RS256"}'],
    ['{"alg":1,"x":2,"alg":3}', '{"alg":1,"x":2,"alg":"RS256"}'],
    ['{"x":{"alg":1}}', '{"x":{"alg":1},"alg":"RS256"}'],
  ])('in %s changes the value alone', (text, expected) => {
    expect(setMember(text, 'alg', '"RS256"')).toBe(expected)
  })

  test.each([
    ['{}', '{\n  "alg": "RS256"\n}'],
    ['{ }', '{\n  "alg": "RS256"\n}'],
    ['{"typ":"JWT"}', '{"typ":"JWT","alg":"RS256"}'],
    ['{"a":1, "b": 2}', '{"a":1, "b": 2, "alg": "RS256"}'],
    ['{\n\t"typ" : "JWT"\n}\n', '{\n\t"typ" : "JWT",\n\t"alg" : "RS256"\n}\n'],
  ])('adds to %j in the manner of the text', (text, expected) => {
    expect(setMember(text, 'alg', '"RS256"')).toBe(expected)
  })

  test.each(['', '[]', '"alg"', '{"a":1', 'plain'])('leaves %j, no whole object, alone', (text) => {
    expect(setMember(text, 'alg', '"RS256"')).toBe(text)
  })

  test('sets what JSON.parse then reads, any other member as before', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.jsonValue(), { noNullPrototype: true }),
        fc.string(),
        fc.jsonValue(),
        (object, name, value) => {
          const raw = JSON.stringify(value)
          for (const text of [JSON.stringify(object), pretty(JSON.stringify(object))]) {
            const expected = new Map(Object.entries(JSON.parse(text) as object))
            expected.set(name, JSON.parse(raw))
            const read: unknown = JSON.parse(setMember(text, name, raw))
            expect(new Map(Object.entries(read as object))).toEqual(expected)
          }
        },
      ),
      { seed: 8259 },
    )
  })
})

test.each([
  ['{"a":1}', '{}'],
  ['{"a":1,"b":2}', '{"b":2}'],
  ['{"b":2,"a":1}', '{"b":2}'],
  ['{\n  "b": 2,\n  "a": 1\n}', '{\n  "b": 2\n}'],
  ['{"b":2,"a":1,"c":3}', '{"b":2,"c":3}'],
  ['{"a":0,"b":2,"a":1}', '{"b":2}'],
  ['{"a":0,"a":1}', '{}'],
  ['{"b":{"a":1}}', '{"b":{"a":1}}'],
  ['{"b":1e0,"\\u0061":[{"a":1}]}', '{"b":1e0}'],
  ['["a",1]', '["a",1]'],
  ['', ''],
])('removing a from %s leaves %s', (text, expected) => {
  expect(removeMember(text, 'a')).toBe(expected)
})
