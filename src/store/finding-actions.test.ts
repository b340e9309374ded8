import { expect, test } from 'vitest'
import type { Mend } from '../jwt/finding-rule'
import { findFindings, type RuleId } from '../jwt/findings'
import { GIVEN, hs256, openDebugger, SECRET } from './debugger-on-test'
import { evaluationOf, tokenText, viewOf } from './selectors'

const findingsOf = (state: ReturnType<ReturnType<typeof openDebugger>['store']['getState']>) =>
  findFindings({
    analysis: state.analysis.value,
    verdict: state.verdict.value,
    key: state.key,
    evaluation: evaluationOf(state),
  })

/** Mends what a rule found in a token, and tells what there is then. */
async function mended(rule: RuleId, token: string, key = SECRET) {
  const { store, settled } = openDebugger({ token, key: { ...GIVEN, text: key } })
  await settled()
  const mend = findingsOf(store.getState()).find((finding) => finding.rule === rule)?.mend
  expect(mend).toBeTruthy()
  if (mend) store.getState().mend(mend)
  await settled()
  const state = store.getState()
  expect(findingsOf(state).map((finding) => finding.rule)).not.toContain(rule)
  return state
}

test('a claim is mended, and the token signed anew', async () => {
  const state = await mended('time-unit', hs256('{"sub":"a","exp":1800000000000}'))
  expect(JSON.parse(viewOf(state, 'payload'))).toEqual({ sub: 'a', exp: 1_800_000_000 })
  expect(state.verdict.value.state).toBe('valid')
})

test('a parameter is removed', async () => {
  const header = '{"alg":"HS256","jku":"https://evil.example/keys","typ":"JWT"}'
  const state = await mended('embedded-key', hs256('{"sub":"a"}', { header }))
  expect(JSON.parse(viewOf(state, 'header'))).toEqual({ alg: 'HS256', typ: 'JWT' })
})

test('of two members of one name the last is kept', async () => {
  const state = await mended('duplicate-name', hs256('{"a":{"sub":"x","b":1,"sub":"y"}}'))
  expect(JSON.parse(viewOf(state, 'payload'))).toEqual({ a: { b: 1, sub: 'y' } })
})

test('a segment is encoded as it should be', async () => {
  const state = await mended('padded-segment', `${hs256('{"sub":"a"}')}=`)
  expect(tokenText(state)).toBe(hs256('{"sub":"a"}'))
  expect(state.verdict.value.state).toBe('valid')
})

test('a blank behind the secret is removed from the key box', async () => {
  const state = await mended('secret-trailing-blank', hs256('{"sub":"a"}'), `${SECRET} \n`)
  expect(state.key.text).toBe(SECRET)
  expect(state.verdict.value.state).toBe('valid')
})

test('nothing is mended while the findings are those of an earlier text', () => {
  const { store } = openDebugger({ token: hs256('{"sub":"a"}'), key: GIVEN })
  const mend: Mend = { kind: 'set-member', place: 'payload', name: 'sub', rawValue: '"b"' }
  store.getState().editKey(`${SECRET}!`)
  const before = store.getState().source
  store.getState().mend(mend)
  expect(store.getState().source).toBe(before)
})

test('a rule is dismissed until it is shown again', () => {
  const { store } = openDebugger()
  store.getState().dismiss('no-expiry')
  store.getState().dismiss('sub-missing')
  store.getState().clear()
  expect([...store.getState().dismissed]).toEqual(['no-expiry', 'sub-missing'])
  store.getState().showDismissed()
  expect(store.getState().dismissed.size).toBe(0)
})
