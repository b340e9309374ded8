import { expect, test } from 'vitest'
import { analyze } from '../../jwt/analyze'
import { FIRST_SAMPLE } from '../../jwt/first-sample'
import { minify } from '../../jwt/json-layout'
import { LONG_NAMES, longNameOf, segmentLength, withLongNames } from './name-cost'

const PAYLOAD = analyze(FIRST_SAMPLE.token).payload
const part = { view: PAYLOAD?.view ?? '', members: PAYLOAD?.members ?? [] }

test('short names take what the token’s payload segment takes', () => {
  expect(segmentLength(withLongNames(part, new Set()).json)).toBe(
    FIRST_SAMPLE.token.split('.')[1]?.length,
  )
})

test('long names stand in the place of the short ones, and nothing else changes', () => {
  const long = JSON.parse(withLongNames(part, new Set(Object.keys(LONG_NAMES))).json) as object
  const short = JSON.parse(part.view) as object
  expect(Object.keys(long)).toEqual(Object.keys(short).map((name) => longNameOf(name) ?? name))
  expect(Object.values(long)).toEqual(Object.values(short))
})

test('each costs four characters for three', () => {
  const text = minify(withLongNames(part, new Set(['exp'])).json)
  expect(text.length - minify(part.view).length).toBe('expiration_time'.length - 'exp'.length)
  expect(segmentLength(text)).toBeGreaterThan(segmentLength(part.view))
})

test('the ranges are those of the long names', () => {
  const { json, nameRanges } = withLongNames(part, new Set(['iss', 'jti']))
  expect(nameRanges.map(({ start, end }) => json.slice(start, end))).toEqual([
    '"issuer"',
    '"json_web_token_id"',
  ])
})
