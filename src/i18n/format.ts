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

/** Making a formatter takes longer than all that it will ever format: it is made at the first call. */
function dateFormatter(
  language: string,
  options: Intl.DateTimeFormatOptions,
): () => Intl.DateTimeFormat {
  let made: Intl.DateTimeFormat | null = null
  return () => (made ??= new Intl.DateTimeFormat(language, options))
}

/** Not `timeStyle`, whose hours have one digit or two in Korean. */
const TO_MINUTES = {
  year: 'numeric',
  month: 'short',
  day: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
} as const
const TO_SECONDS = { ...TO_MINUTES, second: '2-digit' } as const

/** Formats moments in seconds since the epoch as `1 Feb 2026, 00:00 UTC`, with seconds where they are not 0. */
export function utcFormatter(language: string): (seconds: number) => string {
  const toMinutes = dateFormatter(language, { ...TO_MINUTES, timeZone: 'UTC' })
  const toSeconds = dateFormatter(language, { ...TO_SECONDS, timeZone: 'UTC' })
  return (seconds) => {
    const format = seconds % 60 === 0 ? toMinutes() : toSeconds()
    return `${format.format(new Date(seconds * 1000))} UTC`
  }
}

/** Formats moments in seconds since the epoch in local time: `1 Feb 2026, 01:00:00 CET`. */
export function localFormatter(language: string): (seconds: number) => string {
  const toSeconds = dateFormatter(language, TO_SECONDS)
  // Beside a zone, Korean has its times in words.
  const zone = dateFormatter(language, { timeZoneName: 'short' })
  return (seconds) => {
    const date = new Date(seconds * 1000)
    const name = zone()
      .formatToParts(date)
      .find(({ type }) => type === 'timeZoneName')
    return `${toSeconds().format(date)} ${name?.value ?? ''}`
  }
}

/** A code point as `U+00A0`. */
export const formatCodePoint = (codePoint: number): string =>
  `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`

export const isLineEnd = (codePoint: number): boolean => codePoint === 0x0a || codePoint === 0x0d
