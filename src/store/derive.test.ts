import { expect, test } from 'vitest'
import type { Verdict } from '../jwt/verdict'
import { createCoreEngine, type Engine } from '../worker/core-engine'
import { EDITORS, GIVEN, hs256, openDebugger as open } from './debugger-on-test'
import { isBusy, signatureState, viewOf } from './selectors'

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
