import { expect, test } from 'vitest'
import { encodeBase64url } from '../../jwt/base64url'
import { FIRST_SAMPLE } from '../../jwt/first-sample'
import type { KeyInput } from '../../jwt/key'
import { encodeUtf8 } from '../../jwt/utf8'
import { passageOf } from './checkpoints'

const KEY: KeyInput = { text: FIRST_SAMPLE.key, encoding: 'utf8', origin: 'sample' }
const [HEADER = '', PAYLOAD = '', SIGNATURE = ''] = FIRST_SAMPLE.token.split('.')
const encode = (text: string) => encodeBase64url(encodeUtf8(text))

test('a token that was signed comes to the end', async () => {
  expect(await passageOf(FIRST_SAMPLE.token, KEY)).toMatchObject({ at: null, problem: null })
})

test.each([
  ['a header that is not Base64url', `${HEADER}*.${PAYLOAD}.${SIGNATURE}`, 'header-bytes'],
  ['a header that is not JSON', `${encode('{"alg"')}.${PAYLOAD}.${SIGNATURE}`, 'header-json'],
  ['a header that is not UTF-8', `_${HEADER.slice(1)}.${PAYLOAD}.${SIGNATURE}`, 'header-json'],
  ['an unknown algorithm', `${encode('{"alg":"HS255"}')}.${PAYLOAD}.${SIGNATURE}`, 'algorithm'],
  ['no algorithm', `${encode('{"blg":"HS256"}')}.${PAYLOAD}.${SIGNATURE}`, 'algorithm'],
  ['the algorithm none', `${encode('{"alg":"none"}')}.${PAYLOAD}.${SIGNATURE}`, 'algorithm'],
  ['one for another key', `${encode('{"alg":"ES256"}')}.${PAYLOAD}.${SIGNATURE}`, 'algorithm'],
  ['a payload that is not Base64url', `${HEADER}.${PAYLOAD}*.${SIGNATURE}`, 'payload-bytes'],
  [
    'a signature with spare bits set',
    `${HEADER}.${PAYLOAD}.${SIGNATURE.slice(0, -1)}F`,
    'signature-bytes',
  ],
  ['a signature of other bits', `${HEADER}.${PAYLOAD}.A${SIGNATURE.slice(1)}`, 'signature'],
  ['another claim', `${HEADER}.${encode('{"sub":"root"}')}.${SIGNATURE}`, 'signature'],
  ['a payload that is no longer JSON', `${HEADER}.f${PAYLOAD.slice(1)}.${SIGNATURE}`, 'signature'],
  [
    'another letter of "typ"',
    `${encode('{"alg":"HS256","typ":"JWU"}')}.${PAYLOAD}.${SIGNATURE}`,
    'signature',
  ],
])('%s breaks at its checkpoint', async (_what, token, at) => {
  expect(await passageOf(token, KEY)).toMatchObject({ token, at })
})

test('an algorithm that is not the key’s is named, even with a fault in the payload', async () => {
  const token = `${encode('{"alg":"HS255"}')}.${PAYLOAD}*.${SIGNATURE}`
  expect((await passageOf(token, KEY)).problem?.code).toBe('alg-unknown')
})
