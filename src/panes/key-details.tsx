import { ChevronDown, ChevronRight } from 'lucide-react'
import { useId, useState } from 'react'
import { useMessages } from '../i18n/messages'
import type { KeyFacts } from '../jwt/key'
import { Button } from '../ui/button'
import { KeyDetailList } from './panels'

/** Opens what else is to be known of the key in use. */
export function KeyDetails({ facts }: { readonly facts: KeyFacts }) {
  const { signature } = useMessages()
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  return (
    <div>
      <Button
        look="plain"
        icon={isOpen ? <ChevronDown /> : <ChevronRight />}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {signature.keyDetails}
      </Button>
      <div id={id}>{isOpen && <KeyDetailList facts={facts} />}</div>
    </div>
  )
}
