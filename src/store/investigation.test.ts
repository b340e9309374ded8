import { assert, expect, test } from 'vitest'
import type { Diagnosis } from '../jwt/diagnosis'
import { createCoreEngine } from '../worker/core-engine'
import { GIVEN, hs256, openDebugger, SECRET } from './debugger-on-test'

const WRONG = { ...GIVEN, text: `${SECRET}\n` }

async function openInvalid() {
  const opened = openDebugger({ token: hs256('{}'), key: WRONG })
  await opened.settled()
  expect(opened.state().verdict.value.state).toBe('invalid')
  return opened
}

/** A search that ends when it is told to. */
function openHeld() {
  const signals: AbortSignal[] = []
  let finish: (diagnosis: Diagnosis | null) => void = () => undefined
  const opened = openDebugger({ token: hs256('{}'), key: WRONG }, createCoreEngine(), {
    findCause: (_, __, given) => {
      signals.push(given)
      return new Promise((resolve) => {
        finish = resolve
      })
    },
  })
  return {
    ...opened,
    aborted: () => signals.map(({ aborted }) => aborted),
    finish: (diagnosis: Diagnosis | null) => finish(diagnosis),
  }
}

const FOUND: Diagnosis = { cause: null, ruledOut: [{ code: 'secret-reading', attempts: 1 }] }

test('finds the cause, leaves the verdict as it is, and takes what makes the signature valid', async () => {
  const { state, settled, token } = await openInvalid()
  const before = token()
  await state().findOutWhy()
  const cause = state().investigation?.value?.cause
  expect(cause).toMatchObject({ code: 'secret-reading', data: { change: 'trimmed' } })
  expect(state().verdict.value.state).toBe('invalid')
  assert(cause?.take)
  state().take(cause.take)
  expect(state().investigation).toBeNull()
  await settled()
  expect(state().verdict.value.state).toBe('valid')
  expect(state().key.text).toBe(SECRET)
  expect(token()).toBe(before)
  state().undoReplacement()
  expect(state().key).toEqual(WRONG)
})

test('a token that is taken keeps the key and can be undone', () => {
  const { state, token } = openDebugger({ token: hs256('{}'), key: { ...GIVEN, origin: 'sample' } })
  const before = token()
  const mended = hs256('{"a":1}')
  state().take({ kind: 'token', token: mended })
  expect(token()).toBe(mended)
  expect(state().key.text).toBe(SECRET)
  state().undoReplacement()
  expect(token()).toBe(before)
})

test('the next input ends the search and drops what it finds', async () => {
  const { state, aborted, finish } = openHeld()
  const done = state().findOutWhy()
  expect(state().investigation).toMatchObject({ value: null })
  expect(aborted()).toEqual([false])
  state().editKey('another')
  expect(state().investigation).toBeNull()
  expect(aborted()).toEqual([true])
  finish(FOUND)
  await done
  expect(state().investigation).toBeNull()
})

test('can be given up', async () => {
  const { state, aborted, finish } = openHeld()
  const done = state().findOutWhy()
  state().stopFindingOut()
  expect(aborted()).toEqual([true])
  finish(null)
  await done
  expect(state().investigation).toBeNull()
})

test('a second search ends the first', async () => {
  const { state, aborted, finish } = openHeld()
  void state().findOutWhy()
  const second = state().findOutWhy()
  expect(aborted()).toEqual([true, false])
  finish(FOUND)
  await second
  expect(state().investigation?.value).toEqual(FOUND)
})
