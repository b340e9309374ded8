import { useMessages } from '../i18n/messages'
import { Disclosure } from '../ui/disclosure'
import styles from './decoded-pane.module.css'
import { ChangesList } from './panels'

interface ChangesPanelProps {
  readonly isOpen: boolean
  readonly onToggle: (isOpen: boolean) => void
}

/** The edits since the original, claim by claim. Compared only while the list is open. */
export function ChangesPanel({ isOpen, onToggle }: ChangesPanelProps) {
  const { decoded } = useMessages()
  return (
    <Disclosure
      className={styles['changes']}
      label={decoded.changes}
      isOpen={isOpen}
      onToggle={onToggle}
    >
      <ChangesList />
    </Disclosure>
  )
}
