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

test.each([
  ['header', ['"alg": ""', '"jwk": {}', '"x5c": []', '"crit": []', '"b64": false']],
  ['payload', ['"iss": ""', '"aud": ""', '"exp": 0', '"jti": ""']],
] as const)('a name of the %s completes to a value of its type', (part, expected) => {
  const inserts = knownNames(part, en).map(({ insert }) => insert)
  expect(inserts).toEqual(expect.arrayContaining([...expected]))
})
