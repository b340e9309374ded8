import { isNumericDate } from '../../jwt/time'
import type { WrittenExpiry } from './claims-state'

export const HOUR = 3600

/** How far from an hour still counts as one: seconds. */
const TOLERANCE = 60

/** What someone wrote for `exp`. */
export type Expiry =
  | { readonly kind: 'not-a-number' }
  /** Too large for seconds, as milliseconds are. */
  | { readonly kind: 'too-large'; readonly at: number }
  | {
      readonly kind: 'past' | 'soon' | 'in-an-hour' | 'later'
      readonly at: number
      readonly left: number
    }

/** From here on a number is no seconds that somebody means: the year 5138. */
const NO_SECONDS = 1e11

/** Reads an answer, which takes its time: an hour may count from either moment. */
export function readExpiry({ text, moment, written }: WrittenExpiry): Expiry {
  const at = /^-?\d+(\.\d+)?$/.test(text.trim()) ? Number(text) : Number.NaN
  if (!isNumericDate(at)) return { kind: 'not-a-number' }
  if (Math.abs(at) >= NO_SECONDS) return { kind: 'too-large', at }
  const meant = [moment, written].find((from) => Math.abs(at - from - HOUR) <= TOLERANCE)
  if (meant !== undefined) return { kind: 'in-an-hour', at, left: at - meant }
  const left = at - moment
  if (left <= 0) return { kind: 'past', at, left }
  return { kind: left < HOUR ? 'soon' : 'later', at, left }
}
