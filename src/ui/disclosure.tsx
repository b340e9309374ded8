import { ChevronDown, ChevronRight } from 'lucide-react'
import { useId, type ReactNode } from 'react'
import { Button } from './button'

interface DisclosureProps {
  readonly label: string
  readonly isOpen: boolean
  readonly onToggle: (isOpen: boolean) => void
  readonly className?: string | undefined
  /** Shown, and so rendered, only while it is open. */
  readonly children: ReactNode
}

/** A button that shows and hides what belongs to it (WAI-ARIA disclosure pattern). */
export function Disclosure({ label, isOpen, onToggle, className, children }: DisclosureProps) {
  const id = useId()
  return (
    <div className={className}>
      <Button
        look="plain"
        icon={isOpen ? <ChevronDown /> : <ChevronRight />}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => onToggle(!isOpen)}
      >
        {label}
      </Button>
      <div id={id}>{isOpen && children}</div>
    </div>
  )
}
