import { largestUnit } from '../format'

/** A duration in seconds in its largest unit: `2 h`, `45 s`. */
export function formatDuration(seconds: number): string {
  const { count, unit } = largestUnit(seconds)
  if (unit === 'd') return count === 1 ? '1 day' : `${count} days`
  if (unit === 'y') return count === 1 ? '1 year' : `${count} years`
  return `${count} ${unit}`
}
