import { ChevronDown, ChevronRight } from 'lucide-react'
import { useId } from 'react'
import { useMessages } from '../i18n/messages'
import { Button } from '../ui/button'
import styles from './decoded-pane.module.css'
import { ChangesList } from './panels'

interface ChangesPanelProps {
  readonly isOpen: boolean
  readonly onToggle: (isOpen: boolean) => void
}

/** The edits since the original, claim by claim. Compared only while the list is open. */
export function ChangesPanel({ isOpen, onToggle }: ChangesPanelProps) {
  const { decoded } = useMessages()
  const id = useId()
  return (
    <div className={styles['changes']}>
      <Button
        look="plain"
        icon={isOpen ? <ChevronDown /> : <ChevronRight />}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => onToggle(!isOpen)}
      >
        {decoded.changes}
      </Button>
      <div id={id}>{isOpen && <ChangesList />}</div>
    </div>
  )
}
