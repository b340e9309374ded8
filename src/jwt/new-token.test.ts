import { expect, test } from 'vitest'
import { newTokenTexts } from './new-token'
import { pretty } from './json-layout'

const NOW = 1_800_000_000

test('a new token is valid for an hour from now, in the algorithm asked for', () => {
  const { header, payload } = newTokenTexts('ES256', NOW)
  expect(JSON.parse(header)).toEqual({ alg: 'ES256', typ: 'JWT' })
  expect(JSON.parse(payload)).toMatchObject({ iat: NOW, exp: NOW + 3600 })
})

test('its texts are laid out as the panes lay out any other', () => {
  const { header, payload } = newTokenTexts('HS256', NOW)
  expect(pretty(header)).toBe(header)
  expect(pretty(payload)).toBe(payload)
})
