import type { Problem } from './problem'

/** What a step that may fail as expected returns: a value, or the problem that stood in its way. */
export type Result<T, E = Problem> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: E }

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value })
export const fail = <E>(problem: E): { readonly ok: false; readonly problem: E } => ({
  ok: false,
  problem,
})
