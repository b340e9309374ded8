import { expect, test } from 'vitest'
import { cutAtTokens } from './cut-at-tokens'

const ACCESS = 'eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJ1In0.c2ln'
const ISSUED = [
  { name: 'A1', value: ACCESS },
  { name: 'R1', value: 'opaque-value_1' },
]

test('known tokens have their names, and nothing of the text is lost', () => {
  const text = `a=${ACCESS}&b=opaque-value_1&c`
  const pieces = cutAtTokens(text, ISSUED)
  expect(pieces.map(({ text: piece }) => piece).join('')).toBe(text)
  expect(pieces.map(({ kind, name }) => [kind, name])).toEqual([
    ['text', null],
    ['jwt', 'A1'],
    ['text', null],
    ['opaque', 'R1'],
    ['text', null],
  ])
})

test('an altered token is found by its shape', () => {
  expect(cutAtTokens(ACCESS.replace('c2ln', 'YWJj'), ISSUED)).toMatchObject([
    { kind: 'jwt', name: null },
  ])
})

test('a message without tokens is one piece', () => {
  expect(cutAtTokens('HTTP/1.1 200 OK', [])).toHaveLength(1)
})
