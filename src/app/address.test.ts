import { expect, test } from 'vitest'
import { tokenInFragment } from './address'

test.each([
  ['#token=a.b.c', 'a.b.c'],
  ['#id_token=a.b.c&state=1', 'a.b.c'],
  ['#state=1&access_token=a.b.c', 'a.b.c'],
  ['#token=a%2Eb%2Ec', 'a.b.c'],
  ['#token=a+b.c=', 'a+b.c='],
  ['#token=', ''],
  ['#token=%zz', '%zz'],
  ['', null],
  ['#/learn', null],
  ['#mytoken=a.b.c', null],
])('the fragment %s holds the token %s', (fragment, token) => {
  expect(tokenInFragment(fragment)).toBe(token)
})
