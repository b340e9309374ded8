import { expect, test } from 'vitest'
import { extract } from '../../jwt/extract'
import { pasted } from './pasted'

const TOKEN = 'eyJhbGciOiJIUzI1NiJ9.eyJleHAiOjE3MDAwMDAwMDB9.AAAA'

const first = (text: string) => {
  const [found] = extract(text).tokens
  if (!found) throw new Error(`no token in ${text}`)
  return found
}

test.each([
  [`Authorization: Bearer ${TOKEN}`, 'Taken from the Authorization header.'],
  [`Bearer ${TOKEN}`, 'Taken from a Bearer line.'],
  [`Cookie: session=${TOKEN}; theme=dark`, 'Taken from the cookie “session”.'],
  [`{"access_token":"${TOKEN}"}`, 'Taken from “access_token” in JSON.'],
  [
    `https://app.example/#id_token=${TOKEN}&state=x`,
    'Taken from “id_token” in the fragment of a URL.',
  ],
  [`API_TOKEN=${TOKEN}`, 'Taken from the variable API_TOKEN.'],
  [`“${TOKEN}”`, 'Quotes removed.'],
  [TOKEN.replaceAll('.', '%2E'), 'Percent-encoding undone.'],
  [TOKEN.replace('.', '.\u200b'), 'Invisible characters removed.'],
  [`${TOKEN.slice(0, 30)}\n${TOKEN.slice(30)}`, 'Line breaks removed.'],
])('says of %j: %s', (text, sentence) => {
  expect(pasted.taken(first(text))).toBe(sentence)
})

test('calls a token by its name, by its place, or by its number', () => {
  expect(pasted.name(first(`{"id_token":"${TOKEN}"}`), 0)).toBe('id_token')
  expect(pasted.name(first(`Bearer ${TOKEN}`), 0)).toBe('a Bearer line')
  expect(pasted.name(first(TOKEN), 1)).toBe('Token 2')
  expect(pasted.name(first(`Here you are ${TOKEN} thanks`), 2)).toBe('Token 3')
})

test.each([
  [null, 'no expiry'],
  [300, '5 min left'],
  [-7200, 'expired 2 h ago'],
])('says of an expiry %s seconds away: %s', (left, words) => {
  expect(pasted.expiry(left)).toBe(words)
})
