import { assert, describe, expect, test } from 'vitest'
import { GIVEN, hs256, openDebugger } from './debugger-on-test'

const ACCESS = hs256('{"scope":"read"}')
const ID = hs256('{"sub":"user-42"}')
const RESPONSE = JSON.stringify({ access_token: ACCESS, id_token: ID })

describe('a paste', () => {
  test('that is a token and nothing else has nothing to be said of it', () => {
    const { state, token } = openDebugger()
    state().paste(` ${ID}\n`)
    expect(token()).toBe(ID)
    expect(state().pasted).toBeNull()
  })

  test('of several tokens opens the first and lets the others be chosen', async () => {
    const { state, settled, token } = openDebugger({ token: '', key: GIVEN })
    state().paste(RESPONSE)
    expect(token()).toBe(ACCESS)
    expect(state().pasted).toMatchObject({ text: RESPONSE, chosen: 0 })
    expect(state().pasted?.tokens.map(({ origin }) => origin.name)).toEqual([
      'access_token',
      'id_token',
    ])
    state().chooseToken(1)
    await settled()
    expect(token()).toBe(ID)
    expect(state().pasted).toMatchObject({ text: RESPONSE, chosen: 1 })
    expect(state().verdict.value.state).toBe('valid')
    expect(state().key).toEqual(GIVEN)
  })

  test('that is chosen from can be undone to the token before', () => {
    const { state, token } = openDebugger()
    state().paste(RESPONSE)
    state().chooseToken(1)
    state().undoReplacement()
    expect(token()).toBe(ACCESS)
    expect(state().pasted).toMatchObject({ chosen: 0 })
  })

  test('keeps its list while its token is edited, and loses it with its document', async () => {
    const { state, settled } = openDebugger({ token: '', key: GIVEN })
    state().paste(RESPONSE)
    await settled()
    state().editPart('payload', '{"scope":"write"}')
    expect(state().pasted?.text).toBe(RESPONSE)
    state().restoreOriginal()
    expect(state().pasted?.text).toBe(RESPONSE)
    state().editToken('eyJ', true)
    expect(state().pasted).toBeNull()
  })

  test('has no token at an index beyond its list', () => {
    const { state, token } = openDebugger()
    state().paste(RESPONSE)
    state().chooseToken(2)
    expect(token()).toBe(ACCESS)
  })
})

describe('a key pasted in the token’s place', () => {
  const PEM = '-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----'

  test('goes to the key box, and the token it replaced comes back', () => {
    const { state, token } = openDebugger({ token: ID })
    state().paste(PEM)
    expect(token()).toBe(PEM)
    state().takeTokenAsKey()
    expect(token()).toBe(ID)
    expect(state().key).toMatchObject({ text: PEM, origin: 'given' })
  })

  test('does not lose the key that was there', () => {
    const { state } = openDebugger({ token: ID, key: GIVEN })
    state().paste(PEM)
    state().takeTokenAsKey()
    const { history } = state()
    assert(history.length > 0)
    state().undoReplacement()
    expect(state().key).toEqual(GIVEN)
  })

  test('leaves an empty token where there was none', () => {
    const { state, token } = openDebugger()
    state().paste(PEM)
    state().takeTokenAsKey()
    expect(token()).toBe('')
    expect(state().key.text).toBe(PEM)
  })
})
