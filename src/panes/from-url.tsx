import { Link } from 'lucide-react'
import { lazy, Suspense, useId, useRef, useState } from 'react'
import { useMessages } from '../i18n/messages'
import { Button } from '../ui/button'
import styles from './from-url.module.css'

const Panel = lazy(async () => ({ default: (await import('./from-url-panel')).FromUrlPanel }))

/** Opens the panel that fetches keys; nothing is requested before the click in there. */
export function FromUrl() {
  const { fromUrl } = useMessages()
  const id = useId()
  const trigger = useRef<HTMLButtonElement>(null)
  const [isOpen, setOpen] = useState(false)
  const close = () => {
    setOpen(false)
    trigger.current?.focus()
  }
  return (
    <>
      <Button
        ref={trigger}
        icon={<Link />}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        {fromUrl.open}
      </Button>
      <div id={id} className={styles['place']}>
        <Suspense>{isOpen && <Panel onClose={close} />}</Suspense>
      </div>
    </>
  )
}
