import type { Member, Part } from './analysis'

/** The claims that bound when a token may be accepted: RFC 7519 sections 4.1.4 to 4.1.6. */
export const TIME_CLAIMS = ['exp', 'nbf', 'iat'] as const
export type TimeClaim = (typeof TIME_CLAIMS)[number]

/** How a token's times are judged. */
export interface Evaluation {
  /** Seconds since the epoch. */
  readonly moment: number
  /** By how many seconds clocks may differ: RFC 7519 sections 4.1.4 and 4.1.5 allow a few minutes. */
  readonly leeway: number
}

/** What a number counts. A NumericDate counts seconds: RFC 7519 section 2. */
export type TimeUnit = 'seconds' | 'milliseconds' | 'microseconds'

export interface TimeReading {
  readonly member: Member
  /** Which bound it is; null for a time that bounds nothing. */
  readonly claim: TimeClaim | null
  /** What its digits speak for. Verifiers take every number for seconds. */
  readonly unit: TimeUnit
  /** The time that was probably meant, in seconds since the epoch. */
  readonly meant: number
  /** Seconds from the moment of evaluation to the number, taken for seconds; negative in the past. */
  readonly delta: number
  /** `met` where the time permits the token, `failed` where it forbids it, `odd` where it is suspicious. */
  readonly state: 'met' | 'failed' | 'odd'
}

/** How each bound turns out; `delta` is what is left until it, `leeway` is on the token's side. */
const RULES = {
  // "on or after which the JWT MUST NOT be accepted"
  exp: (delta, leeway) => (delta + leeway <= 0 ? 'failed' : 'met'),
  nbf: (delta, leeway) => (delta - leeway > 0 ? 'failed' : 'met'),
  iat: (delta, leeway) => (delta - leeway > 0 ? 'odd' : 'met'),
} as const satisfies Record<TimeClaim, (delta: number, leeway: number) => TimeReading['state']>

/** Further registered claims that state a time: OpenID Connect Core sections 2 and 5.1, RFC 8417. */
const STATED: ReadonlySet<string> = new Set(['auth_time', 'updated_at', 'toe'])

/** Names by which people mean a time. */
const SUGGESTIVE =
  /(?:^|_)(?:at|time|timestamp|date|expires?|expiry|expiration|created|updated|issued|until|since)$|[a-z](?:At|Time|Date|Timestamp|Expires?|Until|Since)$/

/** What is plainly a time if its name says so, in seconds: from 2001 to 2100. */
const PLAUSIBLE = { from: 1e9, to: 4.1e9 } as const

const UNITS = [
  { unit: 'seconds', divisor: 1 },
  { unit: 'milliseconds', divisor: 1000 },
  { unit: 'microseconds', divisor: 1_000_000 },
] as const satisfies readonly { readonly unit: TimeUnit; readonly divisor: number }[]

/** Milliseconds beyond which a JavaScript date does not go. */
const LAST_DATE_MS = 8.64e15

/**
 * Reads the times of a payload's own members: `exp`, `nbf` and `iat`, further claims that state a
 * time, and numbers that plainly are one by name and size. Of a name that stands more than once the
 * last counts; a value that makes no date is left out.
 */
export function readTimes(
  payload: Part | null,
  { moment, leeway }: Evaluation,
): readonly TimeReading[] {
  if (payload?.type !== 'object') return []
  const readings = new Map<string, TimeReading>()
  for (const member of payload.members) {
    const { name, value } = member
    const claim = isTimeClaim(name) ? name : null
    readings.delete(name)
    if (typeof value !== 'number') continue
    const { unit, divisor } = unitOf(value)
    if (!isDate(value / divisor)) continue
    if (claim === null && !STATED.has(name) && !isPlainlyTime(name, value / divisor)) continue
    const delta = value - moment
    const state = unit === 'seconds' ? (claim ? RULES[claim](delta, leeway) : 'met') : 'odd'
    readings.set(name, { member, claim, unit, meant: value / divisor, delta, state })
  }
  return [...readings.values()]
}

/** The bounds among readings. */
export function boundsOf(
  readings: readonly TimeReading[],
): Readonly<Partial<Record<TimeClaim, TimeReading>>> {
  return Object.fromEntries(
    readings.flatMap((reading) => (reading.claim === null ? [] : [[reading.claim, reading]])),
  )
}

/** What the digits of a time speak for: no token lives in the year 5138. */
function unitOf(value: number): (typeof UNITS)[number] {
  const size = Math.abs(value)
  const [seconds, milliseconds, microseconds] = UNITS
  if (size < 1e11) return seconds
  return size < 1e14 ? milliseconds : microseconds
}

const isPlainlyTime = (name: string, seconds: number): boolean =>
  SUGGESTIVE.test(name) && seconds >= PLAUSIBLE.from && seconds <= PLAUSIBLE.to

/** Whether a claim of that name is registered as a time. */
export const isStatedTime = (name: string): boolean => isTimeClaim(name) || STATED.has(name)

const isTimeClaim = (name: string): name is TimeClaim => Object.hasOwn(RULES, name)

/** Whether a date can show a time in seconds. */
const isDate = (seconds: number): boolean => Math.abs(seconds) * 1000 <= LAST_DATE_MS

/** Whether a value is a NumericDate (RFC 7519 section 2) that a date can show. */
export const isNumericDate = (value: Member['value']): value is number =>
  typeof value === 'number' && isDate(value)
