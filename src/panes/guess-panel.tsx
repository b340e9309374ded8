import { useState } from 'react'
import { useMessages } from '../i18n/messages'
import { neededKeyType } from '../store/selectors'
import { useDebugger } from '../store/use-debugger'
import { Disclosure } from '../ui/disclosure'
import { GuessView } from './panels'

/** Opens the search for a weak secret, for tokens that have one. */
export function GuessPanel() {
  const { signature } = useMessages()
  const [isOpen, setOpen] = useState(false)
  const isOffered = useDebugger((state) => neededKeyType(state) === 'oct')
  if (!isOffered) return null
  return (
    <Disclosure label={signature.guess} isOpen={isOpen} onToggle={setOpen}>
      <GuessView />
    </Disclosure>
  )
}
