import { expect, test } from 'vitest'
import { problem } from '../jwt/problem'
import { fail, ok, type Result } from '../jwt/result'
import type { FetchText } from '../worker/fetcher'
import { createCoreEngine } from '../worker/core-engine'
import { GIVEN, hs256, openDebugger, SECRET } from './debugger-on-test'
import { createKeyRequests } from './key-requests'
import type { RequestRecord } from './state'

const KEYS = '{"keys":[]}'
const FIRST = 'https://login.example.com/.well-known/openid-configuration'
const SECOND = 'https://login.example.com/.well-known/oauth-authorization-server'
const NEVER = new AbortController().signal

const status = (code: number) => fail(problem('fetch-status', 'key', null, { status: code }))
const UNREACHABLE = fail(problem('fetch-unreachable', 'key', null, {}))

/** A log of requests, and what it held at each change. */
function openLog(fetchText: FetchText) {
  let state: { readonly requests: readonly RequestRecord[] } = { requests: [] }
  const states: string[] = []
  const fetchKeys = createKeyRequests(fetchText, {
    getState: () => state,
    setState(next) {
      state = next
      states.push(state.requests.map((request) => request.state).join())
    },
  })
  return { fetchKeys, states, requests: () => state.requests }
}

const answering = (answers: Readonly<Record<string, Result<string>>>): FetchText => {
  return (url) => Promise.resolve(answers[url] ?? UNREACHABLE)
}

test('keys are fetched with one request, which is counted from its start', async () => {
  const { fetchKeys, states, requests } = openLog(answering({ [FIRST]: ok(KEYS) }))
  expect(await fetchKeys([FIRST], NEVER)).toEqual(ok({ kind: 'keys', text: KEYS }))
  expect(requests()).toEqual([{ url: FIRST, state: 'done' }])
  expect(states).toEqual(['pending', 'done'])
})

test('the second URL is called where there is nothing at the first', async () => {
  const { fetchKeys, states, requests } = openLog(
    answering({ [FIRST]: status(404), [SECOND]: ok(KEYS) }),
  )
  expect(await fetchKeys([FIRST, SECOND], NEVER)).toEqual(ok({ kind: 'keys', text: KEYS }))
  expect(requests().map(({ url }) => url)).toEqual([FIRST, SECOND])
  expect(states).toEqual(['pending', 'failed', 'failed,pending', 'failed,done'])
})

test.each([
  ['answers with keys', ok(KEYS), { ok: true }],
  ['answers with what is no JSON', ok('<html>'), { problem: { code: 'fetch-not-json' } }],
  ['can’t be reached', UNREACHABLE, { problem: { code: 'fetch-unreachable' } }],
  ['forbids it', status(403), { problem: { code: 'fetch-status', data: { status: 403 } } }],
  [
    'was called off',
    fail(problem('fetch-cancelled', 'key', null, {})),
    { problem: { code: 'fetch-cancelled' } },
  ],
])('the second URL is left alone where the first %s', async (_, answer, outcome) => {
  const { fetchKeys, requests } = openLog(answering({ [FIRST]: answer }))
  expect(await fetchKeys([FIRST, SECOND], NEVER)).toMatchObject(outcome)
  expect(requests().map(({ url }) => url)).toEqual([FIRST])
})

test('where there is nothing at either, that is the answer', async () => {
  const { fetchKeys, requests } = openLog(() => Promise.resolve(status(404)))
  expect(await fetchKeys([FIRST, SECOND], NEVER)).toEqual(status(404))
  expect(requests().map(({ state }) => state)).toEqual(['failed', 'failed'])
})

test('requests at the same time are told apart, and the signal reaches each', async () => {
  const pending = new Map<string, (text: string) => void>()
  const signals: AbortSignal[] = []
  const { fetchKeys, requests } = openLog((url, signal) => {
    signals.push(signal)
    return new Promise((resolve) => {
      pending.set(url, (text) => resolve(ok(text)))
    })
  })
  const both = [FIRST, SECOND].map((url) => fetchKeys([url], NEVER))
  pending.get(SECOND)?.(KEYS)
  await both[1]
  expect(requests().map(({ state }) => state)).toEqual(['pending', 'done'])
  pending.get(FIRST)?.(KEYS)
  await both[0]
  expect(requests().map(({ state }) => state)).toEqual(['done', 'done'])
  expect(signals).toEqual([NEVER, NEVER])
})

test('a request that ends in an error nobody expected does not stay open', async () => {
  const { fetchKeys, requests } = openLog(() => Promise.reject(new RangeError('unexpected')))
  await expect(fetchKeys([FIRST, SECOND], NEVER)).rejects.toThrow('unexpected')
  expect(requests()).toEqual([{ url: FIRST, state: 'failed' }])
})

test('fetched keys take the key box, say where they are from, and can be undone', async () => {
  const { state, settled } = openDebugger({ token: hs256('{}'), key: GIVEN })
  const key = JSON.stringify({
    keys: [{ kty: 'oct', k: Buffer.from(SECRET).toString('base64url') }],
  })
  state().takeKey(key, 'fetched')
  await settled()
  expect(state().key).toEqual({ text: key, encoding: 'utf8', origin: 'fetched' })
  expect(state().verdict.value.state).toBe('valid')
  state().undoReplacement()
  await settled()
  expect(state().key).toEqual(GIVEN)
})

test('a debugger counts what it fetches', async () => {
  const { state } = openDebugger(undefined, createCoreEngine(), {
    fetchText: answering({ [FIRST]: ok(KEYS) }),
  })
  expect(state().requests).toEqual([])
  expect(await state().fetchKeys([FIRST], NEVER)).toEqual(ok({ kind: 'keys', text: KEYS }))
  expect(state().requests).toEqual([{ url: FIRST, state: 'done' }])
})
