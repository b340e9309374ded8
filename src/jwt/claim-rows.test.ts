import { describe, expect, test } from 'vitest'
import { claimRows, nameKind, valueText } from './claim-rows'

const rows = (text: string, ...open: readonly string[]) => claimRows(text, new Set(open))
const lines = (text: string, ...open: readonly string[]) =>
  rows(text, ...open).map(({ id, depth, name, type, size }) => [id, depth, name, type, size])

describe('the rows of a JSON text', () => {
  const TEXT = '{"sub":"a","roles":["x",{"y":1}],"exp":1,"o":{}}'

  test('are its members, in their order', () => {
    expect(lines(TEXT)).toEqual([
      ['/sub', 0, 'sub', 'string', 0],
      ['/roles', 0, 'roles', 'array', 2],
      ['/exp', 0, 'exp', 'number', 0],
      ['/o', 0, 'o', 'object', 0],
    ])
  })

  test('have those of an open one after it, and of what is open within', () => {
    expect(lines(TEXT, '/roles', '/roles/1', '/o')).toEqual([
      ['/sub', 0, 'sub', 'string', 0],
      ['/roles', 0, 'roles', 'array', 2],
      ['/roles/0', 1, 0, 'string', 0],
      ['/roles/1', 1, 1, 'object', 1],
      ['/roles/1/y', 2, 'y', 'number', 0],
      ['/exp', 0, 'exp', 'number', 0],
      ['/o', 0, 'o', 'object', 0],
    ])
  })

  test('are told apart where names are alike or hold a slash', () => {
    expect(rows('{"a":1,"a":2,"a/b":3,"~":4}').map(({ id }) => id)).toEqual([
      '/a',
      '/a~2',
      '/a~1b',
      '/~0',
    ])
  })

  test('say where their values stand, and what they say', () => {
    const text = '{ "a": "\\u00e9\\n", "b": 1.0 }'
    const [a, b] = rows(text)
    expect(a && valueText(text, a)).toBe('é\n')
    expect(b && valueText(text, b)).toBe('1.0')
  })

  test.each(['', '[1]', '"a"', '{"a":', 'text'])('there are none in %j', (text) => {
    expect(rows(text)).toEqual([])
  })

  test('are there for ten thousand claims, and for nesting of ten thousand levels', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => `"c${index}":{"x":[${index}]}`)
    expect(rows(`{${many.join()}}`)).toHaveLength(10_000)
    const deep = `{"a":${'['.repeat(10_000)}${']'.repeat(10_000)}}`
    expect(rows(deep, '/a', '/a/0')).toHaveLength(3)
  })
})

test.each([
  ['iss', true, 'registered'],
  ['https://issuer.example/roles', false, 'public'],
  ['urn:example:role', false, 'public'],
  ['kubernetes.io', false, 'public'],
  ['com.example/role', false, 'public'],
  ['com.example.role', false, 'public'],
  ['example.com/role', false, 'public'],
  ['shop.example.co.kr:role', false, 'public'],
  ['https://shop.example:8443/roles?x#y', false, 'public'],
  ['tag+x://a.example', false, 'public'],
  ['550e8400-e29b-41d4-a716-446655440000', false, 'public'],
  ['1.3.6.1.4.1.311', false, 'public'],
  ['urn:x', false, 'private'],
  ['urn:x:y', false, 'private'],
  ['urn:example:', false, 'private'],
  ['a://b', false, 'private'],
  ['https://localhost/role', false, 'private'],
  ['https:// shop.example', false, 'private'],
  ['app.role', false, 'private'],
  ['user.name', false, 'private'],
  ['user.org', false, 'private'],
  ['x.yy', false, 'private'],
  ['user.address.city', false, 'private'],
  ['1.3', false, 'private'],
  ['3.1.2', false, 'private'],
  ['550e8400', false, 'private'],
  ['role', false, 'private'],
  ['cognito:groups', false, 'private'],
  ['user name', false, 'private'],
] as const)('%s is %s: %s', (name, isRegistered, kind) => {
  expect(nameKind(name, isRegistered)).toBe(kind)
})
