import { Check } from 'lucide-react'
import { useEffect, useState, type ReactNode } from 'react'
import { useMessages } from '../i18n/messages'
import { Button } from '../ui/button'
import { useCopy } from './use-copy'

interface CopyButtonProps {
  /** The button's name; it may say more than what is shown. */
  readonly label: string
  readonly children?: ReactNode
  readonly look?: 'outlined' | 'plain'
  readonly icon?: ReactNode
  readonly disabled?: boolean
  readonly text: () => string
}

const SHOWN_MS = 1600

/** Copies a text and shows for a moment that it did. */
export function CopyButton({ label, text, icon, children, ...rest }: CopyButtonProps) {
  const { copied } = useMessages()
  const copy = useCopy()
  const [done, setDone] = useState(0)

  useEffect(() => {
    if (done === 0) return undefined
    const timer = setTimeout(() => setDone(0), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [done])

  const onClick = async () => {
    if (await copy(text())) setDone(Date.now())
  }
  return (
    <Button
      aria-label={label}
      title={done === 0 ? label : copied}
      icon={icon && done > 0 ? <Check /> : icon}
      onClick={() => void onClick()}
      {...rest}
    >
      {children}
    </Button>
  )
}
