import { useState } from 'react'
import { useMessages } from '../i18n/messages'
import { tokenText } from '../store/selectors'
import { useDebugger } from '../store/use-debugger'
import { Disclosure } from '../ui/disclosure'
import styles from './encoded-pane.module.css'
import { CompareView } from './panels'

/** Opens the comparison with a second token. */
export function ComparePanel() {
  const { encoded } = useMessages()
  const [isOpen, setOpen] = useState(false)
  const isEmpty = useDebugger((state) => tokenText(state) === '')
  if (isEmpty) return null
  return (
    <Disclosure
      className={styles['compare']}
      label={encoded.compare}
      isOpen={isOpen}
      onToggle={setOpen}
    >
      <CompareView />
    </Disclosure>
  )
}
