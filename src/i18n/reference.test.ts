import { expect, test } from 'vitest'
import { cite } from './reference'

test.each([
  [{ rfc: 9068, section: '2.2' }, 'RFC 9068, 2.2'],
  [{ rfc: 9068, section: null }, 'RFC 9068'],
  [{ title: 'A standard', url: 'https://a.example', section: null }, 'A standard'],
  [{ title: 'A standard', url: 'https://a.example', section: '3' }, 'A standard, 3'],
])('%j is cited as %s', (reference, text) => {
  expect(cite(reference)).toBe(text)
})
