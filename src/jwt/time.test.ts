import { expect, test } from 'vitest'
import { readPart } from './part'
import { boundsOf, readTimes } from './time'

const NOW = 1_800_000_000
const AT = { moment: NOW, leeway: 0 } as const
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
  const seen = readTimes(part(payload), AT).map(({ claim, delta, state }) => [claim, delta, state])
  expect(seen).toEqual(readings)
})

test('there are none without a payload', () => {
  expect(readTimes(null, AT)).toEqual([])
})

test.each([
  ['exp', NOW - 59, 60, 'met'],
  ['exp', NOW - 60, 60, 'failed'],
  ['nbf', NOW + 60, 60, 'met'],
  ['nbf', NOW + 61, 60, 'failed'],
  ['iat', NOW + 60, 60, 'met'],
  ['iat', NOW + 61, 60, 'odd'],
])('%s of %i within a leeway of %i s is %s', (claim, time, leeway, state) => {
  const [reading] = readTimes(part(`{"${claim}":${time}}`), { moment: NOW, leeway })
  expect(reading?.state).toBe(state)
})

test.each([
  ['exp', NOW * 1000, 'milliseconds', 'odd'],
  ['exp', NOW * 1_000_000, 'microseconds', 'odd'],
  ['auth_time', NOW * 1000, 'milliseconds', 'odd'],
  ['exp', 99_999_999_999, 'seconds', 'met'],
  ['iat', 0, 'seconds', 'met'],
])('%s of %i counts %s', (claim, value, unit, state) => {
  expect(readTimes(part(`{"${claim}":${value}}`), AT)).toMatchObject([{ unit, state }])
})

test('what was probably meant is told in seconds', () => {
  const readings = readTimes(part(`{"exp":${NOW * 1000 + 500}}`), AT)
  expect(readings).toMatchObject([{ meant: NOW + 0.5, claim: 'exp' }])
})

test.each([
  ['updated_at', NOW, true],
  ['toe', NOW, true],
  ['createdAt', NOW * 1000, true],
  ['session_expiry', NOW, true],
  ['login_time', 12, false],
  ['phone', NOW, false],
  ['format', NOW, false],
  ['flat', NOW, false],
])('%s: %i is a time: %s', (name, value, isTime) => {
  expect(readTimes(part(`{"${name}":${value}}`), AT)).toHaveLength(isTime ? 1 : 0)
})

test('the bounds are told apart from other times', () => {
  const readings = readTimes(part(`{"exp":${NOW},"auth_time":${NOW}}`), AT)
  expect(Object.keys(boundsOf(readings))).toEqual(['exp'])
})
