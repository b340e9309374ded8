import { describe, expect, test } from 'vitest'
import { advance } from './advance'
import type { DesignId } from './designs'
import { figuresOf, type FigureCode, type FigureData } from './figures'
import { revoke, setLifetime, stopServer, stopStore } from './interventions'
import { COPY_MS, type Settings } from './settings'
import { startRun, type Run } from './world'

const SETTINGS: Settings = { design: 'store', servers: 3, load: 60, lifetime: 300, seed: 11 }

const minute = (settings: Partial<Settings>): Run =>
  advance(startRun({ ...SETTINGS, ...settings }), 60_000)

const codesOf = (run: Run): readonly FigureCode[] => figuresOf(run).map(({ code }) => code)

type ByCode = { readonly [Code in FigureCode]?: FigureData[Code] }

function find<Code extends FigureCode>(run: Run, code: Code): FigureData[Code] {
  const byCode: ByCode = Object.fromEntries(
    figuresOf(run).map((figure) => [figure.code, figure.data]),
  )
  const data = byCode[code]
  if (data === undefined) throw new Error(`no ${code}`)
  return data
}

describe('the figures of a run', () => {
  test('are none before the first second', () => {
    expect(figuresOf(startRun(SETTINGS))).toEqual([])
  })

  test.each<[DesignId, readonly FigureCode[]]>([
    ['memory', ['waiting', 'forgotten']],
    ['sticky', ['waiting', 'uneven']],
    ['replicated', ['waiting', 'copies', 'stale']],
    ['store', ['waiting', 'storeLoad']],
    ['token', ['waiting', 'asked', 'signatures']],
  ])('in %s speak of %j', (design, codes) => {
    expect(codesOf(minute({ design }))).toEqual(codes)
  })

  test('say how long an answer takes, and how busy the busiest server is', () => {
    const { seconds, ms, percent } = find(minute({}), 'waiting')
    expect(seconds).toBe(30)
    expect(ms).toBeGreaterThan(25)
    expect(ms).toBeLessThan(60)
    expect(percent).toBeGreaterThan(35)
    expect(percent).toBeLessThan(50)
  })

  test('say that two of three requests find no session, in turn and in memory', () => {
    const { percent, running } = find(minute({ design: 'memory' }), 'forgotten')
    expect(percent).toBeCloseTo(67, -1)
    expect(running).toBe(3)
  })

  test('say that each request is copied to every other server', () => {
    const { perSecond, perRequest, percent } = find(
      minute({ design: 'replicated', servers: 4 }),
      'copies',
    )
    expect(perRequest).toBeCloseTo(3, 1)
    expect(percent).toBeCloseTo((100 * perSecond * COPY_MS) / 1000 / 4, 6)
  })

  test('speak of what was turned away', () => {
    const { requests } = find(minute({ servers: 1, load: 200 }), 'overloaded')
    expect(requests).toBeGreaterThan(1000)
  })

  test.each([
    ['sticky', 33],
    ['store', 0],
  ] as const)('say how many sessions a stopped server took along: %s', (design, sessions) => {
    expect(find(stopServer(minute({ design }), 1), 'lost').sessions).toBe(sessions)
  })

  test.each([
    ['store', 'storeDown'],
    ['token', 'issuerDown'],
  ] as const)('speak of what failed without the second box: %s', (design, code) => {
    expect(codesOf(advance(stopStore(minute({ design })), 20_000))).toContain(code)
  })
})

describe('of a revoked user they say', () => {
  test('that nothing was served, with a session', () => {
    const run = advance(revoke(minute({}), 0), 5000)
    expect(find(run, 'refusedAtOnce')).toEqual({ user: 1 })
  })

  test('how long the copies took', () => {
    const run = minute({ design: 'replicated', load: 150, servers: 5 })
    const late = Array.from({ length: 30 }, (_, index) =>
      advance(revoke(advance(run, 50 * index), 0), 2000),
    ).find((later) => codesOf(later).includes('refusedLate'))
    expect(find(late ?? run, 'refusedLate').seconds).toBeLessThan(0.5)
  })

  test('how long the token still works', () => {
    const run = minute({ design: 'token' })
    const { seconds, left } = find(advance(revoke(run, 0), 5000), 'stillServed')
    expect(seconds).toBe(5)
    expect(left).toBeCloseTo((run.users[0]?.expiresAt ?? 0) / 1000 - 65, 6)
  })

  test('how long it worked, and for how long it had been issued', () => {
    const run = revoke(minute({ design: 'token', lifetime: 30 }), 0)
    const { seconds, requests, lifetime } = find(
      advance(setLifetime(run, 900), 40_000),
      'servedUntil',
    )
    expect(lifetime).toBe(30)
    expect(seconds).toBeLessThan(30)
    expect(requests).toBeGreaterThan(10)
  })
})
