import { createHmac, generateKeyPairSync } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { analyze } from '../jwt/analyze'
import type { Built } from '../jwt/build'
import type { KeyInput } from '../jwt/key'
import { problem } from '../jwt/problem'
import type { PartsSource } from '../jwt/source'
import { verify } from '../jwt/verify'
import { initialState } from './initial-state'
import { canRestore, canSign, isEditable, selectLink, signatureState } from './selectors'
import type { State } from './state'

const SECRET = 'a secret of thirty-two bytes or more'
const PUBLIC_KEY = generateKeyPairSync('ed25519')
  .publicKey.export({ type: 'spki', format: 'pem' })
  .toString()

const base64url = (text: string) => Buffer.from(text).toString('base64url')

function token(payload = '{}', header = '{"alg":"HS256"}', secret = SECRET): string {
  const input = `${base64url(header)}.${base64url(payload)}`
  return `${input}.${createHmac('sha256', secret).update(input).digest('base64url')}`
}

/** The state once a token that was opened has been verified. */
async function opened(text: string, key = SECRET): Promise<State> {
  const input: KeyInput = { text: key, encoding: 'utf8', origin: 'given' }
  const state = initialState(0, { token: text, key: input })
  const analysis = analyze(text)
  return {
    ...state,
    analysis: { revision: state.revision, value: analysis },
    analysed: state.source,
    verdict: { revision: state.revision, value: await verify(analysis, input) },
  }
}

const PARTS: PartsSource = {
  kind: 'parts',
  header: { kind: 'raw', segment: base64url('{"alg":"HS256"}') },
  payload: { kind: 'edited', text: '{"a":1}', format: 'json' },
  signature: 'c2lnbmF0dXJl',
  base: token(),
  signing: 'edits',
}

const built = (signature: Built['signature'] | null): State['built'] => ({
  revision: 1,
  value: { last: signature && { token: token(), signature, problem: null }, fault: null },
})

describe('what becomes of the signature', () => {
  test.each<
    readonly [
      said: ReturnType<typeof signatureState>,
      made: Built['signature'] | null,
      change: Partial<PartsSource>,
    ]
  >([
    ['signing', 'signed', {}],
    ['original', 'base', {}],
    ['left-over', 'kept', {}],
    ['unsigned', 'kept', { signature: '' }],
    ['keeping', 'kept', { signing: 'never' }],
  ])('%s, where a token was built and its signature is %s', async (said, made, change) => {
    const state = await opened(token())
    expect(signatureState({ ...state, source: { ...PARTS, ...change }, built: built(made) })).toBe(
      said,
    )
  })

  test.each([
    ['signing', 'with a key that signs', SECRET],
    ['left-over', 'with no key', ''],
    ['left-over', 'with a public key', PUBLIC_KEY],
  ])('%s before the first token is built %s', async (said, _, key) => {
    expect(signatureState({ ...(await opened(token(), key)), source: PARTS })).toBe(said)
  })

  test('a token without algorithm is unsecured, unless its signature is kept on purpose', async () => {
    const state = { ...(await opened(token('{}', '{"alg":"none"}'))), built: built('signed') }
    expect(signatureState(state)).toBe('verifying')
    expect(signatureState({ ...state, source: PARTS })).toBe('unsecured')
    expect(signatureState({ ...state, source: { ...PARTS, signing: 'never' } })).toBe('keeping')
  })
})

test.each([
  ['a secret that fits', token(), SECRET, true],
  ['another secret', token(), 'another', true],
  ['no key', token(), '', false],
  ['a public key that fits', token('{}', '{"alg":"EdDSA"}'), PUBLIC_KEY, false],
  ['a key of another type', token(), PUBLIC_KEY, false],
  ['a secret for a token without algorithm', token('{}', '{"alg":"none"}'), SECRET, false],
])('%s can sign: %s', async (_, text, key, can) => {
  expect(canSign(await opened(text, key))).toBe(can)
})

describe('restoring', () => {
  test('is offered where the token is another than it was, or the parts lead', async () => {
    const state = await opened(token())
    expect(canRestore(state)).toBe(false)
    expect(canRestore({ ...state, source: { kind: 'token', text: `${token()}A` } })).toBe(true)
    expect(canRestore({ ...state, source: PARTS })).toBe(true)
  })

  test('is not offered where nothing was opened', async () => {
    expect(canRestore({ ...(await opened('')), source: PARTS })).toBe(false)
  })
})

test('a part that is being written can be edited, whatever the last analysis says', async () => {
  const state = await opened('')
  expect(isEditable(state, 'payload')).toBe(false)
  expect(isEditable({ ...state, source: PARTS }, 'payload')).toBe(true)
  expect(isEditable({ ...state, source: PARTS }, 'header')).toBe(false)
})

describe('the link between a claim and its characters', () => {
  const TEXT = token('{"a":1,"b":22}')

  /** The claim that is linked, as the payload's pane shows it. */
  function linked(state: State): string | null {
    const link = selectLink(state)
    const view = state.analysis.value.payload?.view
    return link && (view?.slice(link.partRange.start, link.partRange.end) ?? null)
  }

  async function at(editor: 'token' | 'payload', offset: number, by: 'hover' | 'cursor') {
    return { ...(await opened(TEXT)), [by]: { editor, offset } }
  }

  const view = analyze(TEXT).payload?.view ?? ''
  const endOfA = view.indexOf(',')

  test('is that of the pointer, or else of the caret', async () => {
    const state = await at('payload', view.indexOf('"a"'), 'cursor')
    expect(linked(state)).toBe('"a": 1')
    const hover = { editor: 'payload', offset: view.indexOf('"b"') } as const
    expect(linked({ ...state, hover })).toBe('"b": 22')
  })

  test('holds for a caret at the end of a claim, but not for a pointer there', async () => {
    expect(linked(await at('payload', endOfA, 'cursor'))).toBe('"a": 1')
    expect(linked(await at('payload', endOfA, 'hover'))).toBeNull()
  })

  test('is found from the token too', async () => {
    const { end } = analyze(TEXT).segments[1]?.range ?? { end: 0 }
    expect(linked(await at('token', end - 3, 'hover'))).toBe('"b": 22')
  })

  test('is not claimed while the analysis is of an earlier input, or the text ahead of the token', async () => {
    const state = await at('payload', view.indexOf('"a"'), 'cursor')
    expect(linked({ ...state, revision: state.revision + 1 })).toBeNull()
    const fault = problem('json-empty', 'payload', null, {})
    expect(linked({ ...state, built: { revision: 1, value: { last: null, fault } } })).toBeNull()
  })
})
