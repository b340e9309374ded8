import { describe, expect, test } from 'vitest'
import type { RunAction } from './run-action'
import {
  reduceSessions,
  startSessions,
  type RunScreen,
  type SessionsAction,
  type SessionsState,
} from './sessions-state'

const after = (...actions: readonly SessionsAction[]): SessionsState =>
  actions.reduce(reduceSessions, startSessions('session'))

const on =
  (to: RunScreen) =>
  (action: RunAction): SessionsAction => ({ to, action })

const step = (seconds: number): RunAction => ({
  kind: 'advance',
  ms: 1000 * seconds,
  isStep: true,
})

describe('the task of the store', () => {
  const act = on('store')
  const stop = act({ kind: 'stop-server', server: 1 })

  test.each(['replicated', 'store'] as const)('is solved with %s', (design) => {
    const choose = act({ kind: 'choose-design', design })
    expect(after(choose, act(step(5)), stop).solved.store).toBe(false)
    expect(after(choose, act(step(5)), stop, act(step(5))).solved.store).toBe(true)
  })

  test.each(['memory', 'sticky'] as const)('is not solved with %s', (design) => {
    const choose = act({ kind: 'choose-design', design })
    expect(after(choose, act(step(5)), stop, act(step(20))).solved.store).toBe(false)
  })

  test('is not solved by a server that nobody was stopped with', () => {
    const choose = act({ kind: 'choose-design', design: 'store' })
    expect(after(choose, act(step(20))).solved.store).toBe(false)
  })

  test('stays solved', () => {
    const choose = act({ kind: 'choose-design', design: 'store' })
    const solved = [choose, act(step(5)), stop, act(step(5)), act({ kind: 'restart' })]
    expect(after(...solved).solved.store).toBe(true)
  })
})

describe('the task of the token', () => {
  const act = on('token')
  const revoke = act({ kind: 'revoke' })
  const shorten = act({ kind: 'set-lifetime', lifetime: 60 })

  test('is not solved by a long lifetime, however soon the token happens to end', () => {
    const long = Array.from({ length: 6 }, () => act(step(60)))
    expect(after(act(step(5)), revoke, ...long).solved.token).toBe(false)
  })

  test('is not solved by a token that was issued before the lifetime was shortened', () => {
    const long = Array.from({ length: 6 }, () => act(step(60)))
    expect(after(act(step(5)), shorten, revoke, ...long).solved.token).toBe(false)
  })

  test('is solved by a short one, once the user is refused', () => {
    const short = [shorten, act({ kind: 'restart' }), act(step(5)), revoke]
    expect(after(...short).solved.token).toBe(false)
    expect(after(...short, act(step(60)), act(step(5))).solved.token).toBe(true)
  })
})

describe('news', () => {
  const act = on('servers')

  test('tell of a step, not of playing', () => {
    expect(after(act(step(5))).stages.servers.news).toMatchObject({
      code: 'stepped',
      data: { second: 5 },
    })
    const played = after(act({ kind: 'advance', ms: 5000, isStep: false }))
    expect(played.stages.servers.news).toBeNull()
  })

  test('tell what a stopped server took along', () => {
    const { news } = after(act({ kind: 'stop-server', server: 0 })).stages.servers
    expect(news).toEqual({ code: 'serverStopped', data: { server: 1, lost: 34, dropped: 0 } })
  })

  test('call the second box by its name', () => {
    const stop: RunAction = { kind: 'stop-store' }
    expect(after(on('token')(stop)).stages.token.news?.code).toBe('issuerStopped')
    expect(after(on('store')(stop)).stages.store.news?.code).toBe('storeStopped')
  })

  test('stay until there are others', () => {
    const { news } = after(
      act({ kind: 'stop-server', server: 0 }),
      act({ kind: 'set-load', load: 100 }),
    ).stages.servers
    expect(news?.code).toBe('serverStopped')
  })
})

test('each screen keeps a run of its own', () => {
  const { stages } = after(on('servers')(step(5)))
  expect([stages.servers.run.at, stages.memory.run.at]).toEqual([5000, 0])
})

test('other settings end the hour', () => {
  const play: SessionsAction = { to: 'hour', action: { kind: 'play' } }
  const more: SessionsAction = { to: 'hour', action: { kind: 'go-on', slices: 2 } }
  expect(after(play, more).hour).toMatchObject({ isPlaying: true, played: { done: 2 / 300 } })
  const set: SessionsAction = { to: 'hour', action: { kind: 'set', settings: { load: 100 } } }
  expect(after(play, more, set).hour).toMatchObject({ isPlaying: false, played: null })
})
