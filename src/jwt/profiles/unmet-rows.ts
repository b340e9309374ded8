import type { Assessment } from './assess'
import type { ProfileRow } from './profile'

/** What is not met of a profile and of what is expected: what failed, then what is a warning. */
export function unmetRows({ rows, expected }: Assessment): readonly ProfileRow[] {
  const all = [...rows, ...expected]
  return (['fail', 'warning'] as const).flatMap((result) =>
    all.filter((row) => row.result === result),
  )
}
