import { useState } from 'react'

/** The value as it first was for as long as what is given is the same by `isSame`. */
export function useStable<T>(value: T, isSame: (before: T, after: T) => boolean): T {
  const [kept, keep] = useState(value)
  if (kept === value || isSame(kept, value)) return kept
  keep(value)
  return value
}
