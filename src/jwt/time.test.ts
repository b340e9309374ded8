import { expect, test } from 'vitest'
import { readPart } from './part'
import { readTimes } from './time'

const NOW = 1_800_000_000
const part = (text: string) => readPart(Buffer.from(text).toString('base64url'), 'payload', null)

test.each([
  [`{"exp":${NOW}}`, [['exp', 0, 'failed']]],
  [`{"exp":${NOW + 1}}`, [['exp', 1, 'met']]],
  [`{"nbf":${NOW}}`, [['nbf', 0, 'met']]],
  [`{"nbf":${NOW + 1}}`, [['nbf', 1, 'failed']]],
  [`{"iat":${NOW + 5}}`, [['iat', 5, 'odd']]],
  [
    `{"iat":${NOW - 5},"exp":${NOW + 5}}`,
    [
      ['iat', -5, 'met'],
      ['exp', 5, 'met'],
    ],
  ],
  [`{"exp":${NOW + 1},"exp":${NOW - 1}}`, [['exp', -1, 'failed']]],
  [`{"exp":${NOW + 1},"exp":"soon"}`, []],
  ['{"exp":1e300}', []],
  ['{"exp":null,"nbf":"1","iat":[]}', []],
  ['[1]', []],
])('the times of %s', (payload, readings) => {
  const seen = readTimes(part(payload), NOW).map(({ claim, delta, state }) => [claim, delta, state])
  expect(seen).toEqual(readings)
})

test('there are none without a payload', () => {
  expect(readTimes(null, NOW)).toEqual([])
})
