import { DESIGNS, type DesignId } from './designs'
import { COPY_MS, SIGNATURE_MS } from './settings'
import type { Revocation, Run } from './world'

/** What each figure says, in numbers: times in the unit named, shares in percent. */
export interface FigureData {
  readonly waiting: { readonly seconds: number; readonly ms: number; readonly percent: number }
  readonly overloaded: { readonly requests: number }
  readonly forgotten: {
    readonly requests: number
    readonly percent: number
    readonly running: number
  }
  readonly lost: { readonly sessions: number }
  readonly uneven: { readonly most: number; readonly least: number }
  readonly copies: {
    readonly perSecond: number
    readonly perRequest: number
    readonly percent: number
  }
  readonly stale: { readonly answers: number; readonly percent: number }
  readonly storeLoad: { readonly percent: number }
  readonly storeDown: { readonly requests: number }
  readonly issuerDown: { readonly requests: number }
  readonly asked: { readonly asked: number; readonly requests: number; readonly percent: number }
  readonly signatures: { readonly ms: number }
  readonly refusedAtOnce: { readonly user: number }
  readonly refusedLate: {
    readonly user: number
    readonly seconds: number
    readonly requests: number
  }
  readonly stillServed: {
    readonly user: number
    readonly seconds: number
    readonly requests: number
    readonly left: number
  }
  readonly servedUntil: {
    readonly user: number
    readonly seconds: number
    readonly requests: number
    readonly lifetime: number
  }
}

export type FigureCode = keyof FigureData
export type Figure = {
  [Code in FigureCode]: { readonly code: Code; readonly data: FigureData[Code] }
}[FigureCode]

/** Over how many of the last seconds averages are taken. */
const RECENT_SECONDS = 30
/** How many revoked users are spoken of: the last ones. */
const MAX_REVOCATIONS = 3

/** What a run shows, in the order to be told. Nothing before its first second. */
export function figuresOf(run: Run): readonly Figure[] {
  if (run.samples.length === 0) return []
  return [
    waiting(run),
    ...FIGURES[run.settings.design].map((figure) => figure(run)),
    overloaded(run),
    ...run.revocations.slice(-MAX_REVOCATIONS).map((revocation) => revoked(run, revocation)),
  ].filter((figure) => figure !== null)
}

type Tell = (run: Run) => Figure | null

const percentOf = (part: number, whole: number): number => (whole === 0 ? 0 : (100 * part) / whole)

const recentOf = ({ samples }: Run) => samples.slice(-RECENT_SECONDS)

const meanOf = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length

const meanLoads = (run: Run): readonly number[] =>
  run.servers.flatMap(({ isUp }, index) =>
    isUp ? [100 * meanOf(recentOf(run).map(({ serverLoads }) => serverLoads[index] ?? 0))] : [],
  )

const waiting: Tell = (run) => {
  const recent = recentOf(run)
  const means = recent.flatMap(({ latency, served }) =>
    latency ? [{ waited: latency.mean * served, served }] : [],
  )
  const served = means.reduce((sum, mean) => sum + mean.served, 0)
  if (served === 0) return null
  const ms = means.reduce((sum, mean) => sum + mean.waited, 0) / served
  const percent = Math.max(0, ...meanLoads(run))
  return { code: 'waiting', data: { seconds: recent.length, ms, percent } }
}

const overloaded: Tell = ({ tally }) =>
  tally.failed.overloaded === 0
    ? null
    : { code: 'overloaded', data: { requests: tally.failed.overloaded } }

const forgotten: Tell = ({ tally, servers }) => {
  const requests = tally.failed['no-session']
  if (requests === 0) return null
  const running = servers.filter(({ isUp }) => isUp).length
  return {
    code: 'forgotten',
    data: { requests, percent: percentOf(requests, tally.arrived), running },
  }
}

const lost: Tell = ({ tally, lastStop }) =>
  lastStop === null ? null : { code: 'lost', data: { sessions: tally.lost } }

const uneven: Tell = (run) => {
  const loads = meanLoads(run)
  if (loads.length < 2) return null
  return { code: 'uneven', data: { most: Math.max(...loads), least: Math.min(...loads) } }
}

const copies: Tell = (run) => {
  const recent = recentOf(run)
  const perSecond = meanOf(recent.map((sample) => sample.copies))
  const requests = meanOf(recent.map(({ arrived }) => arrived))
  const running = run.servers.filter(({ isUp }) => isUp).length
  if (requests === 0 || running === 0) return null
  const percent = (100 * perSecond * COPY_MS) / 1000 / running
  return { code: 'copies', data: { perSecond, perRequest: perSecond / requests, percent } }
}

const stale: Tell = ({ tally }) => ({
  code: 'stale',
  data: { answers: tally.stale, percent: percentOf(tally.stale, tally.served) },
})

const storeLoad: Tell = (run) => ({
  code: 'storeLoad',
  data: { percent: 100 * meanOf(recentOf(run).map((sample) => sample.storeLoad)) },
})

const storeDown: Tell = ({ tally }) =>
  tally.failed['store-down'] === 0
    ? null
    : { code: 'storeDown', data: { requests: tally.failed['store-down'] } }

const issuerDown: Tell = ({ tally }) =>
  tally.failed['store-down'] === 0
    ? null
    : { code: 'issuerDown', data: { requests: tally.failed['store-down'] } }

const asked: Tell = ({ tally }) => ({
  code: 'asked',
  data: {
    asked: tally.asked,
    requests: tally.arrived,
    percent: percentOf(tally.asked, tally.arrived),
  },
})

const signatures: Tell = (run) => ({
  code: 'signatures',
  data: { ms: SIGNATURE_MS * meanOf(recentOf(run).map(({ served }) => served)) },
})

const FIGURES: Readonly<Record<DesignId, readonly Tell[]>> = {
  memory: [forgotten, lost],
  sticky: [uneven, forgotten, lost],
  replicated: [copies, stale, forgotten, lost],
  store: [storeLoad, storeDown, lost],
  token: [asked, signatures, issuerDown],
}

/** Users are counted from 1. */
function revoked(run: Run, { at, token, served, lastServedAt, ...rest }: Revocation): Figure {
  const user = rest.user + 1
  const seconds = ((lastServedAt ?? at) - at) / 1000
  if (token === null || DESIGNS[run.settings.design].memory !== 'token')
    return served === 0
      ? { code: 'refusedAtOnce', data: { user } }
      : { code: 'refusedLate', data: { user, seconds, requests: served } }
  const left = (token.expiresAt - run.at) / 1000
  return left > 0
    ? {
        code: 'stillServed',
        data: { user, seconds: (run.at - at) / 1000, requests: served, left },
      }
    : {
        code: 'servedUntil',
        data: { user, seconds, requests: served, lifetime: token.lifetime / 1000 },
      }
}
