import { expect, test } from 'vitest'
import { joinEcdsa } from './ecdsa-der'

test.each([
  ['both of full length', [0x30, 8, 2, 2, 1, 2, 2, 2, 3, 4], [1, 2, 3, 4]],
  ['one with a sign byte', [0x30, 9, 2, 3, 0, 0x81, 2, 2, 2, 3, 4], [0x81, 2, 3, 4]],
  ['one that is short', [0x30, 7, 2, 1, 7, 2, 2, 3, 4], [0, 7, 3, 4]],
  ['one that is zero', [0x30, 7, 2, 1, 0, 2, 2, 3, 4], [0, 0, 3, 4]],
])('joins R and S, %s', (_, der, joined) => {
  expect([...(joinEcdsa(Uint8Array.from(der), 4) ?? [])]).toEqual(joined)
})

test.each([
  ['no DER', [1, 2, 3, 4]],
  ['an integer that is too long', [0x30, 9, 2, 3, 1, 2, 3, 2, 2, 3, 4]],
  ['three integers', [0x30, 9, 2, 1, 1, 2, 1, 1, 2, 1, 1]],
  ['something else than integers', [0x30, 6, 4, 1, 1, 4, 1, 1]],
  ['trailing bytes', [0x30, 6, 2, 1, 1, 2, 1, 1, 0]],
])('takes %s for no signature', (_, der) => {
  expect(joinEcdsa(Uint8Array.from(der), 4)).toBeNull()
})
