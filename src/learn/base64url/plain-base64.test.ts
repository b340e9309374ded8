import { expect, test } from 'vitest'
import { encodeBase64url } from '../../jwt/base64url'
import { encodeUtf8 } from '../../jwt/utf8'
import { encodeBase64, throughQuery } from './plain-base64'

test.each(['', 'a', 'ab', 'abc', '>>>???>', '한글'])(
  '%j differs from Base64url in + / = only',
  (text) => {
    const bytes = encodeUtf8(text)
    const turned = encodeBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
    expect(turned).toBe(encodeBase64url(bytes))
    expect(encodeBase64(bytes).length % 4).toBe(0)
  },
)

test('a plus sign does not survive a query, Base64url does', () => {
  expect(throughQuery('Pj4+')).toBe('Pj4 ')
  expect(throughQuery('Pj4-Pz8_')).toBe('Pj4-Pz8_')
})
