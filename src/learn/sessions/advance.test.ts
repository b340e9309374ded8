import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { advance, MAX_ADVANCE_MS, MAX_SAMPLES } from './advance'
import { DESIGN_IDS, type DesignId } from './designs'
import {
  revoke,
  setLifetime,
  setLoad,
  setServers,
  startServer,
  startStore,
  stopServer,
  stopStore,
} from './interventions'
import { LIMITS, MAX_COPIES_WAITING, MAX_QUEUE, USERS, type Settings } from './settings'
import { failuresOf, queuedIn, startRun, type Run } from './world'

const SETTINGS: Settings = { design: 'store', servers: 3, load: 60, lifetime: 120, seed: 7 }

const runOf = (settings: Partial<Settings>): Run => startRun({ ...SETTINGS, ...settings })

const minutesLater = (run: Run, minutes: number): Run => {
  let later = run
  for (let half = 0; half < 2 * minutes; half += 1) later = advance(later, 30_000)
  return later
}

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

const meanLatency = (run: Run): number =>
  meanOf(run.samples.flatMap(({ latency }) => (latency ? [latency.mean] : [])))

const action = fc.oneof(
  fc.integer({ min: 1, max: 5000 }).map((ms) => (run: Run) => advance(run, ms)),
  fc.nat(4).map((index) => (run: Run) => stopServer(run, index)),
  fc.nat(4).map((index) => (run: Run) => startServer(run, index)),
  fc.integer(LIMITS.servers).map((count) => (run: Run) => setServers(run, count)),
  fc.integer(LIMITS.load).map((load) => (run: Run) => setLoad(run, load)),
  fc.integer({ min: 1, max: 900 }).map((lifetime) => (run: Run) => setLifetime(run, lifetime)),
  fc.nat(USERS - 1).map((user) => (run: Run) => revoke(run, user)),
  fc.constantFrom(stopStore, startStore),
)

const holdsInAnyCourse = (promise: (run: Run, before: Run) => void) =>
  fc.assert(
    fc.property(
      fc.constantFrom(...DESIGN_IDS),
      fc.nat(),
      fc.array(action, { maxLength: 25 }),
      (design, seed, actions) => {
        let run = runOf({ design, seed })
        for (const act of actions) {
          const before = run
          run = act(run)
          promise(run, before)
        }
      },
    ),
    { seed: 20_261, numRuns: 150 },
  )

describe('whatever happens in whatever design', () => {
  test('served, failed and queued add up to arrived', () => {
    holdsInAnyCourse((run) => {
      const { arrived, served } = run.tally
      expect(served + failuresOf(run.tally) + queuedIn(run)).toBe(arrived)
    })
  })

  test('queues, samples and steps stay within their bounds', () => {
    holdsInAnyCourse((run, before) => {
      expect(run.store.queue.length).toBeLessThanOrEqual(MAX_QUEUE)
      for (const { queue, copies } of run.servers) {
        expect(queue.length).toBeLessThanOrEqual(MAX_QUEUE)
        expect(copies.length).toBeLessThanOrEqual(MAX_COPIES_WAITING + USERS)
      }
      expect(run.samples.length).toBeLessThanOrEqual(MAX_SAMPLES)
      expect(run.at - before.at).toBeLessThanOrEqual(MAX_ADVANCE_MS)
    })
  })

  test('an advance goes no further than its bound, and keeps no more than two minutes', () => {
    let run = advance(runOf({}), 10 * MAX_ADVANCE_MS)
    expect(run.at).toBe(MAX_ADVANCE_MS)
    for (let step = 0; step < 2; step += 1) run = advance(run, MAX_ADVANCE_MS)
    expect(run.samples.map(({ second }) => second)).toEqual(
      Array.from({ length: MAX_SAMPLES }, (_, index) => 61 + index),
    )
  })

  test('a load is a share between 0 and 1', () => {
    holdsInAnyCourse(({ samples }) => {
      for (const { serverLoads, storeLoad } of samples)
        for (const load of [...serverLoads, storeLoad]) {
          expect(load).toBeGreaterThanOrEqual(0)
          expect(load).toBeLessThanOrEqual(1 + 1e-9)
        }
    })
  })

  test('a run that went on stays as it was', () => {
    const run = advance(runOf({ design: 'replicated' }), 5000)
    const kept = structuredClone({ ...run, random: run.random.getState() })
    advance(stopServer(revoke(run, 0), 1), 5000)
    expect({ ...run, random: run.random.getState() }).toEqual(kept)
  })
})

describe('the same seed', () => {
  test.each(DESIGN_IDS)('gives the same run: %s', (design) => {
    expect(minutesLater(runOf({ design }), 1)).toEqual(minutesLater(runOf({ design }), 1))
  })

  test.each(DESIGN_IDS)('gives the same run however it is cut: %s', (design) => {
    let cut = runOf({ design })
    for (let step = 0; step < 100; step += 1) cut = advance(cut, 100)
    expect(cut).toEqual(advance(runOf({ design }), 10_000))
  })

  test('brings the same requests to every design', () => {
    const arrived = DESIGN_IDS.map((design) => minutesLater(runOf({ design }), 2).tally.arrived)
    expect(new Set(arrived).size).toBe(1)
  })

  test('another brings others', () => {
    expect(minutesLater(runOf({ seed: 8 }), 1).tally).not.toEqual(minutesLater(runOf({}), 1).tally)
  })
})

describe('load and latency', () => {
  test.each(DESIGN_IDS)('grow together: %s', (design) => {
    const latencies = [20, 60, 100, 140].map((load) =>
      meanLatency(minutesLater(runOf({ design, load }), 2)),
    )
    expect(latencies).toEqual(latencies.toSorted((a, b) => a - b))
  })

  test('the mean of one queue is that of M/M/1', () => {
    const load = 25
    const run = minutesLater(runOf({ design: 'memory', servers: 1, load }), 30)
    const expected = 1000 / (50 - load)
    expect(meanLatency(run) / expected).toBeGreaterThan(0.8)
    expect(meanLatency(run) / expected).toBeLessThan(1.2)
  })

  test('beyond what the servers can do, requests are turned away', () => {
    const run = minutesLater(runOf({ design: 'memory', servers: 1, load: 100 }), 2)
    expect(run.tally.failed.overloaded).toBeGreaterThan(run.tally.arrived / 3)
  })

  test('the store is busier the more requests there are, where sessions are in it', () => {
    const [low = 0, high = 0] = [40, 120].map((load) =>
      meanOf(minutesLater(runOf({ load }), 2).samples.map(({ storeLoad }) => storeLoad)),
    )
    expect(high / low).toBeGreaterThan(2.5)
    expect(high / low).toBeLessThan(3.5)
  })

  test('five servers are held up by a store that is full', () => {
    const [sample] = minutesLater(runOf({ servers: 5, load: 220 }), 2).samples.slice(-1)
    expect(sample?.storeLoad).toBeGreaterThan(0.95)
    expect(Math.max(...(sample?.serverLoads ?? []))).toBeLessThan(0.99)
  })
})

describe('copies between servers', () => {
  const copiesPerRequest = (servers: number): number => {
    const { tally } = minutesLater(runOf({ design: 'replicated', servers, load: 40 }), 2)
    return tally.copies / tally.arrived
  }

  test('grow with the number of servers', () => {
    const counts = [1, 2, 3, 4, 5].map(copiesPerRequest)
    expect(counts[0]).toBe(0)
    for (const [index, count] of counts.entries()) expect(count).toBeCloseTo(index, 1)
  })

  test('come too late for some readers', () => {
    expect(minutesLater(runOf({ design: 'replicated' }), 1).tally.stale).toBeGreaterThan(0)
  })

  test.each<DesignId>(['memory', 'sticky', 'store', 'token'])('are none in %s', (design) => {
    const { tally } = minutesLater(runOf({ design }), 1)
    expect([tally.copies, tally.stale]).toEqual([0, 0])
  })
})
