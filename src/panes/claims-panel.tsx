import { useState, type ReactNode } from 'react'
import { useDebugger } from '../store/use-debugger'
import { Disclosure } from '../ui/disclosure'
import styles from './decoded-pane.module.css'

interface ClaimsPanelProps {
  readonly label: string
  /** Rendered only while the panel is open. */
  readonly children: ReactNode
}

/** Opens a view of the claims, for tokens that have some; it stays open while there are none. */
export function ClaimsPanel({ label, children }: ClaimsPanelProps) {
  const [isOpen, setOpen] = useState(false)
  const hasClaims = useDebugger((state) => state.analysis.value.payload?.type === 'object')
  if (!hasClaims) return null
  return (
    <Disclosure className={styles['changes']} label={label} isOpen={isOpen} onToggle={setOpen}>
      {children}
    </Disclosure>
  )
}
