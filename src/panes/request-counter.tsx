import { ArrowUpDown } from 'lucide-react'
import { useId, useRef } from 'react'
import { useMessages } from '../i18n/messages'
import { useDebugger } from '../store/use-debugger'
import { Button } from '../ui/button'
import { placeBelow } from '../ui/place-below'
import styles from './request-counter.module.css'

/** How many requests the user had the page make, and which. */
export function RequestCounter() {
  const { requests: texts } = useMessages()
  const id = useId()
  const trigger = useRef<HTMLButtonElement>(null)
  const requests = useDebugger((state) => state.requests)
  const count = texts.count(requests.length)
  return (
    <div role="group" aria-label={texts.label} data-requests={requests.length}>
      <Button
        ref={trigger}
        icon={<ArrowUpDown />}
        aria-label={count}
        title={texts.label}
        popoverTarget={id}
      >
        <span className={styles['wide']}>{count}</span>
        <span className={styles['narrow']}>{requests.length}</span>
      </Button>
      <div
        id={id}
        popover="auto"
        role="dialog"
        aria-label={texts.label}
        className={styles['list']}
        onToggle={({ newState, currentTarget }) => {
          if (newState === 'open' && trigger.current) placeBelow(trigger.current, currentTarget)
        }}
      >
        {requests.length === 0 ? (
          <p>{texts.none}</p>
        ) : (
          <ol>
            {Object.entries(requests).map(([position, { url, state }]) => (
              <li key={position} data-state={state}>
                <code>{url}</code>
                <small>{texts.states[state]}</small>
              </li>
            ))}
          </ol>
        )}
      </div>
    </div>
  )
}
