import { CircleAlert } from 'lucide-react'
import { Suspense, type ReactNode } from 'react'
import { useMessages, useProblemText } from '../i18n/messages'
import type { Problem } from '../jwt/problem'
import type { CharRange } from '../jwt/range'
import { useDebugger } from '../store/use-debugger'
import { placeText } from './place-text'
import styles from './problem-note.module.css'
import { textOfPlace } from './texts'

interface ProblemNoteProps {
  readonly problem: Problem
  /** `quiet` where nothing is broken: a limit that is good to know. */
  readonly tone?: 'bad' | 'quiet'
  /** Makes the place a button. */
  readonly onSelect?: (range: CharRange) => void
  readonly children?: ReactNode
}

/** A problem in words: what is wrong, where, and what to do. Nothing until the words are there. */
export function ProblemNote(props: ProblemNoteProps) {
  return (
    <Suspense>
      <Note {...props} />
    </Suspense>
  )
}

function Note({ problem, tone = 'bad', onSelect, children }: ProblemNoteProps) {
  const messages = useMessages()
  const text = useDebugger((state) => textOfPlace(state, problem.place))
  const { what, mend } = useProblemText(problem)
  const place = placeText(problem, text, messages)
  const { range } = problem
  return (
    <div className={styles['note']} data-problem={problem.code} data-tone={tone}>
      <CircleAlert aria-hidden />
      <p>
        <strong>{what}</strong>{' '}
        {place !== null &&
          (onSelect && range ? (
            <button type="button" className={styles['place']} onClick={() => onSelect(range)}>
              {place}
            </button>
          ) : (
            <span className={styles['where']}>{place}</span>
          ))}
        <span className={styles['mend']}>{mend}</span>
        {children}
      </p>
    </div>
  )
}
