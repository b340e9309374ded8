import { useState } from 'react'
import { useMessages } from '../i18n/messages'
import { useDebugger } from '../store/use-debugger'
import { Disclosure } from '../ui/disclosure'
import styles from './decoded-pane.module.css'
import { ProfileView } from './panels'

/** Opens what the token is held to. */
export function ProfilePanel() {
  const { steps } = useMessages()
  const [isOpen, setOpen] = useState(false)
  const hasClaims = useDebugger((state) => state.analysis.value.payload?.type === 'object')
  if (!hasClaims) return null
  return (
    <Disclosure
      className={styles['changes']}
      label={steps.profile}
      isOpen={isOpen}
      onToggle={setOpen}
    >
      <ProfileView />
    </Disclosure>
  )
}
