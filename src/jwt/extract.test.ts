import { expect, test } from 'vitest'
import { extract } from './extract'

const TOKEN = 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJ1c2VyLTQyIn0.c2lnbmF0dXJl'
const UNSECURED = 'eyJhbGciOiJub25lIn0.e30.'
const ENCRYPTED = 'eyJhbGciOiJkaXIiLCJlbmMiOiJBMTI4R0NNIn0..AAAA.BBBB.CCCC'
const OTHER = 'eyJhbGciOiJIUzI1NiJ9.e30.b3RoZXI'

test.each([
  ['a token', TOKEN, TOKEN],
  ['white space around it', ` \n${TOKEN}\t\n`, TOKEN],
  ['the Bearer scheme', `Bearer ${TOKEN}`, TOKEN],
  ['an Authorization header line', `authorization: bearer ${TOKEN}\r\n`, TOKEN],
  ['a curl command', `curl -H 'Authorization: Bearer ${TOKEN}' https://api.example/v1.2.3`, TOKEN],
  ['a cookie line', `Cookie: theme=dark; session=${TOKEN}; lang=en`, TOKEN],
  ['a JSON response', `{"access_token":"${TOKEN}","expires_in":3600}`, TOKEN],
  ['a URL with a fragment', `https://app.example/cb#access_token=${TOKEN}&state=1`, TOKEN],
  ['quotes', `"${TOKEN}",`, TOKEN],
  ['the end of a sentence', `It is ${TOKEN}.`, TOKEN],
  ['an unsecured token in a sentence', `(${UNSECURED})`, UNSECURED],
  ['an encrypted token in JSON', `{"t":"${ENCRYPTED}"}`, ENCRYPTED],
  ['a token wrapped at 20 columns', TOKEN.replaceAll(/(.{20})/g, '$1\n'), TOKEN],
  ['two tokens on two lines: the first', `${TOKEN}\n${OTHER}`, TOKEN],
  ['a broken token, as it is', 'eyJhbGciOiJIUzI1NiJ9.eyJz*.x', 'eyJhbGciOiJIUzI1NiJ9.eyJz*.x'],
  ['a wrong character in the signature', `${TOKEN}+AA`, `${TOKEN}+AA`],
  ['padding behind it', `${TOKEN}==`, `${TOKEN}==`],
  ['a blank within it', TOKEN.replace('J1c2', 'J1 c2'), TOKEN.replace('J1c2', 'J1 c2')],
  ['prose', 'see version 1.2.3 at host.example.com', 'see version 1.2.3 at host.example.com'],
  ['nothing', '  ', ''],
])('%s', (_, pasted, token) => {
  expect(extract(pasted)).toBe(token)
})

test.each([
  ['a long row of dots', '.'.repeat(1_000_000)],
  ['token beginnings', 'eyJ.'.repeat(250_000)],
  ['blanks after a beginning', `eyJ${' a'.repeat(50_000)}*`],
])('%s ends', (_, pasted) => {
  expect(typeof extract(pasted)).toBe('string')
})
