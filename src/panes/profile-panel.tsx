import { ChevronDown, ChevronRight } from 'lucide-react'
import { useId, useState } from 'react'
import { useMessages } from '../i18n/messages'
import { useDebugger } from '../store/use-debugger'
import { Button } from '../ui/button'
import styles from './decoded-pane.module.css'
import { ProfileView } from './panels'

/** Opens what the token is held to. */
export function ProfilePanel() {
  const { steps } = useMessages()
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const hasClaims = useDebugger((state) => state.analysis.value.payload?.type === 'object')
  if (!hasClaims) return null
  return (
    <div className={styles['changes']}>
      <Button
        look="plain"
        icon={isOpen ? <ChevronDown /> : <ChevronRight />}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {steps.profile}
      </Button>
      <div id={id}>{isOpen && <ProfileView />}</div>
    </div>
  )
}
