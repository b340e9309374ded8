import { expect, test } from 'vitest'
import {
  decode,
  GIVEN,
  hs256,
  keyPair,
  openSigned,
  segment,
  openDebugger as open,
} from './debugger-on-test'
import { canSign, isEditable, isStale, signatureState, viewOf } from './selectors'

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
