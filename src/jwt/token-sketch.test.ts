import { expect, test } from 'vitest'
import { encodeBase64url } from './base64url'
import { sketchExpiry, sketchHeader } from './token-sketch'
import { encodeUtf8 } from './utf8'

const encode = (text: string): string => encodeBase64url(encodeUtf8(text))

test.each([
  ['{"alg":"HS256"}', { algorithm: 'HS256', segmentCount: 3, lastLengths: [43] }],
  ['{"alg":"ES512"}', { algorithm: 'ES512', segmentCount: 3, lastLengths: [176] }],
  ['{"alg":"none"}', { algorithm: 'none', segmentCount: 3, lastLengths: [0] }],
  ['{"alg":"PS256"}', { segmentCount: 3, lastLengths: [171, 342, 512, 683, 1366] }],
  ['{"alg":"XY99"}', { algorithm: 'XY99', segmentCount: 3, lastLengths: [] }],
  ['{"alg":256}', { algorithm: null, segmentCount: 3, lastLengths: [] }],
  ['{"alg":null}', { algorithm: null, segmentCount: 3 }],
  ['{"alg":"none","alg":"HS256"}', { algorithm: 'HS256' }],
  ['{"alg":"dir","enc":"A256GCM"}', { algorithm: 'dir', segmentCount: 5, lastLengths: [22] }],
  ['{"alg":"dir","enc":"A256CBC-HS512"}', { segmentCount: 5, lastLengths: [43] }],
  ['{"alg":"dir","enc":"XY99"}', { segmentCount: 5, lastLengths: [] }],
])('reads the header %s', (header, sketch) => {
  expect(sketchHeader(encode(header))).toMatchObject(sketch)
})

test.each([
  ['nothing', ''],
  ['an object without alg', encode('{"typ":"JWT"}')],
  ['a nested alg', encode('{"jwk":{"alg":"HS256"}}')],
  ['an array', encode('["alg","HS256"]')],
  ['JSON that is cut short', encode('{"alg":"HS256"')],
  ['what is not UTF-8', encodeBase64url(Uint8Array.of(0x7b, 0x22, 0xff, 0x22, 0x3a, 0x30, 0x7d))],
  ['more than a header can be', encode(`{"alg":"HS256","x":"${'x'.repeat(100_000)}"}`)],
])('is no header: %s', (_, segment) => {
  expect(sketchHeader(segment)).toBeNull()
})

test.each([
  ['{"exp":1767225600}', 1767225600],
  ['{"exp":1767225600.5}', 1767225600.5],
  ['{"exp":"1767225600"}', null],
  ['{"exp":1e300}', null],
  ['{"iat":1767225600}', null],
  ['not JSON at all', null],
])('reads the expiry of %s', (payload, expiry) => {
  expect(sketchExpiry(encode(payload))).toBe(expiry)
})
