const UNITS = [
  { unit: 'y', seconds: 31_556_952 },
  { unit: 'd', seconds: 86_400 },
  { unit: 'h', seconds: 3600 },
  { unit: 'min', seconds: 60 },
  { unit: 's', seconds: 1 },
] as const

export type DurationUnit = (typeof UNITS)[number]['unit']

/** The largest unit that fits a duration in seconds, and how many whole ones there are. */
export function largestUnit(seconds: number): {
  readonly count: number
  readonly unit: DurationUnit
} {
  const whole = Math.max(0, Math.floor(seconds))
  const fitting = UNITS.find((candidate) => whole >= candidate.seconds) ?? UNITS[UNITS.length - 1]
  const { unit, seconds: size } = fitting ?? { unit: 's', seconds: 1 }
  return { count: Math.floor(whole / size), unit }
}

/** A moment in seconds since the epoch as `1 Feb 2026, 00:00 UTC`, with seconds where they are not 0, in the language given. */
export function formatUtc(seconds: number, language: string): string {
  const format = new Intl.DateTimeFormat(language, {
    dateStyle: 'medium',
    timeStyle: seconds % 60 === 0 ? 'short' : 'medium',
    timeZone: 'UTC',
    hourCycle: 'h23',
  })
  return `${format.format(new Date(seconds * 1000))} UTC`
}

/** A code point as `U+00A0`. */
export const formatCodePoint = (codePoint: number): string =>
  `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`
