import { assert, expect, test } from 'vitest'
import { readPart } from './part'
import { readTimes } from './time'
import { timelineOf } from './timeline'

const NOW = 1_800_000_000
const AT = { moment: NOW, leeway: 0 }
const timeline = (payload: object) => {
  const text = Buffer.from(JSON.stringify(payload)).toString('base64url')
  return timelineOf(readTimes(readPart(text, 'payload', null), AT), AT)
}

test('puts the bounds and the moment in their order, within both ends', () => {
  const line = timeline({ exp: NOW + 900, iat: NOW - 100, nbf: NOW - 50, auth_time: NOW - 9999 })
  assert(line)
  expect(line.events.map(({ kind }) => kind)).toEqual(['iat', 'nbf', 'moment', 'exp'])
  expect(line).toMatchObject({ start: NOW - 200, end: NOW + 1000, lifetime: 1000 })
  expect(line.events.map(({ position }) => position)).toEqual([
    100 / 1200,
    150 / 1200,
    200 / 1200,
    1100 / 1200,
  ])
})

test('has a minute at both ends at least', () => {
  expect(timeline({ exp: NOW })).toMatchObject({ start: NOW - 60, end: NOW + 60, lifetime: null })
})

test('measures the lifetime from nbf where iat is missing, and shows milliseconds as they were meant', () => {
  expect(timeline({ nbf: NOW, exp: (NOW + 60) * 1000 })).toMatchObject({ lifetime: 60 })
})

test('is none without a bound', () => {
  expect(timeline({ auth_time: NOW })).toBeNull()
  expect(timeline({})).toBeNull()
})
