import { beforeAll, expect, test } from 'vitest'
import { reduceAttacks, START, usedTokens, workedAttacks, type AttacksState } from './attacks-state'
import { play, replay, type Showing } from './play'
import { makeWorld, type World } from './world'

const NOW = 1_800_000_000
let world: World

beforeAll(async () => {
  const made = await makeWorld({ claims: '{}', now: NOW, tokenId: 'a', weakSecret: 'x' })
  if (!made.ok) throw new Error(made.problem.code)
  world = made.value
})

const chosen = (state: AttacksState) =>
  reduceAttacks(state, { type: 'chosen', attack: 'tampering', choices: { role: 'admin' } })

async function played(state: AttacksState) {
  const { choices } = state.benches.tampering
  const outcome = await play('tampering', choices, world, null)
  return reduceAttacks(state, { type: 'played', attack: 'tampering', choices, outcome })
}

test('an attack that worked once stays one that worked', async () => {
  const worked = await played(chosen(START))
  expect(workedAttacks(worked)).toEqual(['tampering'])
  const back = await played(
    reduceAttacks(worked, { type: 'chosen', attack: 'tampering', choices: { role: 'user' } }),
  )
  expect(back.benches.tampering.outcome?.naive).toMatchObject({ claims: { role: 'user' } })
  expect(workedAttacks(back)).toEqual(['tampering'])
})

test('the outcome of choices that are no longer in hand is passed over', async () => {
  const { choices } = START.benches.tampering
  const outcome = await play('tampering', choices, world, null)
  const state = chosen(START)
  expect(reduceAttacks(state, { type: 'played', attack: 'tampering', choices, outcome })).toBe(
    state,
  )
})

async function show(state: AttacksState, showing: Showing): Promise<AttacksState> {
  const outcome = await replay(showing, world, usedTokens(state))
  return reduceAttacks(state, { type: 'shown', shown: { ...showing, outcome } })
}

test('a token is used once the strict verifier accepted it, and the second showing is a replay', async () => {
  const once = await show(START, { api: 'own', time: 'now' })
  expect([...usedTokens(once)]).toEqual(['a'])
  expect(once.benches.replay.hasWorked).toBe(false)
  const twice = await show(once, { api: 'own', time: 'now' })
  expect(twice.shown.map(({ outcome }) => outcome.strict.isAccepted)).toEqual([true, false])
  expect(workedAttacks(twice)).toEqual(['replay'])
  expect(usedTokens(reduceAttacks(twice, { type: 'forgotten' })).size).toBe(0)
})

test('a new world begins with nothing done', async () => {
  const worked = await played(chosen(START))
  expect(reduceAttacks(worked, { type: 'made', world })).toEqual({ ...START, world })
})
