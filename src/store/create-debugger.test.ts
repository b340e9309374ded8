import { generateKeyPairSync } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { FIRST_SAMPLE } from '../jwt/first-sample'
import { SAMPLES } from '../jwt/samples'
import type { Verdict } from '../jwt/verdict'
import { createCoreEngine, type Engine } from '../worker/core-engine'
import type { Debugger } from './create-debugger'
import { GIVEN, hs256, NOW, openDebugger as open, SECRET } from './debugger-on-test'
import { openingOf } from './opening'
import {
  canRestore,
  canSign,
  isBusy,
  isEditable,
  isStale,
  selectLink,
  signatureState,
  tokenText,
  viewOf,
} from './selectors'
import type { EditorName } from './state'

const EDITORS = ['token', 'header', 'payload'] as const satisfies readonly EditorName[]

const keyPair = (type: 'rsa' | 'ec' | 'ed25519', options: object) =>
  // The overloads of node:crypto take one type each.
  (generateKeyPairSync as (type: string, options: object) => KeyPair)(type, {
    ...options,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  })

interface KeyPair {
  readonly publicKey: string
  readonly privateKey: string
}

const decode = (token: string, index: number) =>
  Buffer.from(token.split('.')[index] ?? '', 'base64url').toString()
const segment = (token: string, index: number) => token.split('.')[index]

async function openSigned(payload = '{"sub":"user-42","n":1.0}') {
  const original = hs256(payload, { header: '{ "alg":"HS256" }' })
  const opened = open({ token: original, key: GIVEN })
  await opened.settled()
  expect(opened.state().verdict.value.state).toBe('valid')
  return { ...opened, original }
}

describe('the token leads', () => {
  test('changing the key verifies anew and never changes the token', async () => {
    const { state, settled, token, original } = await openSigned()
    state().editKey('another secret')
    await settled()
    expect(state().verdict.value.state).toBe('invalid')
    expect(token()).toBe(original)
    expect(signatureState(state())).toBe('verifying')
  })

  test('is busy in the very task of the input, and not for an earlier revision', async () => {
    const { state, settled } = await openSigned()
    state().editToken(hs256('{"sub":"other"}'), false)
    expect(isBusy(state())).toBe(true)
    expect(viewOf(state(), 'payload')).toContain('other')
    await settled()
    expect(state().verdict.value.state).toBe('valid')
  })

  test('a token typed in place of a text that is not JSON is not stale', async () => {
    const { state, settled, token } = await openSigned()
    state().editPart('payload', '{"sub":')
    await settled()
    const typed = `${token()}A`
    state().editToken(typed, false)
    expect(isStale(state())).toBe(false)
    expect(token()).toBe(typed)
  })
})

describe('the parts lead', () => {
  test('an edit signs, and the part that nobody edited keeps its bytes', async () => {
    const { state, settled, token, original } = await openSigned()
    state().editPart('payload', '{ "sub": "admin", "n": 1.0 }')
    await settled()
    expect(state().verdict.value.state).toBe('valid')
    expect(segment(token(), 0)).toBe(segment(original, 0))
    expect(decode(token(), 1)).toBe('{"sub":"admin","n":1.0}')
    expect(signatureState(state())).toBe('signing')
  })

  test.each([
    ['RS256', 'rsa', { modulusLength: 2048 }],
    ['PS256', 'rsa', { modulusLength: 2048 }],
    ['ES256', 'ec', { namedCurve: 'P-256' }],
    ['ES384', 'ec', { namedCurve: 'P-384' }],
    ['ES512', 'ec', { namedCurve: 'P-521' }],
    ['EdDSA', 'ed25519', {}],
  ] as const)(
    'an edit is signed by a private key for %s, and not by its public half',
    async (algorithm, type, options) => {
      const { state, settled, token } = await openSigned()
      const pair = keyPair(type, options)
      state().editPart('header', `{"alg":"${algorithm}"}`)
      state().editKey(pair.privateKey)
      await settled()
      expect(state().verdict.value.state).toBe('valid')
      expect(signatureState(state())).toBe('signing')
      const signed = token()

      state().editKey(pair.publicKey)
      await settled()
      expect(token()).toBe(signed)
      expect(state().verdict.value.state).toBe('valid')
      state().editPart('payload', '{}')
      await settled()
      expect(segment(token(), 2)).toBe(segment(signed, 2))
      expect(state().verdict.value.state).toBe('invalid')
      expect(signatureState(state())).toBe('left-over')
      expect(canSign(state())).toBe(false)
    },
  )

  test('the first edit is said to be signed at once', async () => {
    const { state } = await openSigned()
    state().editPart('payload', '{}')
    expect(signatureState(state())).toBe('signing')
  })

  test('a payload that never was JSON is edited as text', async () => {
    const { state, settled, token } = open({ token: hs256('hello'), key: GIVEN })
    await settled()
    state().editPart('payload', 'hello, world')
    await settled()
    expect(decode(token(), 1)).toBe('hello, world')
    expect(state().verdict.value.state).toBe('valid')
  })

  test.each([
    ['a text that begins like JSON', ['{', '{ no JSON'], '{ no JSON'],
    ['another text after that', ['{', '{"a"', 'bye\n'], 'bye\n'],
    ['JSON, which is minified like any other', ['{', '{ "a"', '{ "a": 1 }'], '{"a":1}'],
    ['JSON that is being changed', ['{ "a": 1 }', '{ "a": 12', '{ "a": 12 }'], '{"a":12}'],
    ['a number with a blank', ['1 '], '1 '],
  ])('a payload that never was JSON can become %s', async (_, edits, payload) => {
    const { state, settled, token } = open({ token: hs256('hello'), key: GIVEN })
    await settled()
    for (const edit of edits) {
      state().editPart('payload', edit)
      await settled()
      expect(isStale(state())).toBe(false)
    }
    expect(decode(token(), 1)).toBe(payload)
    expect(signatureState(state())).toBe('signing')
  })

  test('a payload that was JSON stays JSON, whatever is written in its place', async () => {
    const { state, settled, original, token } = await openSigned()
    for (const edit of ['', 'hello', '{"a":1}x']) {
      state().editPart('payload', edit)
      await settled()
      expect(isStale(state())).toBe(true)
      expect(token()).toBe(original)
    }
  })

  test.each(['', 'a.b', 'a.b.c.d', 'eyJhbGciOiJkaXIiLCJlbmMiOiJBMTI4R0NNIn0..AAAA.BBBB.CCCC'])(
    'where there are no three segments to rebuild nothing is edited: %j',
    async (text) => {
      const { state, settled, token } = open({ token: text, key: GIVEN })
      await settled()
      expect(isEditable(state(), 'payload')).toBe(false)
      state().editPart('payload', '{}')
      await settled()
      expect(token()).toBe(text)
      expect(signatureState(state())).toBe('verifying')
    },
  )

  test('text that is back at the view is the original token, signature included', async () => {
    const { state, settled, token, original } = await openSigned()
    const view = viewOf(state(), 'payload')
    state().editKey('another secret')
    state().editPart('payload', '{}')
    await settled()
    expect(token()).not.toBe(original)
    state().editPart('payload', view)
    await settled()
    expect(token()).toBe(original)
    expect(signatureState(state())).toBe('original')
    expect(state().verdict.value.state).toBe('invalid')
  })

  test('while the text is not JSON the last good token stays, verified with the present key', async () => {
    const { state, settled, token, original } = await openSigned()
    state().editPart('payload', '{"sub":')
    await settled()
    expect(isStale(state())).toBe(true)
    expect(token()).toBe(original)
    expect(state().verdict.value.state).toBe('valid')
    expect(state().analysis.value.payload?.faults).toMatchObject([{ code: 'json-cut-short' }])
    state().editKey('another secret')
    await settled()
    expect(state().verdict.value.state).toBe('invalid')
    state().editPart('payload', '{"sub":1}')
    await settled()
    expect(isStale(state())).toBe(false)
    expect(decode(token(), 1)).toBe('{"sub":1}')
    expect(state().verdict.value.state).toBe('valid')
  })

  test('changing the key signs anew; with a key that cannot sign the signature stays', async () => {
    const { state, settled, token } = await openSigned()
    state().editPart('payload', '{}')
    await settled()
    state().editKey('another secret')
    await settled()
    expect(state().verdict.value.state).toBe('valid')
    const signed = token()
    state().editKey('')
    await settled()
    expect(token()).toBe(signed)
    expect(state().verdict.value.state).toBe('no-key')
    state().editPart('payload', '{"a":1}')
    await settled()
    expect(segment(token(), 2)).toBe(segment(signed, 2))
    expect(signatureState(state())).toBe('left-over')
  })

  test('white space is kept on demand', async () => {
    const { state, settled, token } = await openSigned()
    state().editPart('payload', '{ }')
    await settled()
    expect(decode(token(), 1)).toBe('{}')
    state().setKeepWhiteSpace(true)
    await settled()
    expect(decode(token(), 1)).toBe('{ }')
    expect(state().verdict.value.state).toBe('valid')
  })

  test('a signature is made or kept on the word of the user', async () => {
    const { state, settled, token, original } = await openSigned()
    state().editKey('another secret')
    state().signWithThisKey()
    await settled()
    const own = token()
    expect(own).not.toBe(original)
    expect(state().verdict.value.state).toBe('valid')
    state().keepThisSignature()
    state().editPart('payload', '{}')
    await settled()
    expect(segment(token(), 2)).toBe(segment(own, 2))
    expect(signatureState(state())).toBe('keeping')
    expect(state().verdict.value.state).toBe('invalid')
  })

  test('choosing an algorithm edits nothing but alg in the header', async () => {
    const { state, settled } = await openSigned()
    state().setAlgorithm('HS512')
    await settled()
    expect(viewOf(state(), 'header')).toBe('{\n  "alg": "HS512"\n}')
    expect(state().verdict.value.state).toBe('valid')
  })
})

describe('documents that come and go', () => {
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

  test('a key that has no other form stays as it is', async () => {
    const { state } = open({ token: hs256('{}'), key: { ...GIVEN, text: '{"kty":' } })
    const { key } = state()
    await state().showKeyAs('pem')
    expect(state().key).toBe(key)
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

  test('no more than twenty documents are kept', () => {
    const { state } = open()
    for (let n = 0; n <= 22; n++) state().open({ token: `document ${n}` })
    for (let n = 0; n <= 22; n++) state().undoReplacement()
    expect(tokenText(state())).toBe('document 2')
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
})

describe('undo histories of the editors', () => {
  test('begin afresh only where the text came from elsewhere and is another', async () => {
    const { state, settled } = await openSigned()
    const before = state().epochs
    state().editPart('payload', '{}')
    await settled()
    expect(state().epochs).toMatchObject({ header: before.header, payload: before.payload })
    expect(state().epochs.token).toBeGreaterThan(before.token)
    const typed = state().epochs
    state().editToken(hs256('{"b":1}', { header: '{ "alg":"HS256" }' }), false)
    await settled()
    expect(state().epochs.token).toBe(typed.token)
    expect(state().epochs.header).toBe(typed.header)
    expect(state().epochs.payload).toBeGreaterThan(typed.payload)
  })
})

test.each<readonly [by: string, come: (debug: Debugger) => void, fresh: readonly EditorName[]]>([
  ['typed', (debug) => debug.editToken(hs256('{"b":1}'), true), ['header', 'payload']],
  ['pasted', (debug) => debug.paste(hs256('{"b":1}')), ['token', 'header', 'payload']],
  ['brought back', (debug) => debug.restoreOriginal(), ['token', 'header', 'payload']],
])('of a document that was %s the undo histories begin afresh', async (_, come, fresh) => {
  const { state, settled } = await openSigned()
  state().editPart('payload', '{}')
  await settled()
  const before = state().epochs
  come(state())
  const after = state().epochs
  expect(EDITORS.filter((editor) => after[editor] > before[editor])).toEqual(fresh)
})

test.each(['header', 'payload'] as const)(
  'of two texts of the %s that make the same token, the ranges are those of the text shown',
  async (part) => {
    const { state, settled, token } = await openSigned()
    state().editPart(part, '{"alg":"HS256"}')
    await settled()
    const built = token()
    for (const text of ['{ "alg":"HS256"}', '{  "alg":"HS256"}']) {
      state().editPart(part, text)
      await settled()
      expect(token()).toBe(built)
      const [member] = state().analysis.value[part]?.members ?? []
      expect(member && text.slice(member.range.start, member.range.end)).toBe('"alg":"HS256"')
    }
  },
)

test('a token that is built later has a history of its own', async () => {
  const { state, settled } = await openSigned()
  await state().newToken()
  const { token } = state().epochs
  expect(tokenText(state())).toBe('')
  await settled()
  expect(tokenText(state())).not.toBe('')
  expect(state().epochs.token).toBeGreaterThan(token)
})

test('the clock moves when it is told to, and nothing is derived anew', () => {
  let now = NOW
  const { store } = open(undefined, createCoreEngine(), { now: () => now })
  const { revision } = store.getState()
  now += 60
  expect(store.getState().now).toBe(NOW)
  store.getState().tick()
  expect(store.getState()).toMatchObject({ now: NOW + 60, revision })
})

test('a claim and its characters of the token are linked, unless the text is ahead of the token', async () => {
  const { state, settled, token } = await openSigned('{"a":1,"b":{"c":"é"}}')
  const linked = () => {
    const link = selectLink(state())
    return link && token().slice(link.tokenRange.start, link.tokenRange.end)
  }
  const view = viewOf(state(), 'payload')
  state().setCursor({ editor: 'payload', offset: view.indexOf('"c"') + 1 })
  expect(Buffer.from(linked() ?? '', 'base64url').toString()).toContain('c')
  state().setHover({ editor: 'payload', offset: view.indexOf('"a"') + 1 })
  const a = selectLink(state())
  expect(a && view.slice(a.partRange.start, a.partRange.end)).toBe('"a": 1')
  state().setHover(null)
  state().editPart('payload', '{"a":')
  await settled()
  expect(selectLink(state())).toBeNull()
})

test('a caret at the end of a claim belongs to it, also where another claim goes on', async () => {
  const { state } = await openSigned('{"a":1,"b":{"c":[2,3]}}')
  const view = viewOf(state(), 'payload')
  const linkedAt = (offset: number) => {
    state().setCursor({ editor: 'payload', offset })
    const link = selectLink(state())
    return link && view.slice(link.partRange.start, link.partRange.end).replaceAll(/\s/g, '')
  }
  expect(linkedAt(view.indexOf('2') + 1)).toBe('2')
  expect(linkedAt(view.indexOf(']') + 1)).toBe('"c":[2,3]')
  expect(linkedAt(view.indexOf('1') + 1)).toBe('"a":1')
  expect(linkedAt(view.indexOf('"c"'))).toBe('"c":[2,3]')
  expect(linkedAt(view.indexOf('2') - 1)).toBe('"c":[2,3]')
  state().setHover({ editor: 'payload', offset: view.indexOf('2') + 1 })
  expect(linkedAt(0)).toBe('"c":[2,3]')
})

describe('races', () => {
  /** An engine whose verifications end when the test says so. */
  function slowEngine() {
    const core = createCoreEngine()
    const pending: { text: string; finish: (state: Verdict['state']) => void }[] = []
    const engine: Engine = {
      ...core,
      verify: (text, edited, key) =>
        new Promise((resolve) => {
          void core
            .verify(text, edited, key)
            .then((verdict) =>
              pending.push({ text, finish: (state) => resolve({ ...verdict, state }) }),
            )
        }),
    }
    const next = async () => {
      while (pending.length === 0) await Promise.resolve().then(() => new Promise(setImmediate))
      return pending.shift()
    }
    return { engine, next }
  }

  /** An engine of which one kind of job, from `hold` on, goes on only when it is released. */
  function heldEngine(held: keyof Engine) {
    const core = createCoreEngine()
    const releases: (() => void)[] = []
    let holding = false
    const pause = (job: keyof Engine) =>
      holding && job === held
        ? new Promise<void>((resolve) => releases.push(resolve))
        : Promise.resolve()
    const engine: Engine = {
      analyze: (...args) => pause('analyze').then(() => core.analyze(...args)),
      verify: (...args) => pause('verify').then(() => core.verify(...args)),
      build: (...args) => pause('build').then(() => core.build(...args)),
    }
    const hold = () => {
      holding = true
    }
    const nextRelease = async () => {
      while (releases.length === 0) await new Promise(setImmediate)
      return releases.shift()
    }
    return { engine, hold, nextRelease }
  }

  test.each([
    ['building', 'build', '{"n":1}'],
    ['analysis', 'analyze', '{"n":1}'],
    ['verification', 'verify', '{"n":1}'],
    ['building of what is no JSON', 'build', '{"n":'],
    ['analysis of what is no JSON', 'analyze', '{"n":'],
    ['verification beside what is no JSON', 'verify', '{"n":'],
  ] as const)('a slow %s that ends after a newer edit changes nothing', async (_, job, text) => {
    const { engine, hold, nextRelease } = heldEngine(job)
    const { state, settled } = open({ token: hs256('{}'), key: GIVEN }, engine)
    await settled()
    hold()
    state().editPart('payload', text)
    const releaseFirst = await nextRelease()
    state().editPart('payload', '{"n":2}')
    const releaseSecond = await nextRelease()
    releaseSecond?.()
    await settled()
    const { built, analysis, verdict } = state()
    expect(verdict.value.state).toBe('valid')
    releaseFirst?.()
    for (let turn = 0; turn < 10; turn++) await new Promise(setImmediate)
    expect(state()).toMatchObject({ built, analysis, verdict })
  })

  test('a text that is typed back to the view is never answered with an older one', async () => {
    const { engine, hold, nextRelease } = heldEngine('build')
    const { state, settled, token } = open({ token: hs256('{"n":1}'), key: GIVEN }, engine)
    await settled()
    const original = token()
    const view = viewOf(state(), 'payload')
    state().editPart('payload', '{"n":12}')
    await settled()
    hold()
    state().editPart('payload', '{"n":123}')
    state().editPart('payload', view)
    expect(viewOf(state(), 'payload')).toBe(view)
    for (let release = 0; release < 2; release++) (await nextRelease())?.()
    await settled()
    expect(viewOf(state(), 'payload')).toBe(view)
    expect(token()).toBe(original)
  })

  test('parts that are brought back show their own texts before they are built again', async () => {
    const { engine, hold, nextRelease } = heldEngine('build')
    const first = hs256('{}', { header: '{"alg":"HS256","kid":"first"}' })
    const { state, settled, token } = open({ token: first, key: GIVEN }, engine)
    await settled()
    state().editPart('payload', '{"a":1}')
    await settled()
    const edited = token()
    state().open({ token: hs256('{}', { header: '{"alg":"HS256","kid":"second"}' }) })
    await settled()
    hold()
    state().setHover({ editor: 'header', offset: 1 })
    state().setCursor({ editor: 'header', offset: 1 })
    const before = state().epochs
    state().undoReplacement()
    const { epochs } = state()
    for (const editor of EDITORS) expect(epochs[editor]).toBeGreaterThan(before[editor])
    expect(state()).toMatchObject({ hover: null, cursor: null })
    const look = () => [viewOf(state(), 'header'), viewOf(state(), 'payload'), token()]
    const shown = look()
    expect(shown).toEqual([expect.stringContaining('first'), '{"a":1}', edited])
    ;(await nextRelease())?.()
    await settled()
    expect(look()).toEqual(shown)
    expect(state().epochs).toEqual(epochs)
  })

  test('an early result does not end the wait for the present revision', async () => {
    const { engine, next } = slowEngine()
    const { state, settled } = open({ token: hs256('{"n":1}'), key: GIVEN }, engine)
    const first = await next()
    state().editKey('another secret')
    first?.finish('valid')
    await new Promise(setImmediate)
    expect(isBusy(state())).toBe(true)
    const second = await next()
    second?.finish('invalid')
    await settled()
    expect(state().verdict.value.state).toBe('invalid')
  })

  test('of large input one derivation runs at a time, and the newest is next', async () => {
    const core = createCoreEngine()
    const seen: number[] = []
    let verified = 0
    const releases: (() => void)[] = []
    const engine: Engine = {
      ...core,
      verify: (...args) => {
        verified++
        return core.verify(...args)
      },
      analyze: async (text, edited) => {
        seen.push(text.length)
        await new Promise<void>((resolve) => releases.push(resolve))
        return core.analyze(text, edited)
      },
    }
    const large = (size: number) => hs256(JSON.stringify({ text: 'a'.repeat(size) }))
    const { state, settled } = open({ token: '', key: GIVEN }, engine)
    releases.shift()?.()
    await settled()
    seen.length = 0
    verified = 0
    const sizes = [40_000, 50_000, 60_000].map((size) => large(size))
    for (const token of sizes) state().editToken(token, false)
    expect(seen).toEqual([sizes[0]?.length])
    releases.shift()?.()
    while (releases.length === 0) await new Promise(setImmediate)
    expect(seen).toEqual([sizes[0]?.length, sizes[2]?.length])
    releases.shift()?.()
    await settled()
    expect(state().verdict.value.state).toBe('valid')
    for (let turn = 0; turn < 10; turn++) await new Promise(setImmediate)
    expect(verified).toBe(2)
  })

  test('an edit of the text that a token under analysis is about to replace is dropped', async () => {
    const core = createCoreEngine()
    const releases: (() => void)[] = []
    const engine: Engine = {
      ...core,
      analyze: async (text, edited) => {
        if (text.length > 1000) await new Promise<void>((resolve) => releases.push(resolve))
        return core.analyze(text, edited)
      },
    }
    const { state, settled, token } = open({ token: hs256('{}'), key: GIVEN }, engine)
    await settled()
    const large = hs256(JSON.stringify({ text: 'a'.repeat(1000) }))
    state().editToken(large, true)
    const { payload } = state().epochs
    state().editPart('payload', '{"old":1}')
    expect(state().epochs.payload).toBeGreaterThan(payload)
    releases.shift()?.()
    await settled()
    expect(token()).toBe(large)
    expect(signatureState(state())).toBe('verifying')
  })

  test('errors of both jobs at once are kept too, and none is left unheard', async () => {
    const error = new Error('planted')
    const engine: Engine = {
      ...createCoreEngine(),
      analyze: () => new Promise((_, reject) => setImmediate(() => reject(error))),
      verify: () => Promise.reject(error),
    }
    const { store } = open({ token: hs256('{}'), key: GIVEN }, engine)
    while (store.getState().failure === null) await new Promise(setImmediate)
    expect(store.getState().failure).toEqual({ error })
  })

  test('an error that nobody expected is kept for the error boundary', async () => {
    const error = new Error('planted')
    const engine: Engine = { ...createCoreEngine(), verify: () => Promise.reject(error) }
    const { store } = open({ token: hs256('{}'), key: GIVEN }, engine)
    while (store.getState().failure === null) await new Promise(setImmediate)
    expect(store.getState().failure).toEqual({ error })
  })
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
