import { describe, expect, test } from 'vitest'
import { advance } from './advance'
import { DESIGN_IDS, type DesignId } from './designs'
import {
  nextToRevoke,
  revoke,
  setLifetime,
  setLoad,
  setServers,
  startServer,
  startStore,
  stopServer,
  stopStore,
} from './interventions'
import { COPY_DELAY_MS, USERS, type Settings } from './settings'
import { failuresOf, queuedIn, startRun, type Run } from './world'

const SETTINGS: Settings = { design: 'store', servers: 3, load: 60, lifetime: 60, seed: 3 }

const tenSeconds = (settings: Partial<Settings>): Run =>
  advance(startRun({ ...SETTINGS, ...settings }), 10_000)

/** Failures after `before`. */
const failed = (run: Run, before: Run, failure: keyof Run['tally']['failed']): number =>
  run.tally.failed[failure] - before.tally.failed[failure]

describe('a server that stops', () => {
  test('takes all sessions in its memory along, if it is the only one', () => {
    const run = tenSeconds({ design: 'memory', servers: 1 })
    const stopped = stopServer(run, 0)
    expect(stopped.tally.lost).toBe(USERS)
    const later = advance(startServer(advance(stopped, 2000), 0), 10_000)
    expect(failed(later, stopped, 'no-session')).toBeGreaterThan(10)
  })

  test('takes those along that stick to it, and no others', () => {
    const run = tenSeconds({ design: 'sticky' })
    const theirs = run.users.filter(({ home }) => home === 1).length
    expect(stopServer(run, 1).tally.lost).toBe(theirs)
    expect(run.tally.failed['no-session']).toBe(0)
  })

  test.each<DesignId>(['replicated', 'store', 'token'])('loses no session: %s', (design) => {
    const run = tenSeconds({ design })
    const stopped = stopServer(run, 1)
    expect(stopped.tally.lost).toBe(0)
    expect(failed(advance(stopped, 10_000), stopped, 'no-session')).toBe(0)
  })

  test('loses all copies when it is the last', () => {
    const run = tenSeconds({ design: 'replicated', servers: 2 })
    expect(stopServer(stopServer(run, 0), 1).tally.lost).toBe(USERS)
  })

  test.each(DESIGN_IDS)('gets requests until the load balancer notices: %s', (design) => {
    const stopped = stopServer(tenSeconds({ design }), 1)
    const noticed = advance(stopped, 1000)
    expect(failed(noticed, stopped, 'unreachable')).toBeGreaterThan(5)
    expect(failed(advance(noticed, 10_000), noticed, 'unreachable')).toBe(0)
  })

  test.each(DESIGN_IDS)('leaves nobody to answer if all do: %s', (design) => {
    const stopped = setServers(stopServer(tenSeconds({ design }), 0), 1)
    const later = advance(stopped, 10_000)
    expect(later.tally.served).toBe(stopped.tally.served)
  })

  test('has the copies of the others once it starts again', () => {
    const stopped = advance(stopServer(tenSeconds({ design: 'replicated' }), 1), 5000)
    const started = startServer(stopped, 1)
    expect(started.tally.copies - stopped.tally.copies).toBe(USERS)
    expect(failed(advance(started, 10_000), stopped, 'no-session')).toBe(0)
  })
})

test('what waited at the store for a server that stops has failed, once', () => {
  const run = tenSeconds({ servers: 5, load: 250 })
  expect(run.store.queue.some(({ server }) => server === 4)).toBe(true)
  const { tally, ...later } = advance(stopServer(run, 4), 1000)
  expect(tally.served + failuresOf(tally) + queuedIn({ tally, ...later })).toBe(tally.arrived)
})

test('a server that is gone leaves its users to the others', () => {
  const fewer = setServers(tenSeconds({ design: 'sticky' }), 2)
  const later = advance(fewer, 30_000)
  expect(failed(later, fewer, 'unreachable')).toBe(0)
  expect(failed(later, fewer, 'no-session')).toBeGreaterThan(0)
})

test('a higher load brings the next request sooner', () => {
  const run = tenSeconds({ load: 10 })
  const wait = ({ next, at }: Run): number => next.at - at
  expect(wait(setLoad(run, 100))).toBeCloseTo(wait(run) / 10, 9)
})

describe('sessions in memory', () => {
  test('are found on one server of three, when requests go round', () => {
    const { tally } = advance(tenSeconds({ design: 'memory' }), 30_000)
    const share = tally.failed['no-session'] / tally.arrived
    expect(share).toBeGreaterThan(0.6)
    expect(share).toBeLessThan(0.7)
  })

  test('are always found where users stick to servers', () => {
    const { tally } = advance(tenSeconds({ design: 'sticky' }), 30_000)
    expect(tally.failed['no-session']).toBe(0)
  })

  test('keep users from a server that is added', () => {
    const more = advance(setServers(tenSeconds({ design: 'sticky' }), 4), 10_000)
    expect(more.samples.at(-1)?.serverLoads[3]).toBe(0)
  })
})

describe('a store that stops', () => {
  test('stops everything where sessions are in it, and loses none', () => {
    const stopped = stopStore(tenSeconds({ design: 'store' }))
    const later = advance(stopped, 10_000)
    expect(later.tally.arrived - stopped.tally.arrived).toBeGreaterThan(400)
    expect(later.tally.served - stopped.tally.served).toBeLessThan(20)
    const back = startStore(later)
    expect(failed(advance(back, 10_000), back, 'no-session')).toBe(0)
  })

  test('stops only those whose token has expired', () => {
    const stopped = stopStore(tenSeconds({ design: 'token', lifetime: 120 }))
    const later = advance(stopped, 10_000)
    expect(failed(later, stopped, 'store-down')).toBeGreaterThan(0)
    expect(later.tally.served - stopped.tally.served).toBeGreaterThan(400)
  })
})

describe('a revoked user', () => {
  test.each<DesignId>(['memory', 'sticky', 'store'])('is refused at once: %s', (design) => {
    const later = advance(revoke(tenSeconds({ design, load: 40 }), 0), 20_000)
    // What had been recognised before may still be served; it came before.
    expect(later.revocations).toMatchObject([{ served: 0, lastServedAt: null }])
    expect(later.tally.failed.revoked).toBeGreaterThan(10)
  })

  test('is refused once the copies say so', () => {
    const run = tenSeconds({ design: 'replicated', load: 40 })
    const [revocation] = advance(revoke(run, 0), 20_000).revocations
    expect((revocation?.lastServedAt ?? 0) - run.at).toBeLessThan(COPY_DELAY_MS + 500)
    expect(revocation?.refusedAt).not.toBeNull()
  })

  test('is served until the token expires, and no longer', () => {
    const run = tenSeconds({ design: 'token' })
    const expiresAt = run.users[0]?.expiresAt ?? 0
    let later = revoke(run, 0)
    for (let step = 0; step < 3; step += 1) later = advance(later, 30_000)
    const [revocation] = later.revocations
    expect(revocation?.token?.expiresAt).toBe(expiresAt)
    expect(revocation?.served).toBeGreaterThan(10)
    expect(revocation?.lastServedAt).toBeLessThan(expiresAt)
    expect(revocation?.refusedAt).toBeGreaterThanOrEqual(expiresAt)
  })

  test('keeps the lifetime of the token that is out', () => {
    const run = setLifetime(tenSeconds({ design: 'token', lifetime: 900 }), 15)
    expect(revoke(run, 1).revocations).toMatchObject([{ token: { lifetime: 900_000 } }])
  })

  test('is another each time', () => {
    const run = tenSeconds({})
    const first = nextToRevoke(run)
    expect(first).toBe(0)
    expect(nextToRevoke(revoke(run, 0))).toBe(1)
  })
})

test('shorter lifetimes mean more tokens issued', () => {
  const [short = 0, long = 0] = [15, 60].map(
    (lifetime) => tenSeconds({ design: 'token', lifetime }).tally.asked,
  )
  expect(short).toBeGreaterThan(2 * long)
})
