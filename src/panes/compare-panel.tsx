import { ChevronDown, ChevronRight } from 'lucide-react'
import { useId, useState } from 'react'
import { useMessages } from '../i18n/messages'
import { tokenText } from '../store/selectors'
import { useDebugger } from '../store/use-debugger'
import { Button } from '../ui/button'
import styles from './encoded-pane.module.css'
import { CompareView } from './panels'

/** Opens the comparison with a second token. */
export function ComparePanel() {
  const { encoded } = useMessages()
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const isEmpty = useDebugger((state) => tokenText(state) === '')
  if (isEmpty) return null
  return (
    <>
      <div id={id}>{isOpen && <CompareView />}</div>
      <Button
        look="plain"
        className={styles['compare']}
        icon={isOpen ? <ChevronDown /> : <ChevronRight />}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {encoded.compare}
      </Button>
    </>
  )
}
