import { drawArrival } from './arrivals'
import { deliverCopy, finishServer, finishStore, letIn } from './serve'
import {
  copyTally,
  failuresOf,
  queuedIn,
  worldOf,
  type Run,
  type Sample,
  type Station,
  type World,
} from './world'

/** The longest advance at once, in milliseconds: with the limits of the settings it bounds the work. */
export const MAX_ADVANCE_MS = 60_000
/** How many seconds are kept to be shown. */
export const MAX_SAMPLES = 120

/** The run `ms` milliseconds later, at most MAX_ADVANCE_MS. */
export function advance(run: Run, ms: number): Run {
  const world = worldOf(run)
  const until = run.at + Math.min(ms, MAX_ADVANCE_MS)
  for (let at = nextEvent(world); at <= until; at = nextEvent(world)) {
    world.at = at
    happen(world)
  }
  world.at = until
  return world
}

function nextEvent({ next, secondEnds, store, copies, servers }: World): number {
  let at = Math.min(next.at, secondEnds, store.doneAt, copies[0]?.at ?? Infinity)
  for (const { doneAt } of servers) if (doneAt < at) at = doneAt
  return at
}

/** What is due now; of several things one, the others follow. */
function happen(world: World): void {
  const { at, servers, store, copies, next } = world
  for (const server of servers) if (server.doneAt === at) return finishServer(world, server)
  if (store.doneAt === at) finishStore(world)
  else if (copies[0]?.at === at) deliverCopy(world)
  else if (next.at === at) {
    letIn(world)
    world.next = drawArrival(world.random, world.settings.load, at)
  } else endSecond(world)
}

function endSecond(world: World): void {
  const refused = world.tally.failed.revoked - world.before.failed.revoked
  const { tally, before, servers, store, latencies, secondEnds } = world
  const sample: Sample = {
    second: secondEnds / 1000,
    arrived: tally.arrived - before.arrived,
    served: tally.served - before.served,
    failed: failuresOf(tally) - failuresOf(before) - refused,
    refused,
    stale: tally.stale - before.stale,
    copies: tally.copies - before.copies,
    latency: latencyOf(latencies),
    serverLoads: servers.map((server) => takeLoad(server, secondEnds)),
    storeLoad: takeLoad(store, secondEnds),
    queued: queuedIn(world),
  }
  world.samples = [...world.samples.slice(1 - MAX_SAMPLES), sample]
  world.before = copyTally(tally)
  world.latencies = []
  world.secondEnds += 1000
}

/** The share of the second that ends in which a station was at work. */
function takeLoad(station: Station<unknown>, end: number): number {
  const running = station.job === null ? 0 : end - station.busySince
  const load = (station.busy + running) / 1000
  station.busy = 0
  station.busySince = end
  return load
}

function latencyOf(latencies: readonly number[]): Sample['latency'] {
  if (latencies.length === 0) return null
  const sorted = latencies.toSorted((a, b) => a - b)
  const mean = sorted.reduce((sum, latency) => sum + latency, 0) / sorted.length
  return { mean, p95: sorted[Math.ceil(0.95 * sorted.length) - 1] ?? mean }
}
