import { beforeAll, describe, expect, test } from 'vitest'
import { FIRST_SAMPLE } from '../../jwt/first-sample'
import { payloadSegmentOf, type LessonAlgorithm } from '../lesson-key'
import { isValid } from './parties'
import { prepare } from './prepare'
import {
  hasBrokenTwice,
  isResigned,
  isToldApart,
  reduceSigning,
  START,
  type Bench,
  type BenchEvent,
  type Issued,
  type SigningState,
} from './signing-state'

let issued: Issued

async function prepared(algorithm: LessonAlgorithm): Promise<Issued> {
  const result = await prepare(algorithm, payloadSegmentOf(FIRST_SAMPLE.token))
  if (!result.ok) throw new Error(result.problem.code)
  return result.value
}

beforeAll(async () => {
  issued = await prepared('HS256')
})

const benchOf = ({ benches, algorithm }: SigningState): Bench => {
  const bench = benches[algorithm]
  if (!bench) throw new Error('a bench was expected')
  return bench
}

/** The bench after these events. */
const after = (...events: readonly BenchEvent[]): Bench =>
  benchOf(
    events.reduce(
      (state, event) => reduceSigning(state, { type: 'bench', event }),
      reduceSigning(START, issued),
    ),
  )

test('each algorithm keeps its own bench, and the one before is known', async () => {
  const first = reduceSigning(START, issued)
  const chosen = reduceSigning(first, { type: 'chosen', algorithm: 'Ed25519' })
  expect(chosen).toMatchObject({ algorithm: 'Ed25519', before: 'HS256' })
  const both = reduceSigning(chosen, await prepared('Ed25519'))
  const stepped = reduceSigning(both, {
    type: 'bench',
    event: { type: 'stepped', side: 'sign', step: 3 },
  })
  expect(benchOf(stepped).steps).toEqual({ sign: 3, verify: 0 })
  expect(stepped.benches.HS256?.steps).toEqual({ sign: 0, verify: 0 })
})

test('what happens before there is a bench changes nothing', () => {
  const event = { type: 'trusted', index: 0 } as const
  expect(reduceSigning(START, { type: 'bench', event })).toBe(START)
  expect(reduceSigning(START, { type: 'chosen', algorithm: 'HS256' })).toBe(START)
})

describe('tampering', () => {
  const passed = (token: string, at: 'signature' | 'header-json' | null): BenchEvent => ({
    type: 'passed',
    passage: { token, at, problem: null },
  })

  test('is done once it broke early and at the signature', () => {
    const { token } = issued
    expect(hasBrokenTwice(after(passed(token, 'signature')))).toBe(false)
    expect(hasBrokenTwice(after(passed(token, 'header-json')))).toBe(false)
    const both = after(
      passed(token, 'header-json'),
      passed(token, null),
      passed(token, 'signature'),
    )
    expect(hasBrokenTwice(both)).toBe(true)
  })

  test('passes over what is said of a token that is no longer in hand', () => {
    const late = after(
      { type: 'tampering', event: { type: 'flipped', bit: 0 } },
      passed(issued.token, 'signature'),
    )
    expect(late).toMatchObject({ passage: null, brokeAtSignature: false })
  })
})

describe('claims that are changed', () => {
  const changed = 'h.eyJzdWIiOiJtZSJ9.s'
  const edited: BenchEvent = { type: 'edited', text: '{"sub":"me"}', token: changed }
  const checked = (token: string, valid: boolean): BenchEvent => ({
    type: 'checked',
    token,
    isValid: valid,
  })

  test('are done once the signature of other claims holds', () => {
    expect(isResigned(after(checked(issued.token, true)))).toBe(false)
    expect(isResigned(after(edited))).toBe(false)
    expect(isResigned(after(edited, checked(changed, false)))).toBe(false)
    expect(isResigned(after(edited, checked(changed, true)))).toBe(true)
  })

  test('leave the token as it was while they are not JSON', () => {
    const { edit } = after(edited, { type: 'edited', text: '{', token: null })
    expect(edit).toMatchObject({ text: '{', token: changed, isCurrent: false })
  })

  test('come back with their token, whose signature is then to be checked again', () => {
    const { edit } = after(edited, checked(changed, false), { type: 'restored' })
    expect(edit).toMatchObject({ text: edit.original, token: issued.token, isValid: null })
  })

  test('pass over what is said of another token', () => {
    expect(after(edited, checked(issued.token, true)).edit.isValid).toBeNull()
  })
})

describe('tokens that came in', () => {
  test.each(['HS256', 'ES256'] as const)(
    'of %s are three, of which one is the issuer’s',
    async (algorithm) => {
      const { key, incoming, token } = await prepared(algorithm)
      const valid = await Promise.all(incoming.map((one) => isValid(one, key.verifying)))
      expect(new Set(incoming).size).toBe(3)
      expect(valid.filter(Boolean)).toHaveLength(1)
      expect(incoming[valid.indexOf(true)]).toBe(token)
    },
  )

  test('are told apart once all were verified and the valid one is trusted', () => {
    const verified: BenchEvent[] = [0, 1, 2].map((index) => ({
      type: 'verified',
      index,
      isValid: index === 1,
    }))
    expect(isToldApart(after(...verified))).toBe(false)
    expect(isToldApart(after(...verified, { type: 'trusted', index: 0 }))).toBe(false)
    expect(isToldApart(after(...verified.slice(1), { type: 'trusted', index: 1 }))).toBe(false)
    expect(isToldApart(after(...verified, { type: 'trusted', index: 1 }))).toBe(true)
  })
})
