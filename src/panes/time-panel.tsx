import { useState } from 'react'
import { useMessages } from '../i18n/messages'
import { useDebugger } from '../store/use-debugger'
import { Disclosure } from '../ui/disclosure'
import styles from './decoded-pane.module.css'
import { TimeView } from './panels'

/** Opens the token's times. */
export function TimePanel() {
  const { decoded } = useMessages()
  const [isOpen, setOpen] = useState(false)
  const hasClaims = useDebugger((state) => state.analysis.value.payload?.type === 'object')
  if (!hasClaims) return null
  return (
    <Disclosure
      className={styles['changes']}
      label={decoded.times}
      isOpen={isOpen}
      onToggle={setOpen}
    >
      <TimeView />
    </Disclosure>
  )
}
