import { Link } from 'lucide-react'
import { useId, useRef } from 'react'
import { useMessages } from '../i18n/messages'
import { Button } from '../ui/button'
import styles from './from-url.module.css'
import { FromUrlPanel } from './panels'

/** The address to begin with: one that was clicked, or null for the token's likeliest. */
export interface FromUrlState {
  readonly isOpen: boolean
  readonly address: string | null
}

export const FROM_URL_CLOSED: FromUrlState = { isOpen: false, address: null }

interface FromUrlProps {
  readonly state: FromUrlState
  readonly onChange: (state: FromUrlState) => void
}

/** Opens the panel that fetches keys; nothing is requested before the click in there. */
export function FromUrl({ state: { isOpen, address }, onChange }: FromUrlProps) {
  const { signature } = useMessages()
  const id = useId()
  const trigger = useRef<HTMLButtonElement>(null)
  const close = () => {
    onChange(FROM_URL_CLOSED)
    trigger.current?.focus()
  }
  return (
    <>
      <Button
        ref={trigger}
        icon={<Link />}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => onChange({ isOpen: !isOpen, address: null })}
      >
        {signature.fromUrl}
      </Button>
      <div id={id} className={styles['place']}>
        {isOpen && <FromUrlPanel key={address} initialAddress={address} onClose={close} />}
      </div>
    </>
  )
}
