import type { TimeUnit } from '../../jwt/time'
import { formatDuration } from './durations'

/** The panel of a token's times. */
export const timePanel = {
  evaluateAt: 'Evaluate at',
  present: 'Now',
  slider: 'Moment of evaluation',
  leeway: 'Leeway in seconds',
  timeline: 'Timeline',
  events: {
    nbf: 'not before',
    iat: 'issued',
    exp: 'expires',
    moment: 'evaluated',
  },
  lifetime: (seconds: number) => `Lifetime ${formatDuration(seconds)}`,
  noTimes: 'The payload has no times.',
  relative: (delta: number) =>
    delta > 0 ? `in ${formatDuration(delta)}` : `${formatDuration(-delta)} ago`,
  otherUnit: (unit: TimeUnit) => `counts ${unit}; a NumericDate counts seconds`,
  mendUnit: 'Make it seconds',
  set: (claim: string, to: string) => `Set ${claim} to ${to}`,
  /** Before the buttons that set a claim to a time. */
  shortcuts: (claim: string) => `Set ${claim}…`,
  shortcutsDetail: 'Ctrl+. leads here from the editor, Escape back.',
  edits: { now: 'now', '5min': '+5 min', '1h': '+1 h', '1d': '+1 day', past: 'expired' },
}
