import { largestUnit, type DurationUnit } from '../format'

const units: Readonly<Record<DurationUnit, string>> = {
  y: '년',
  d: '일',
  h: '시간',
  min: '분',
  s: '초',
}

/** A duration in seconds in its largest unit: `2시간`, `45초`. */
export function formatDuration(seconds: number): string {
  const { count, unit } = largestUnit(seconds)
  return `${count}${units[unit]}`
}
