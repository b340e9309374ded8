import { CircleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { useMessages, type Messages } from '../i18n/messages'
import type { Problem } from '../jwt/problem'
import { useDebugger } from '../store/use-debugger'
import { positionOf } from './position'
import styles from './problem-note.module.css'
import { textOfPlace } from './texts'

interface ProblemNoteProps {
  readonly problem: Problem
  readonly onReveal?: (offset: number) => void
  readonly children?: ReactNode
}

/** A problem in words: what is wrong, where, and what to do. */
export function ProblemNote({ problem, onReveal, children }: ProblemNoteProps) {
  const messages = useMessages()
  const text = useDebugger((state) => textOfPlace(state, problem.place))
  const { what, mend } = messages.problemText(problem)
  const place = placeText(problem, text, messages)
  const { range } = problem
  return (
    <div className={styles['note']} data-problem={problem.code}>
      <CircleAlert aria-hidden />
      <p>
        <strong>{what}</strong>{' '}
        {place !== null &&
          (onReveal && range ? (
            <button type="button" className={styles['place']} onClick={() => onReveal(range.start)}>
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

/** Where a problem stands, such as `Payload, line 3, column 5`; null where no place is at fault. */
export function placeText(
  { place, range }: Problem,
  text: string,
  messages: Messages,
): string | null {
  if (!range) return null
  const name = messages.places[place]
  if (place === 'token') return `${name}, ${messages.character(range.start + 1)}`
  const { line, column } = positionOf(text, range.start)
  return `${name}, ${messages.position(line, column)}`
}
