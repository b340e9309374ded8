import { importJWK, jwtVerify } from 'jose'
import { describe, expect, test } from 'vitest'
import { act, REFRESH_LIFETIME } from './act'
import { API, ISSUER } from './access-token'
import { hashOf, issuerKeyOf } from './issuer-key'
import { beginning, statusOf, type Action, type World } from './world'

const KEY = issuerKeyOf(new Uint8Array(32).fill(7))
const START = beginning(1_800_000_000, 'user-42', 300)
const CALL: Action = { kind: 'call', by: 'app', scope: 'orders:read', token: 'held' }
const LOG_IN: Action = { kind: 'log-in' }
const LOG_OUT: Action = { kind: 'log-out' }
const STEAL: Action = { kind: 'steal' }
const refreshBy = (by: 'app' | 'thief'): Action => ({ kind: 'refresh', by })
const callBy = (by: 'app' | 'thief'): Action => ({ ...CALL, by })
const wait = (seconds: number): Action => ({ kind: 'wait', seconds })

const play = (...actions: readonly Action[]): World =>
  actions.reduce((world, action) => act(world, action, KEY), START)
const kindsOf = (world: World) => world.scenes.at(-1)?.arrows.map(({ kind }) => kind)
const lastStatus = (world: World) => {
  const scene = world.scenes.at(-1)
  return scene ? statusOf(scene) : null
}
const lastText = (world: World) => world.scenes.at(-1)?.arrows.at(-1)?.text ?? ''
const states = ({ rows }: World) => rows.map(({ state }) => state)

describe('logging in', () => {
  test('gives an access token that jose verifies with the public key', async () => {
    const { access } = play(LOG_IN).held.app
    const { payload, protectedHeader } = await jwtVerify(
      access ?? '',
      await importJWK(JSON.parse(KEY.publicJwk), 'ES256'),
      { issuer: ISSUER, audience: API, typ: 'at+jwt', currentDate: new Date(START.clock * 1000) },
    )
    expect(protectedHeader).toEqual({ alg: 'ES256', typ: 'at+jwt' })
    expect(payload).toMatchObject({ sub: 'user-42', scope: 'orders:read', exp: START.clock + 300 })
  })

  test('stores the hash of the refresh token and never the token', () => {
    const { held, rows, scenes } = play(LOG_IN)
    const token = held.app.refresh ?? ''
    expect(rows).toMatchObject([{ hash: hashOf(token), state: 'current', family: 1 }])
    const toStore = scenes.flatMap(({ arrows }) => arrows).filter(({ to }) => to === 'store')
    expect(toStore).toHaveLength(1)
    expect(toStore[0]?.text).not.toContain(token)
  })

  test('sends a verifier whose hash is the challenge sent before', () => {
    const [first, , third] = play(LOG_IN).scenes[0]?.arrows ?? []
    const challenge = /code_challenge=([\w-]+)/.exec(first?.text ?? '')?.[1]
    const verifier = /code_verifier=([\w-]+)/.exec(third?.text ?? '')?.[1]
    expect(hashOf(verifier ?? '')).toBe(challenge)
  })

  test('a second time begins another family', () => {
    expect(play(LOG_IN, LOG_OUT, LOG_IN).rows.map(({ family }) => family)).toEqual([1, 2])
  })
})

describe('a call', () => {
  test.each<[string, World, number, string]>([
    ['with its token is answered', play(LOG_IN, CALL), 200, '"orders"'],
    ['without a token is told no error', play(CALL), 401, 'WWW-Authenticate: Bearer'],
    ['in the last second is answered', play(LOG_IN, wait(299), CALL), 200, '"orders"'],
    ['at its expiry is not', play(LOG_IN, wait(300), CALL), 401, 'The access token expired'],
    [
      'for more than was granted is forbidden',
      play(LOG_IN, { ...CALL, scope: 'orders:write' }),
      403,
      'error="insufficient_scope", scope="orders:write"',
    ],
    [
      'with more written into the token is not authenticated at all',
      play(LOG_IN, { ...CALL, scope: 'orders:write', token: 'altered' }),
      401,
      'The signature is not valid',
    ],
  ])('%s', (_what, world, status, text) => {
    expect(lastStatus(world)).toBe(status)
    expect(lastText(world)).toContain(text)
  })

  test('without a token carries no Authorization, and its answer no error code', () => {
    const [call, answer] = play(LOG_IN, { ...CALL, token: 'none' }).scenes.at(-1)?.arrows ?? []
    expect(call?.text).not.toContain('Authorization')
    expect(answer?.text).not.toContain('error')
  })

  test('never asks the login server or its store', () => {
    expect(kindsOf(play(LOG_IN, CALL))).toEqual(['call', 'answered'])
  })
})

describe('refreshing', () => {
  test('spends the old token, stores the new one, and the API takes the new access token', () => {
    const world = play(LOG_IN, wait(300), refreshBy('app'))
    expect(states(world)).toEqual(['spent', 'current'])
    expect(world.issued.map(({ name }) => name)).toEqual(['A1', 'R1', 'A2', 'R2'])
    expect(kindsOf(world)).toEqual(['refresh', 'find', 'found-current', 'rotate', 'tokens'])
    expect(lastStatus(act(world, CALL, KEY))).toBe(200)
  })

  test.each<[string, readonly Action[]]>([
    ['the thief after the app', [refreshBy('app'), refreshBy('thief')]],
    ['the app after the thief', [refreshBy('thief'), refreshBy('app')]],
  ])('a token used twice, by %s, ends the family for both', (_who, uses) => {
    const world = play(LOG_IN, STEAL, ...uses)
    expect(lastStatus(world)).toBe(400)
    expect(kindsOf(world)).toContain('revoke-family')
    expect(states(world)).toEqual(['revoked', 'revoked'])
    for (const by of ['app', 'thief'] as const) {
      const after = act(world, refreshBy(by), KEY)
      expect(lastStatus(after)).toBe(400)
      expect(kindsOf(after)).toContain('found-revoked')
    }
  })

  test('of another login is not touched by that', () => {
    const world = play(LOG_IN, STEAL, LOG_OUT, LOG_IN, refreshBy('thief'))
    expect(states(world)).toEqual(['revoked', 'current'])
  })

  test('ends with the refresh token’s own lifetime', () => {
    const world = play(LOG_IN, wait(REFRESH_LIFETIME), refreshBy('app'))
    expect(lastStatus(world)).toBe(400)
    expect(kindsOf(world)).toEqual(['refresh', 'find', 'found-expired', 'refused'])
  })

  test('without a token sends nothing', () => {
    expect(kindsOf(play(refreshBy('app')))).toEqual([])
  })
})

describe('logging out', () => {
  test('ends the refresh token at once and the access token only with its expiry', () => {
    const world = play(LOG_IN, STEAL, LOG_OUT)
    expect(world.held.app).toEqual({ access: null, refresh: null })
    expect(states(world)).toEqual(['revoked'])
    expect(lastStatus(act(world, refreshBy('thief'), KEY))).toBe(400)
    expect(lastStatus(act(world, callBy('thief'), KEY))).toBe(200)
    expect(lastStatus(act(act(world, wait(300), KEY), callBy('thief'), KEY))).toBe(401)
  })
})

test('the same actions with the same key give the same messages', () => {
  const actions = [LOG_IN, CALL, STEAL, wait(300), refreshBy('app'), refreshBy('thief')]
  expect(play(...actions)).toEqual(play(...actions))
})

test('a name with a quote stays inside its quotes in the store’s language', () => {
  const world = act(beginning(0, "o'hara", 300), LOG_IN, KEY)
  expect(world.scenes[0]?.arrows.find(({ to }) => to === 'store')?.text).toContain("'o''hara'")
})
