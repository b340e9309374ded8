import { beforeAll, describe, expect, test } from 'vitest'
import { issue, makeLessonKey, type LessonKey } from '../lesson-key'
import { encrypt, makeEncryptionKeys, type EncryptionKeys } from './jwe'
import { receive, send, strangersClaims, type Sender } from './nested'

const CLAIMS = '{"sub":"user-42"}'
let keys: EncryptionKeys
let signing: LessonKey
let foreign: LessonKey
beforeAll(async () => {
  keys = await makeEncryptionKeys()
  const [own, other] = [await makeLessonKey('ES256'), await makeLessonKey('ES256')]
  if (!own.ok || !other.ok) throw new Error('no key')
  signing = own.value
  foreign = other.value
})

describe('the recipient', () => {
  test.each<[Sender, boolean, string]>([
    ['issuer', false, 'accepted'],
    ['stranger', false, 'accepted'],
    ['issuer', true, 'accepted'],
    ['stranger', true, 'not-signed'],
  ])('with a token of the %s, demanding a signature %s: %s', async (sender, demands, outcome) => {
    const token = await send(sender, CLAIMS, demands, signing, keys)
    expect(await receive(token, demands, signing, keys)).toMatchObject({ outcome })
  })

  test('refuses what somebody else signed inside', async () => {
    const inner = await issue('ES256', 'e30', foreign.signing)
    const token = await encrypt(inner.ok ? inner.value : '', 'RSA-OAEP-256', keys, 'JWT')
    expect(await receive(token, true, signing, keys)).toMatchObject({ outcome: 'bad-signature' })
  })

  test('reads what the stranger wrote, rights included', async () => {
    const token = await send('stranger', CLAIMS, false, signing, keys)
    const { content } = await receive(token, false, signing, keys)
    expect(JSON.parse(content ?? '')).toEqual({ sub: 'user-42', admin: true })
  })
})

test.each([
  ['{}', '{"admin":true}'],
  ['{"n":1.0}', '{"n":1.0,"admin":true}'],
  ['{ "a": {} }\n', '{ "a": {},"admin":true}'],
])('the stranger adds to %s and leaves the rest as it was', (claims, expected) => {
  expect(strangersClaims(claims)).toBe(expected)
})
