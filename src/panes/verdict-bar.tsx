import { ChevronDown, ChevronUp } from 'lucide-react'
import { useId, useState } from 'react'
import { useMessages } from '../i18n/messages'
import { isBusy, isStale, signatureState, type SignatureState } from '../store/selectors'
import { useDebugger } from '../store/use-debugger'
import { Button } from '../ui/button'
import { Ladder } from './ladder'
import { CheckDetails } from './panels'
import styles from './verdict-bar.module.css'

/** The outcome above everything: which way the document flows, the verdict, and the five checks. */
export function VerdictBar() {
  const { verdict } = useMessages()
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  return (
    <div className={styles['bar']}>
      <div className={styles['line']}>
        <Direction />
        <VerdictStatus />
        <Ladder />
        <Button
          look="plain"
          className={styles['details']}
          icon={isOpen ? <ChevronUp /> : <ChevronDown />}
          aria-label={verdict.details}
          title={verdict.details}
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        />
      </div>
      <div id={id}>{isOpen && <CheckDetails />}</div>
    </div>
  )
}

const DIRECTIONS = {
  verifying: 'verifying',
  signing: 'signing',
  original: 'original',
  keeping: 'keeping',
  unsecured: 'unsigned',
  'left-over': 'unsigned',
  unsigned: 'unsigned',
} as const satisfies Record<SignatureState, string>

/** Which pane leads, and what becomes of the signature. */
function Direction() {
  const { direction } = useMessages()
  const kind = useDebugger((state) => state.source.kind)
  const state = useDebugger(signatureState)
  return (
    <div className={styles['direction']} data-source={kind}>
      <strong>{direction[kind]}</strong>
      <span>{direction[DIRECTIONS[state]]}</span>
    </div>
  )
}

function VerdictStatus() {
  const messages = useMessages()
  const state = useDebugger((debug) => debug.verdict.value.state)
  const busy = useDebugger(isBusy)
  const stale = useDebugger(isStale)
  const origin = useDebugger((debug) => debug.key.origin)
  const isChecked = state === 'valid' || state === 'invalid'
  return (
    <div
      role="status"
      aria-label={messages.verdict.label}
      aria-busy={busy}
      className={styles['verdict']}
      data-verdict={state}
      data-key-origin={origin}
      {...(stale && { 'data-stale': '' })}
    >
      <strong>{messages.verdicts[state].title}</strong>
      {stale ? (
        <span>{messages.verdict.stale}</span>
      ) : (
        isChecked && (
          <span>
            {messages.origins[origin]}
            {state === 'valid' && origin === 'embedded' && messages.verdict.provesNothing}
          </span>
        )
      )}
    </div>
  )
}
