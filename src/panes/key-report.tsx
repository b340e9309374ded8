import { useMessages } from '../i18n/messages'
import { findWeakness } from '../jwt/checks'
import type { Problem } from '../jwt/problem'
import type { CharRange } from '../jwt/range'
import type { Verdict } from '../jwt/verdict'
import { useDebugger } from '../store/use-debugger'
import { KeyDetails } from './key-details'
import { KeyNotes, KeySetTable, ReadingOffer } from './panels'
import { ProblemNote } from './problem-note'
import styles from './signature-pane.module.css'

interface KeyReportProps {
  readonly onSelect: (range: CharRange) => void
  /** Another reading was taken: what was focused is gone. */
  readonly onTaken: () => void
}

/** What the key box was recognised as, or why it can't be used, and what else can be had of it. */
export function KeyReport({ onSelect, onTaken }: KeyReportProps) {
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
      {keyNotes.length > 0 && <KeyNotes notes={keyNotes} />}
      {keyProblem && <ProblemNote problem={keyProblem} onSelect={onSelect} />}
      {unsupported && <ProblemNote problem={unsupported} tone="quiet" />}
      {offer && <ReadingOffer offer={offer} onTaken={onTaken} />}
      {keySet && <KeySetTable keys={keySet} />}
      {key && <KeyDetails facts={key} />}
    </>
  )
}

const unsupportedReason = ({ state, problem }: Verdict): Problem | null =>
  state === 'unsupported' ? problem : null
