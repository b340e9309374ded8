import { expect, test } from 'vitest'
import { NOTHING_EXPECTED, NOTHING_GIVEN } from '../jwt/expectations'
import { GIVEN, hs256, NOW, openDebugger } from './debugger-on-test'
import { assessmentOf, summaryOf } from './profile-selectors'

const TOKEN = hs256(
  JSON.stringify({
    iss: 'https://issuer.example',
    sub: 'user-42',
    aud: 'app',
    nonce: 'n',
    iat: NOW,
  }),
)

async function openLoaded() {
  const opened = openDebugger({ token: TOKEN, key: GIVEN })
  await opened.settled()
  await opened.state().loadProfiles()
  return opened
}

test('nothing is said of a profile until it has been loaded', async () => {
  const { state, settled } = openDebugger({ token: TOKEN, key: GIVEN })
  await settled()
  expect([assessmentOf(state()), summaryOf(state())]).toEqual([null, null])
  await state().loadProfiles()
  expect(assessmentOf(state())).toMatchObject({ profile: 'id-token', by: 'shape' })
  expect(summaryOf(state())).toMatchObject({ kind: 'id-token', signature: 'valid' })
})

test('the same state has the same assessment and summary', async () => {
  const { state, store } = await openLoaded()
  const [assessment, summary] = [assessmentOf(state()), summaryOf(state())]
  store.setState({ hover: { editor: 'token', offset: 1 } })
  expect(assessmentOf(state())).toBe(assessment)
  expect(summaryOf(state())).toBe(summary)
})

test('holding a token to a profile is no input: the token and its verdict stay', async () => {
  const { state } = await openLoaded()
  const { revision } = state()
  state().chooseProfile('access-token')
  state().giveValues({ nonce: 'n' })
  state().setExpectations({ issuer: 'https://other.example' })
  expect(state().revision).toBe(revision)
  expect(assessmentOf(state())).toMatchObject({ profile: 'access-token', by: 'choice' })
  expect(assessmentOf(state())?.expected).toHaveLength(1)
})

test('times are judged at the moment of evaluation, with the leeway', async () => {
  const { state } = await openLoaded()
  state().setExpectations({ maximumAge: 60 })
  const result = () => assessmentOf(state())?.expected[0]?.result
  expect(result()).toBe('pass')
  state().evaluate(NOW + 61)
  expect(result()).toBe('fail')
  state().setLeeway(1)
  expect(result()).toBe('pass')
})

test.each([
  ['another token', (state) => state.paste(hs256('{"a":1}'))],
  ['clearing', (state) => state.clear()],
  ['a new token', (state) => state.newToken()],
] as const satisfies readonly (readonly [
  string,
  (state: ReturnType<Awaited<ReturnType<typeof openLoaded>>['state']>) => unknown,
])[])('%s takes along what was chosen and given, but not what is expected', async (_, replace) => {
  const { state, settled } = await openLoaded()
  state().chooseProfile('access-token')
  state().giveValues({ accessToken: 'secret' })
  state().setExpectations({ issuer: 'a' })
  await replace(state())
  await settled()
  expect(state().profile).toBe('auto')
  expect(state().given).toEqual(NOTHING_GIVEN)
  expect(JSON.stringify(state().history)).not.toContain('"secret"')
  expect(state().expectations).toEqual({ ...NOTHING_EXPECTED, issuer: 'a' })
})

test('editing the token keeps what was chosen and given', async () => {
  const { state, settled } = await openLoaded()
  state().chooseProfile('id-token')
  state().giveValues({ nonce: 'n' })
  state().setClaim('nonce', '"m"')
  await settled()
  expect(state()).toMatchObject({ profile: 'id-token', given: { nonce: 'n' } })
  expect(assessmentOf(state())).toMatchObject({ profile: 'id-token' })
})
