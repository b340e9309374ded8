import { useLateMessages } from '../i18n/messages'
import type { ReadingOffer as Offered } from '../jwt/reading-offer'
import { useDebuggerStore } from '../store/use-debugger'
import { Button } from '../ui/button'
import styles from './signature-pane.module.css'

interface ReadingOfferProps {
  readonly offer: Offered
  readonly onTaken: () => void
}

/** Another way to read the key box: offered, never taken by itself. */
export function ReadingOffer({ offer, onTaken }: ReadingOfferProps) {
  const { keyPanel } = useLateMessages()
  const store = useDebuggerStore()
  const { encoding, asSecret, because } = offer
  return (
    <div className={styles['note']} data-offer={because}>
      <span>{keyPanel.offer(offer)}</span>
      <Button
        look={because === 'verifies' ? 'strong' : 'outlined'}
        onClick={() => {
          store.getState().readKeyAs({ encoding, asSecret })
          onTaken()
        }}
      >
        {keyPanel.take(offer)}
      </Button>
    </div>
  )
}
