import { expect, test } from 'vitest'
import { readExpiry } from './expiry'

const NOW = 1_800_000_000

test.each([
  [String(NOW + 3600), 'in-an-hour'],
  [` ${NOW + 3600} `, 'in-an-hour'],
  [String(NOW + 3660), 'in-an-hour'],
  [String(NOW + 3661), 'later'],
  [String(NOW + 3539), 'soon'],
  [String(NOW + 1), 'soon'],
  [String(NOW), 'past'],
  [String(NOW - 3600), 'past'],
  ['3600', 'past'],
  [String((NOW + 3600) * 1000), 'too-large'],
  ['', 'not-a-number'],
  ['1h', 'not-a-number'],
  ['9'.repeat(40), 'not-a-number'],
])('%j is %s', (text, kind) => {
  expect(readExpiry({ text, moment: NOW, written: NOW }).kind).toBe(kind)
})

test.each([
  [NOW + 3600, 'in-an-hour', 3600],
  [NOW + 600 + 3600, 'in-an-hour', 3600],
  [NOW + 300 + 3600, 'later', 3900],
  [NOW + 600 + 3661, 'later', 4261],
])('%d, ten minutes after now was told, is %s with %d seconds left', (at, kind, left) => {
  const answer = { text: String(at), moment: NOW, written: NOW + 600 }
  expect(readExpiry(answer)).toEqual({ kind, at, left })
})
