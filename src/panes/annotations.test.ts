import { expect, test } from 'vitest'
import { messages as en } from '../i18n/en/messages'
import { readPart } from '../jwt/part'
import { readTimes } from '../jwt/time'
import { describeAlgorithm, headerAnnotations, payloadAnnotations } from './annotations'

const NOW = 1_800_000_000

const read = (part: 'header' | 'payload', text: string) =>
  readPart(Buffer.from(text).toString('base64url'), part, null)

/** Each annotation with the end of the text that it stands behind. */
function annotationsOf(part: 'header' | 'payload', text: string) {
  const content = read(part, text)
  const annotations =
    part === 'header'
      ? headerAnnotations(content, en)
      : payloadAnnotations(content, readTimes(content, { moment: NOW, leeway: 0 }), en)
  return annotations.map(({ offset, text: said, tone }) => [
    content.view.slice(0, offset).split('\n').at(-1)?.trim(),
    said,
    tone,
  ])
}

test('the algorithm and the type of token are told in words', () => {
  expect(annotationsOf('header', '{"alg":"PS384","typ":"at+jwt","kid":"1"}')).toEqual([
    ['"alg": "PS384"', 'RSASSA-PSS with SHA-384', 'plain'],
    ['"typ": "at+jwt"', 'OAuth 2.0 access token, RFC 9068', 'plain'],
  ])
})

test.each(['{"alg":"HS257","typ":"x"}', '{"alg":1,"typ":[]}', '{"typ":"constructor"}', '{"alg"'])(
  'of the header %s there is nothing to tell',
  (header) => {
    expect(annotationsOf('header', header)).toEqual([])
  },
)

test.each([
  ['HS256', 'HMAC with SHA-256'],
  ['ES512', 'ECDSA with SHA-512'],
  ['EdDSA', 'EdDSA with Ed25519'],
  ['ML-DSA-65', 'ML-DSA'],
  ['none', 'No signature'],
  ['constructor', null],
])('%s in words is %s', (name, words) => {
  expect(describeAlgorithm(name, en)).toBe(words)
})

test('a time that permits the token tells its date first, one that does not what is wrong', () => {
  const payload = `{"iat":${NOW + 60},"nbf":${NOW - 60},"exp":${NOW}}`
  expect(annotationsOf('payload', payload)).toEqual([
    [`"iat": ${NOW + 60}`, '1 min in the future · 15 Jan 2027, 08:01 UTC', 'warning'],
    [`"nbf": ${NOW - 60}`, '15 Jan 2027, 07:59 UTC · 1 min ago', 'plain'],
    [`"exp": ${NOW}`, 'expired 0 s ago · 15 Jan 2027, 08:00 UTC', 'bad'],
  ])
})

test.each([
  ['{"a":9007199254740993}', '9007199254740993', 'beyond 2⁵³'],
  ['{"a":1e400}', '1e400', 'beyond every double'],
  ['{"a":1,"a":2}', '"a"', 'stands more than once'],
  ['{"__proto__":1}', '"__proto__"', 'prototype pollution'],
  ['{"a":"\u202e"}', '\u202e', 'invisible character'],
])('beside %s stands what readers disagree on', (payload, end, said) => {
  const [[before, text, tone] = []] = annotationsOf('payload', payload)
  expect(before?.endsWith(end)).toBe(true)
  expect([text, tone]).toEqual([said, 'warning'])
})

test('there is nothing beside a part that is not there', () => {
  expect(headerAnnotations(null, en)).toEqual([])
  expect(payloadAnnotations(null, [], en)).toEqual([])
})
