import { beforeAll, describe, expect, test } from 'vitest'
import { analyze } from '../../jwt/analyze'
import {
  changeIn,
  decrypt,
  encrypt,
  JWE_SEGMENTS,
  makeEncryptionKeys,
  MANAGEMENTS,
  type EncryptionKeys,
} from './jwe'

const TEXT = '{"sub":"user-42"}'
let keys: EncryptionKeys
let token: string
beforeAll(async () => {
  keys = await makeEncryptionKeys()
  token = await encrypt(TEXT, 'RSA-OAEP-256', keys)
})

describe('a token made here', () => {
  test.each(MANAGEMENTS)('%s has five segments and opens with its key', async (management) => {
    const made = await encrypt(TEXT, management, keys)
    expect(analyze(made).segments.map(({ name }) => name)).toEqual(JWE_SEGMENTS)
    const key = management === 'dir' ? keys.shared : keys.recipient.privateKey
    expect(await decrypt(made, key)).toEqual({ ok: true, value: TEXT })
  })

  test('has an encrypted key only where one is sent along', async () => {
    const lengths = async (management: 'dir' | 'RSA-OAEP-256') =>
      analyze(await encrypt(TEXT, management, keys)).segments.map(({ byteLength }) => byteLength)
    expect((await lengths('dir')).slice(1)).toEqual([0, 12, TEXT.length, 16])
    expect((await lengths('RSA-OAEP-256')).slice(1)).toEqual([256, 12, TEXT.length, 16])
  })
})

describe('nothing comes out', () => {
  test('with somebody else’s key', async () => {
    const result = await decrypt(token, keys.other.privateKey)
    expect(result).toEqual({ ok: false, problem: 'failed' })
  })

  test('with the public key that it was encrypted with', async () => {
    const result = await decrypt(token, keys.recipient.publicKey)
    expect(result).toEqual({ ok: false, problem: 'public-key' })
  })

  test.each(JWE_SEGMENTS)('once a character of the %s is another', async (segment) => {
    const changed = changeIn(token, segment)
    expect(changed).not.toBe(token)
    expect(changed).toHaveLength(token.length)
    expect((await decrypt(changed, keys.recipient.privateKey)).ok).toBe(false)
  })
})

test('an empty segment has no character to change', async () => {
  const direct = await encrypt(TEXT, 'dir', keys)
  expect(changeIn(direct, 'encrypted-key')).toBe(direct)
})
