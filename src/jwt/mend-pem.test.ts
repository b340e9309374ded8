import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mendPem } from './mend-pem'

test.each([
  ['a\\nb', 'a \nb'],
  ['a\\\\r\\\\nb', 'a  \n  \nb'],
  ['a\\/b', 'a /b'],
  ['a\\u002Bb\\u003d', 'a     +b     ='],
  ['"a" +\n  "b"', ' a       b '],
  ["'a',\n'b'", ' a    b '],
  ['a\\\nb', 'a \nb'],
  ['a+b/c==', 'a+b/c=='],
  ['a\\b', 'a\\b'],
])('%j becomes %j', (text, mended) => {
  expect(mendPem(text)).toBe(mended)
})

test('whatever is mended, places stay where they were', () => {
  const piece = fc.constantFrom('\\', '\\n', '"', "'", '+', ' ', '\n', 'AQID', '\\u002b', '😀', '/')
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('')
      const mended = mendPem(text)
      expect(mended).toHaveLength(text.length)
      for (const { index, 0: digits } of text.matchAll(/AQID/g))
        expect(mended.slice(index, index + digits.length)).toBe(digits)
    }),
    { seed: 7468 },
  )
})
