import type { Member, Part } from './analysis'

/** The claims that bound when a token may be accepted: RFC 7519 sections 4.1.4 to 4.1.6. */
export const TIME_CLAIMS = ['exp', 'nbf', 'iat'] as const
export type TimeClaim = (typeof TIME_CLAIMS)[number]

export interface TimeReading {
  readonly claim: TimeClaim
  readonly member: Member
  /** Seconds from the moment of evaluation to the claim's time; negative in the past. */
  readonly delta: number
  /** `met` where the time permits the token, `failed` where it forbids it, `odd` where it is suspicious. */
  readonly state: 'met' | 'failed' | 'odd'
}

/** How each time claim turns out; the moment is in seconds since the epoch, the delta to the claim. */
const RULES = {
  // "on or after which the JWT MUST NOT be accepted"
  exp: (delta: number) => (delta <= 0 ? 'failed' : 'met'),
  nbf: (delta: number) => (delta > 0 ? 'failed' : 'met'),
  iat: (delta: number) => (delta > 0 ? 'odd' : 'met'),
} as const satisfies Record<TimeClaim, (delta: number) => TimeReading['state']>

/** Milliseconds beyond which a JavaScript date does not go. */
const LAST_DATE_MS = 8.64e15

/**
 * Reads `exp`, `nbf` and `iat` of a payload at a moment given in seconds since the epoch.
 * Of a name that stands more than once the last counts; one that is no NumericDate is left out.
 */
export function readTimes(payload: Part | null, now: number): readonly TimeReading[] {
  if (payload?.type !== 'object') return []
  const readings = new Map<TimeClaim, TimeReading>()
  for (const member of payload.members) {
    if (!isTimeClaim(member.name)) continue
    readings.delete(member.name)
    if (!isNumericDate(member.value)) continue
    const delta = member.value - now
    const state = RULES[member.name](delta)
    readings.set(member.name, { claim: member.name, member, delta, state })
  }
  return [...readings.values()]
}

const isTimeClaim = (name: string): name is TimeClaim => Object.hasOwn(RULES, name)

/** Whether a value can be a NumericDate (RFC 7519 section 2) that a date can show. */
export const isNumericDate = (value: Member['value']): value is number =>
  typeof value === 'number' && Math.abs(value) * 1000 <= LAST_DATE_MS
