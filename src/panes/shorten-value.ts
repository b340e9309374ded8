/** Longer values are cut off where they are compared. */
const MAX_VALUE = 120

/** The beginning of a value's JSON text. */
export const shortenValue = (value: string): string =>
  value.length > MAX_VALUE ? `${value.slice(0, MAX_VALUE)}…` : value
