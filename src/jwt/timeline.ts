import { boundsOf, type Evaluation, type TimeClaim, type TimeReading } from './time'

/** A moment on the timeline; `at` in seconds since the epoch. */
export interface TimelineEvent {
  readonly kind: TimeClaim | 'moment'
  readonly at: number
  /** Where it stands, from 0 at the beginning to 1 at the end. */
  readonly position: number
}

export interface Timeline {
  /** In their order. */
  readonly events: readonly TimelineEvent[]
  /** Seconds since the epoch: a little before the first event and after the last. */
  readonly start: number
  readonly end: number
  /** From `iat`, or else `nbf`, to `exp`, in seconds; null where that is unknown. */
  readonly lifetime: number | null
}

/** What is left free at both ends, as a part of what lies between, and at least in seconds. */
const MARGIN = 0.1
const LEAST_MARGIN = 60

const KINDS = ['iat', 'nbf', 'exp'] as const satisfies readonly TimeClaim[]

/** The bounds of a token around the moment it is judged at; null where it has none. */
export function timelineOf(
  readings: readonly TimeReading[],
  { moment }: Evaluation,
): Timeline | null {
  const bounds = boundsOf(readings)
  const stated = KINDS.flatMap((kind) => {
    const reading = bounds[kind]
    return reading ? [{ kind, at: reading.meant }] : []
  })
  if (stated.length === 0) return null
  const all = [...stated, { kind: 'moment', at: moment } as const].toSorted((a, b) => a.at - b.at)
  const first = Math.min(...all.map(({ at }) => at))
  const last = Math.max(...all.map(({ at }) => at))
  const margin = Math.max(LEAST_MARGIN, (last - first) * MARGIN)
  const start = Math.floor(first - margin)
  const end = Math.ceil(last + margin)
  const begin = bounds.iat ?? bounds.nbf
  return {
    events: all.map((event) => ({ ...event, position: (event.at - start) / (end - start) })),
    start,
    end,
    lifetime: begin && bounds.exp ? bounds.exp.meant - begin.meant : null,
  }
}
