const SECOND = { unit: 's', seconds: 1 } as const

/** The largest first; a year is the Gregorian calendar's on average. */
const UNITS = [
  { unit: 'y', seconds: 31_556_952 },
  { unit: 'd', seconds: 86_400 },
  { unit: 'h', seconds: 3600 },
  { unit: 'min', seconds: 60 },
  SECOND,
] as const

export type DurationUnit = (typeof UNITS)[number]['unit']

/** The largest unit that fits a duration in seconds, and how many whole ones there are. */
export function largestUnit(seconds: number): {
  readonly count: number
  readonly unit: DurationUnit
} {
  const whole = Math.max(0, Math.floor(seconds))
  const fitting = UNITS.find((unit) => whole >= unit.seconds) ?? SECOND
  return { count: Math.floor(whole / fitting.seconds), unit: fitting.unit }
}

/** Formats moments in seconds since the epoch as `1 Feb 2026, 00:00 UTC`, with seconds where they are not 0. */
export function utcFormatter(language: string): (seconds: number) => string {
  const format = (timeStyle: 'short' | 'medium') => {
    let made: Intl.DateTimeFormat | null = null
    // Making one takes longer than all that it will ever format.
    return (date: Date): string => {
      made ??= new Intl.DateTimeFormat(language, {
        dateStyle: 'medium',
        timeStyle,
        timeZone: 'UTC',
        hourCycle: 'h23',
      })
      return made.format(date)
    }
  }
  const toMinutes = format('short')
  const toSeconds = format('medium')
  return (seconds) => {
    const date = new Date(seconds * 1000)
    return `${seconds % 60 === 0 ? toMinutes(date) : toSeconds(date)} UTC`
  }
}

/** Formats moments in seconds since the epoch in local time: `1 Feb 2026, 01:00:00 CET`. */
export function localFormatter(language: string): (seconds: number) => string {
  let made: Intl.DateTimeFormat | null = null
  return (seconds) => {
    made ??= new Intl.DateTimeFormat(language, {
      year: 'numeric',
      month: 'short',
      day: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
      hourCycle: 'h23',
      timeZoneName: 'short',
    })
    return made.format(new Date(seconds * 1000))
  }
}

/** A code point as `U+00A0`. */
export const formatCodePoint = (codePoint: number): string =>
  `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`

export const isLineEnd = (codePoint: number): boolean => codePoint === 0x0a || codePoint === 0x0d
