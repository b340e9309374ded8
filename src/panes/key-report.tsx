import { useMessages } from '../i18n/messages'
import { findWeakness } from '../jwt/checks'
import type { Problem } from '../jwt/problem'
import type { CharRange } from '../jwt/range'
import type { ReadingOffer } from '../jwt/reading-offer'
import type { Verdict } from '../jwt/verdict'
import { useDebugger, useDebuggerStore } from '../store/use-debugger'
import { Button } from '../ui/button'
import { KeyDetails } from './key-details'
import { KeySetTable } from './panels'
import { ProblemNote } from './problem-note'
import styles from './signature-pane.module.css'

/** What the key box was recognised as, or why it can't be used, and what else can be had of it. */
export function KeyReport({ onSelect }: { readonly onSelect: (range: CharRange) => void }) {
  const messages = useMessages()
  const { key, keyProblem, keyNotes, keySet, offer } = useDebugger((state) => state.verdict.value)
  const isWeak = useDebugger((state) => findWeakness(state.verdict.value) !== null)
  const unsupported = useDebugger((state) => unsupportedReason(state.verdict.value))
  return (
    <>
      {key && (
        <p className={styles['chip']} data-weak={keyProblem !== null || isWeak}>
          {messages.recognisedKey(key)}
        </p>
      )}
      {keyNotes.length > 0 && (
        <ul className={styles['keyNotes']}>
          {keyNotes.map((note) => (
            <li key={messages.keyNote(note)} data-note={note.code}>
              {messages.keyNote(note)}
            </li>
          ))}
        </ul>
      )}
      {keyProblem && <ProblemNote problem={keyProblem} onSelect={onSelect} />}
      {unsupported && <ProblemNote problem={unsupported} tone="quiet" />}
      {offer && <Offer offer={offer} />}
      {keySet && <KeySetTable keys={keySet} />}
      {key && <KeyDetails facts={key} />}
    </>
  )
}

const unsupportedReason = ({ state, problem }: Verdict): Problem | null =>
  state === 'unsupported' ? problem : null

/** Another way to read the key box: offered, never taken by itself. */
function Offer({ offer }: { readonly offer: ReadingOffer }) {
  const { keyPanel } = useMessages()
  const store = useDebuggerStore()
  const { encoding, asSecret, because } = offer
  return (
    <div className={styles['note']} data-offer={because}>
      <span>{keyPanel.offer(offer)}</span>
      <Button
        look={because === 'verifies' ? 'strong' : 'outlined'}
        onClick={() => store.getState().readKeyAs({ encoding, asSecret })}
      >
        {keyPanel.take(offer)}
      </Button>
    </div>
  )
}
