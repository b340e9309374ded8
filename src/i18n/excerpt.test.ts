import { expect, test } from 'vitest'
import { excerpt, quote } from './excerpt'

test.each([
  ['HS256', 'HS256'],
  ['<b>bold</b>', '<b>bold</b>'],
  ['Schlüssel 鍵 🗝 مفتاح', 'Schlüssel 鍵 🗝 مفتاح'],
  ['', ''],
  ['a'.repeat(64), 'a'.repeat(64)],
  ['🗝'.repeat(64), '🗝'.repeat(64)],
])('leaves %j as it is', (text, shown) => {
  expect(excerpt(text)).toBe(shown)
})

test.each([
  ['\u202eabc', '[U+202E]abc'],
  ['a\u200bb', 'a[U+200B]b'],
  ['none\nSignature: passed', 'none[U+000A]Signature: passed'],
  ['a\u2028b', 'a[U+2028]b'],
  ['\u0000', '[U+0000]'],
  ['\ud800', '[U+D800]'],
  ['\u{e0041}', '[U+E0041]'],
])('shows what can’t be seen in %j as its code point', (text, shown) => {
  expect(excerpt(text)).toBe(shown)
})

test.each([
  ['a'.repeat(65), `${'a'.repeat(64)}…`],
  ['a'.repeat(1_000_000), `${'a'.repeat(64)}…`],
  ['🗝'.repeat(100), `${'🗝'.repeat(64)}…`],
])('cuts what is long between two characters', (text, shown) => {
  expect(excerpt(text)).toBe(shown)
})

test('puts an excerpt in quotation marks', () => {
  expect(quote('a\tb')).toBe('“a[U+0009]b”')
})
