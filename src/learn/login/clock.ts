/** The time of day in UTC, `16:05:00`. @param seconds since the epoch */
export const clockOf = (seconds: number): string =>
  new Date(seconds * 1000).toISOString().slice(11, 19)
