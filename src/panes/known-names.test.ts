import { expect, test } from 'vitest'
import { en } from '../i18n/en'
import { knownNames } from './known-names'

test.each(['header', 'payload'] as const)(
  'each name of the %s explains itself and completes to a member of that name',
  (part) => {
    const names = knownNames(part, en)
    expect(new Set(names.map(({ name }) => name)).size).toBe(names.length)
    for (const { name, detail, documentation, insert } of names) {
      expect(Object.keys(JSON.parse(`{${insert}}`) as object)).toEqual([name])
      expect(detail).not.toBe('')
      expect(documentation).toMatch(/^\S.+ \(RFC 7\d{3}, [\d.]+\)$/)
    }
  },
)

test('a name completes to a value of its type', () => {
  const inserts = (part: 'header' | 'payload') => knownNames(part, en).map(({ insert }) => insert)
  expect(inserts('header')).toContain('"alg": ""')
  expect(inserts('payload')).toContain('"exp": 0')
})
