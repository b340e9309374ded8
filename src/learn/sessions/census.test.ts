import { describe, expect, test } from 'vitest'
import { advance } from './advance'
import { countOf, standingAt, standingOfUsers, viewOfServer, viewOfStore } from './census'
import type { DesignId } from './designs'
import { revoke, stopServer, stopStore } from './interventions'
import { USERS, type Settings } from './settings'
import { startRun, type Run } from './world'

const SETTINGS: Settings = { design: 'sticky', servers: 2, load: 60, lifetime: 120, seed: 2 }

const runOf = (settings: Partial<Settings>): Run =>
  advance(startRun({ ...SETTINGS, ...settings }), 10_000)

describe('the census of users', () => {
  test('counts who would have to log in again', () => {
    const standings = standingOfUsers(stopServer(runOf({}), 0))
    expect([countOf(standings, 'known'), countOf(standings, 'unknown')]).toEqual([50, 50])
  })

  test.each<DesignId>(['memory', 'sticky', 'replicated', 'store', 'token'])(
    'counts who is revoked: %s',
    (design) => {
      expect(countOf(standingOfUsers(revoke(runOf({ design }), 4)), 'revoked')).toBe(1)
    },
  )

  test('counts whose token has expired', () => {
    const standings = standingOfUsers(runOf({ design: 'token', load: 10 }))
    expect(countOf(standings, 'unknown')).toBeGreaterThan(0)
  })
})

describe('the census of a server', () => {
  test('has its own sessions', () => {
    expect(countOf(standingAt(runOf({}), 0) ?? [], 'known')).toBe(USERS / 2)
  })

  test('tells stale copies', () => {
    const run = runOf({ design: 'replicated', load: 90 })
    const busy = Array.from({ length: 20 }, (_, index) => advance(run, 10 * index))
    const stale = busy.map((later) => countOf(standingAt(later, 0) ?? [], 'stale'))
    expect(Math.max(...stale)).toBeGreaterThan(0)
  })

  test.each<DesignId>(['store', 'token'])('has nothing to count in %s', (design) => {
    expect(standingAt(runOf({ design }), 0)).toBeNull()
  })
})

describe('a station', () => {
  test.each([
    [0.2, 'idle'],
    [0.9, 'busy'],
  ] as const)('at work for %d of its time is %s', (load, state) => {
    const run = runOf({})
    const samples = run.samples.map((sample) => ({ ...sample, serverLoads: [load, load] }))
    expect(viewOfServer({ ...run, samples }, 0)).toMatchObject({ state, load })
  })

  test('whose queue is long is overloaded', () => {
    const run = advance(runOf({ load: 200 }), 10_000)
    expect(viewOfServer(run, 0).state).toBe('overloaded')
  })

  test('that stopped is noticed after a second', () => {
    const stopped = stopServer(runOf({}), 1)
    expect(viewOfServer(stopped, 1).state).toBe('unnoticed')
    expect(viewOfServer(advance(stopped, 1000), 1).state).toBe('stopped')
  })

  test('may be the store', () => {
    const run = runOf({ design: 'store' })
    expect(viewOfStore(run).load).toBeGreaterThan(0.1)
    expect(viewOfStore(stopStore(run)).state).toBe('stopped')
  })
})
