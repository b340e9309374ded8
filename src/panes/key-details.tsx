import { useState } from 'react'
import { useMessages } from '../i18n/messages'
import type { KeyFacts } from '../jwt/key'
import { Disclosure } from '../ui/disclosure'
import { KeyDetailList } from './panels'

/** Opens what else is to be known of the key in use. */
export function KeyDetails({ facts }: { readonly facts: KeyFacts }) {
  const { signature } = useMessages()
  const [isOpen, setOpen] = useState(false)
  return (
    <Disclosure label={signature.keyDetails} isOpen={isOpen} onToggle={setOpen}>
      <KeyDetailList facts={facts} />
    </Disclosure>
  )
}
