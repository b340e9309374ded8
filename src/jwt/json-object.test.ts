import { expect, test } from 'vitest'
import { isObject } from './json-object'

test.each(['{}', '{"a":1}', '{"length":0}'])('%s is an object', (text) => {
  expect(isObject(JSON.parse(text))).toBe(true)
})

test.each(['[]', '[{}]', 'null', '"{}"', '0', 'true'])('%s is no object', (text) => {
  expect(isObject(JSON.parse(text))).toBe(false)
})

test('undefined, as of a member that is not there, is no object', () => {
  expect(isObject(undefined)).toBe(false)
})
