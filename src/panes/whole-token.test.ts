import { expect, test } from 'vitest'
import { wholeToken } from './whole-token'

const TOKEN = 'eyJhbGciOiJub25lIn0.e30.'

test.each([
  [TOKEN, TOKEN],
  [`  ${TOKEN}\n`, TOKEN],
  [`Bearer ${TOKEN}`, TOKEN],
  [`"${TOKEN}"`, TOKEN],
  ['eyJhbGciOiJub25lIn0.e30', null],
  [`see ${TOKEN}`, null],
  ['{"sub":"eyJ.e30."}', null],
  ['1.2.3', null],
])('%j as a whole is the token %j', (text, token) => {
  expect(wholeToken(text)).toBe(token)
})
