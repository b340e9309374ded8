import { ChevronDown, ChevronRight } from 'lucide-react'
import { useId, useState } from 'react'
import { useMessages } from '../i18n/messages'
import { neededKeyType } from '../store/selectors'
import { useDebugger } from '../store/use-debugger'
import { Button } from '../ui/button'
import { GuessView } from './panels'

/** Opens the search for a weak secret, for tokens that have one. */
export function GuessPanel() {
  const { signature } = useMessages()
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const isOffered = useDebugger((state) => neededKeyType(state) === 'oct')
  if (!isOffered) return null
  return (
    <div>
      <Button
        look="plain"
        icon={isOpen ? <ChevronDown /> : <ChevronRight />}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {signature.guess}
      </Button>
      <div id={id}>{isOpen && <GuessView />}</div>
    </div>
  )
}
