import { Check, CircleDashed, TriangleAlert, X } from 'lucide-react'
import type { CheckState } from '../jwt/checks'

const ICONS = {
  ok: Check,
  warning: TriangleAlert,
  failed: X,
  unknown: CircleDashed,
} as const satisfies Readonly<Record<CheckState, unknown>>

/** The sign of a check's state, for the eye alone. */
export function CheckIcon({ state }: { readonly state: CheckState }) {
  const Icon = ICONS[state]
  return <Icon aria-hidden />
}
