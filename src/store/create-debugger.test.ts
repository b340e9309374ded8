import { describe, expect, test } from 'vitest'
import { createCoreEngine } from '../worker/core-engine'
import { hs256, NOW, openSigned, openDebugger as open } from './debugger-on-test'
import { isBusy, isStale, selectLink, signatureState, viewOf } from './selectors'

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
