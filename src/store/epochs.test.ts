import { expect, test } from 'vitest'
import type { Debugger } from './create-debugger'
import { EDITORS, hs256, openSigned } from './debugger-on-test'
import { tokenText } from './selectors'
import type { EditorName } from './state'

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

test('a token that is built later has a history of its own', async () => {
  const { state, settled } = await openSigned()
  await state().newToken()
  const { token } = state().epochs
  expect(tokenText(state())).toBe('')
  await settled()
  expect(tokenText(state())).not.toBe('')
  expect(state().epochs.token).toBeGreaterThan(token)
})
