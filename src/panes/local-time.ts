const two = (value: number): string => value.toString().padStart(2, '0')

/** A moment in seconds since the epoch as a `datetime-local` field has it, in local time. */
export function toLocalInput(seconds: number): string {
  const date = new Date(seconds * 1000)
  const day = [
    date.getFullYear().toString().padStart(4, '0'),
    two(date.getMonth() + 1),
    two(date.getDate()),
  ]
  const time = [two(date.getHours()), two(date.getMinutes()), two(date.getSeconds())]
  return `${day.join('-')}T${time.join(':')}`
}

/** Its reverse; null for what is no whole date and time. */
export function fromLocalInput(value: string): number | null {
  const time = new Date(value).getTime()
  return Number.isNaN(time) ? null : Math.floor(time / 1000)
}
