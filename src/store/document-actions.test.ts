import { expect, test } from 'vitest'
import { FIRST_SAMPLE } from '../jwt/first-sample'
import { SAMPLES } from '../jwt/samples'
import {
  GIVEN,
  hs256,
  keyPair,
  NOW,
  openSigned,
  SECRET,
  segment,
  openDebugger as open,
} from './debugger-on-test'
import { openingOf } from './opening'
import { canRestore, isStale, signatureState, tokenText, viewOf } from './selectors'

test("the sample's key goes with the sample, a given key stays", async () => {
  const { state, settled } = open(openingOf(FIRST_SAMPLE))
  await settled()
  expect(state().key.origin).toBe('sample')
  state().paste(`Bearer ${hs256('{}')}`)
  expect(state().key.text).toBe('')
  expect(tokenText(state())).toBe(hs256('{}'))
  state().editKey(SECRET)
  state().clear()
  expect(state().key.text).toBe(SECRET)
})

test('a pasted text without a token is opened without the blanks around it', () => {
  const { state, token } = open()
  state().paste(' no token\n')
  expect(token()).toBe('no token')
})

test('clearing what is empty leaves nothing to undo', () => {
  const { state } = open({ token: '', key: GIVEN })
  state().clear()
  expect(state().history).toEqual([])
})

test('the original comes back with the key it had', async () => {
  const { state, settled, token, original } = await openSigned()
  expect(canRestore(state())).toBe(false)
  state().editPart('payload', '{}')
  state().editKey('another secret')
  await settled()
  expect(canRestore(state())).toBe(true)
  state().restoreOriginal()
  await settled()
  expect(token()).toBe(original)
  expect(state().key).toEqual(GIVEN)
  expect(signatureState(state())).toBe('verifying')
})

test('the token that was opened comes back, though it was edited by hand before its parts were', async () => {
  const { state, settled, token, original } = await openSigned()
  state().editToken(hs256('{"by":"hand"}'), false)
  await settled()
  state().editPart('payload', '{}')
  await settled()
  state().restoreOriginal()
  expect(token()).toBe(original)
})

test('a token that was typed is the original of its parts', async () => {
  const { state, settled, token } = open({ token: '', key: GIVEN })
  const typed = hs256('{"typed":1}')
  state().editToken(typed, false)
  await settled()
  expect(canRestore(state())).toBe(false)
  state().editPart('payload', '{}')
  await settled()
  state().restoreOriginal()
  expect(token()).toBe(typed)
})

test('the original has the key that was given to it before an edit', async () => {
  const { state, settled } = open({ token: hs256('{}') })
  state().editKey(SECRET)
  await settled()
  state().editPart('payload', '{"a":1}')
  state().editKey('another secret')
  state().restoreOriginal()
  expect(state().key).toEqual(GIVEN)
})

test('where nothing was opened, a key makes no original', () => {
  const { state } = open()
  state().editKey(SECRET)
  expect(state().original).toBeNull()
})

test('the document that comes is not stale, and no pointer is left in it', async () => {
  const { state, settled } = await openSigned()
  for (const come of [
    () => state().restoreOriginal(),
    () => state().paste(hs256('{"pasted":1}')),
    () => state().editToken(hs256('{"typed":1}'), true),
    () => state().editToken(`${hs256('{"typed":1}')}A`, false),
  ]) {
    state().editPart('payload', '{"sub":')
    state().setHover({ editor: 'payload', offset: 1 })
    state().setCursor({ editor: 'payload', offset: 1 })
    await settled()
    expect(isStale(state())).toBe(true)
    come()
    expect(isStale(state())).toBe(false)
    expect(state()).toMatchObject({ hover: null, cursor: null })
    await settled()
  }
})

test('each replaced document can be brought back, its key included', async () => {
  const { state, token, original } = await openSigned()
  state().open({ token: hs256('{"a":1}'), key: { ...GIVEN, text: 'second' } })
  state().editToken('', true)
  state().undoReplacement()
  expect(state().key.text).toBe('second')
  state().undoReplacement()
  expect(token()).toBe(original)
  expect(state().key).toEqual(GIVEN)
  state().undoReplacement()
  expect(token()).toBe(original)
})

test("a new token is never signed with the sample's key", async () => {
  const { state, settled } = open(openingOf(FIRST_SAMPLE))
  await settled()
  await state().newToken()
  await settled()
  expect(state().key.origin).toBe('generated')
  expect(state().verdict.value.state).toBe('valid')
})

test.each(SAMPLES.map((sample) => [sample.id, sample] as const))(
  'the sample %s is opened with its key',
  async (id, sample) => {
    const { state, token } = open()
    await state().openSample(id)
    expect(token()).toBe(sample.token)
    expect(state().key).toEqual({ text: sample.key, encoding: sample.encoding, origin: 'sample' })
  },
)

test('a key that the user gave before there was a token comes back after a sample', async () => {
  const { state } = open({ token: '', key: GIVEN })
  await state().openSample('ES256')
  expect(state().key.origin).toBe('sample')
  state().undoReplacement()
  expect(state().key).toEqual(GIVEN)
  expect(tokenText(state())).toBe('')
})

test.each([
  ['its own token', hs256('{}'), []],
  ['the last token that was built from it', hs256('{}'), ['{"a":1}']],
  ['the token that was begun from nothing', null, []],
])(
  'of a replaced document whose text was not JSON, %s comes back',
  async (_, token, edits: readonly string[]) => {
    const opened = open({ token: token ?? '', key: GIVEN })
    const { state, settled } = opened
    await settled()
    if (token === null) await state().newToken()
    await settled()
    for (const edit of edits) {
      state().editPart('payload', edit)
      await settled()
    }
    const last = opened.token()
    state().editPart('payload', '{"a":')
    await settled()
    state().open({ token: hs256('{"another":1}') })
    state().editPart('payload', '{}')
    await settled()
    state().undoReplacement()
    expect(opened.token()).toBe(last)
    await settled()
    expect(opened.token()).toBe(last)
    expect(viewOf(state(), 'payload')).toBe('{"a":')
    expect(isStale(state())).toBe(true)
    expect(state().verdict.value.state).toBe('valid')
    expect(state().analysis.value.payload?.faults).toMatchObject([{ code: 'json-cut-short' }])
  },
)

test('no more than twenty documents are kept', () => {
  const { state } = open()
  for (let n = 0; n <= 22; n++) state().open({ token: `document ${n}` })
  for (let n = 0; n <= 22; n++) state().undoReplacement()
  expect(tokenText(state())).toBe('document 2')
})

test('a new token is signed by the key at hand in its own algorithm, else by a new secret', async () => {
  const { privateKey, publicKey } = keyPair('ec', { namedCurve: 'P-384' })
  const { state, settled, token } = open({ token: '', key: { ...GIVEN, text: privateKey } })
  await settled()
  await state().newToken()
  await settled()
  expect(state().verdict.value.state).toBe('valid')
  expect(JSON.parse(viewOf(state(), 'header'))).toEqual({ alg: 'ES384', typ: 'JWT' })
  expect(JSON.parse(viewOf(state(), 'payload'))).toMatchObject({ iat: NOW, exp: NOW + 3600 })

  const before = token()
  state().editKey(publicKey)
  await settled()
  await state().newToken()
  await settled()
  expect(state().verdict.value.state).toBe('valid')
  expect(state().key.origin).toBe('generated')
  expect(JSON.parse(viewOf(state(), 'header'))).toMatchObject({ alg: 'HS256' })

  state().undoReplacement()
  await settled()
  expect(state().key.text).toBe(publicKey)
  expect(segment(token(), 0)).toBe(segment(before, 0))
})
