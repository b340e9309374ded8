import { expect, test } from 'vitest'
import { messages as en } from '../i18n/en/messages'
import { problem, type Place } from '../jwt/problem'
import { charRange } from '../jwt/range'
import { placeText } from './place-text'

const at = (place: Place, offset: number | null) =>
  problem('json-empty', place, offset === null ? null : charRange(offset, offset + 1), {})

test.each([
  ['token', 0, 'Token, character 1'],
  ['payload', 4, 'Payload, line 2, column 3'],
  ['key', 0, 'Key, line 1, column 1'],
  ['header', null, null],
] as const)('a problem in the %s at %s stands at %s', (place, offset, told) => {
  expect(placeText(at(place, offset), '{\n  "a"', en)).toBe(told)
})
