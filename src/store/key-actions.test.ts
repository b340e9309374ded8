import { expect, test } from 'vitest'
import {
  decode,
  GIVEN,
  hs256,
  keyPair,
  openSigned,
  SECRET,
  openDebugger as open,
} from './debugger-on-test'

test('a key that has no other form stays as it is', async () => {
  const { state } = open({ token: hs256('{}'), key: { ...GIVEN, text: '{"kty":' } })
  const { key } = state()
  await state().showKeyAs('pem')
  expect(state().key).toBe(key)
})

test('no more than twenty keys are kept', async () => {
  const { state } = open({ token: hs256('{}'), key: GIVEN })
  for (let n = 0; n <= 22; n++) {
    state().editKey(`key ${n}`)
    await state().generateKey()
  }
  expect(state().history).toHaveLength(20)
  for (let n = 0; n <= 22; n++) state().undoReplacement()
  expect(state().key.text).toBe('key 3')
})

test('the key can be shown in the other form, and signs as before', async () => {
  const { state, settled } = await openSigned()
  state().editPart('header', '{"alg":"ES256"}')
  state().editKey(keyPair('ec', { namedCurve: 'P-256' }).privateKey)
  await state().showKeyAs('jwk')
  await settled()
  expect(JSON.parse(state().key.text)).toMatchObject({ kty: 'EC', crv: 'P-256' })
  expect(state().verdict.value.state).toBe('valid')
})

test('a secret is read in the encoding that was chosen', async () => {
  const { state, settled } = await openSigned()
  state().editKey(Buffer.from(SECRET).toString('hex'))
  await settled()
  expect(state().verdict.value.state).toBe('invalid')
  state().setEncoding('hex')
  await settled()
  expect(state().verdict.value.state).toBe('valid')
})

test('a key that could not be made leaves everything as it is, and says why', async () => {
  const { state, settled } = await openSigned()
  state().editPart('header', '{"alg":"none"}')
  await settled()
  expect(await state().generateKey()).toMatchObject({ code: 'key-not-needed' })
  expect(state().key).toEqual(GIVEN)
})

test('a key that the user gave comes back after another was generated, and no edit is lost', async () => {
  const { state, settled, token } = await openSigned()
  expect(await state().generateKey()).toBeNull()
  state().editPart('payload', '{"edited":"since"}')
  await settled()
  expect(state().key.origin).toBe('generated')
  state().undoReplacement()
  await settled()
  expect(state().key).toEqual(GIVEN)
  expect(decode(token(), 1)).toBe('{"edited":"since"}')
  expect(state().verdict.value.state).toBe('valid')
  expect(state().history).toEqual([])
})

test('a key that was being generated is not given to a document that came since', async () => {
  const { state, settled } = await openSigned()
  const generating = state().generateKey()
  state().open({ token: hs256('{"another":1}') })
  await generating
  await settled()
  expect(state().key).toEqual(GIVEN)
})

test('a key’s text stays taken as a secret until the key box holds another kind of text', async () => {
  const { publicKey } = keyPair('rsa', { modulusLength: 2048 })
  const { state, settled } = open({ token: hs256('{}', { secret: publicKey }) })
  const stateWith = async (text: string) => {
    state().editKey(text)
    await settled()
    return state().verdict.value.state
  }
  await stateWith(publicKey)
  state().readKeyAs({ asSecret: true })
  expect(await stateWith(publicKey)).toBe('valid')
  expect(await stateWith(`${publicKey}\n`)).toBe('invalid')
  expect(await stateWith('')).toBe('no-key')
  expect(await stateWith(publicKey)).toBe('key-mismatch')
})

test('blanks around a key that the token brought do not make it the user’s own', () => {
  const { state } = open({ token: hs256('{}') })
  const pem = '-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----'
  state().takeKey(pem, 'embedded')
  state().editKey(` ${pem}\n`)
  expect(state().key.origin).toBe('embedded')
  state().editKey(pem.replace('AAAA', 'AAAB'))
  expect(state().key.origin).toBe('given')
})
