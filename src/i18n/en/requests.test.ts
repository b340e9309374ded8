import { expect, test } from 'vitest'
import { requests } from './requests'

test.each([
  [0, '0 requests'],
  [1, '1 request'],
  [2, '2 requests'],
])('%i is counted as “%s”', (count, text) => {
  expect(requests.count(count)).toBe(text)
})
