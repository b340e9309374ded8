import { advance, MAX_ADVANCE_MS } from './advance'
import { DESIGN_IDS, type DesignId } from './designs'
import { revoke, startServer, startStore, stopServer, stopStore } from './interventions'
import { SIGNATURE_MS, type Settings } from './settings'
import { failuresOf, startRun, type Failure, type Run } from './world'

interface Incident {
  /** Minutes from the start. */
  readonly minute: number
  readonly happen: (run: Run) => Run
}

const lastServer = (run: Run): number => run.servers.length - 1

/** What happens in the hour that every design goes through. */
export const INCIDENTS: readonly Incident[] = [
  { minute: 10, happen: (run) => stopServer(run, lastServer(run)) },
  { minute: 15, happen: (run) => startServer(run, lastServer(run)) },
  { minute: 21, happen: (run) => revoke(run, 0) },
  { minute: 40, happen: stopStore },
  { minute: 41, happen: startStore },
]

export const HOUR_MS = 3_600_000

const MINUTE_MS = 60_000

/** The hour in one design, and how much of it is over. */
export interface Hour {
  readonly runs: readonly Run[]
  /** From 0 to 1, over all designs. */
  readonly done: number
}

/** The same hour at its beginning, in every design. */
export const startHour = (settings: Omit<Settings, 'design'>): Hour => ({
  runs: DESIGN_IDS.map((design) => startRun({ ...settings, design })),
  done: 0,
})

/** Goes on by a slice of bounded work: at most a minute in one of the designs. */
export function goOn({ runs }: Hour): Hour {
  const behind = runs.findIndex(({ at }) => at < HOUR_MS)
  const later = runs.map((run, index) => (index === behind ? minuteLater(run) : run))
  const gone = later.reduce((sum, { at }) => sum + at, 0)
  return { runs: later, done: gone / (HOUR_MS * runs.length) }
}

function minuteLater(run: Run): Run {
  const later = advance(run, Math.min(MAX_ADVANCE_MS, MINUTE_MS - (run.at % MINUTE_MS)))
  return INCIDENTS.filter(({ minute }) => minute * MINUTE_MS === later.at).reduce(
    (before, { happen }) => happen(before),
    later,
  )
}

/** What an hour came to. */
export interface Outcome {
  readonly design: DesignId
  readonly arrived: number
  /** Not served, but for the revoked user, who is refused. */
  readonly failed: number
  readonly failures: Readonly<Record<Failure, number>>
  /** Milliseconds that a served request waited, on average; null where none was served. */
  readonly latency: number | null
  readonly lost: number
  readonly served: number
  readonly stale: number
  readonly copies: number
  /** Sessions that the store found, or tokens that the issuer made. */
  readonly asked: number
  /** How long after the revocation the user was served, in seconds, and how often. */
  readonly revoked: { readonly seconds: number; readonly requests: number }
}

/** The outcomes of the designs whose hour is over. */
export const outcomesOf = ({ runs }: Hour): readonly Outcome[] =>
  runs.filter(({ at }) => at >= HOUR_MS).map(outcomeOf)

function outcomeOf({ settings, tally, revocations }: Run): Outcome {
  const { arrived, served, lost, stale, copies, asked, waited } = tally
  const [revocation] = revocations
  const lastServedAt = revocation?.lastServedAt ?? null
  return {
    design: settings.design,
    arrived,
    served,
    failed: failuresOf(tally) - tally.failed.revoked,
    failures: tally.failed,
    latency: served === 0 ? null : waited / served,
    lost,
    stale,
    copies,
    asked,
    revoked: {
      seconds: revocation && lastServedAt !== null ? (lastServedAt - revocation.at) / 1000 : 0,
      requests: revocation?.served ?? 0,
    },
  }
}

/** Characters of a session identifier of 128 bits in Base64url. */
const SESSION_ID_CHARACTERS = 22

/**
 * What tokens bought and what they cost in the hour, against the other designs; null until all are
 * through. Shares in percent, times in seconds, sizes in megabytes.
 *
 * @param tokenCharacters the length of a token
 */
export function concludeFrom(outcomes: readonly Outcome[], tokenCharacters: number) {
  const of = (wanted: DesignId) => outcomes.find(({ design }) => design === wanted)
  const token = of('token')
  const store = of('store')
  const sticky = of('sticky')
  const memory = of('memory')
  const replicated = of('replicated')
  if (!token || !store || !sticky || !memory || !replicated) return null
  return {
    asked: {
      token: token.asked,
      store: store.asked,
      percent: (100 * token.asked) / Math.max(1, store.asked),
    },
    outage: { token: token.failures['store-down'], store: store.failures['store-down'] },
    forgotten: { percent: (100 * memory.failures['no-session']) / Math.max(1, memory.arrived) },
    lost: { sticky: sticky.lost, copies: replicated.copies },
    revoked: {
      token: token.revoked.seconds,
      requests: token.revoked.requests,
      store: store.revoked.seconds,
    },
    signatures: { seconds: (token.served * SIGNATURE_MS) / 1000 },
    carried: {
      token: (token.arrived * tokenCharacters) / 1_000_000,
      session: (store.arrived * SESSION_ID_CHARACTERS) / 1_000_000,
    },
  }
}
