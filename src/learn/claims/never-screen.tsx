import { Check, Eye } from 'lucide-react'
import type { Dispatch } from 'react'
import { useLateMessages, useLearnTexts } from '../../i18n/messages'
import { CodeBlock } from '../code-block'
import type { TextMark } from '../cut-at-marks'
import { useLearn } from '../learn-context'
import type { ClaimsEvent } from './claims-state'
import styles from './claims.module.css'
import {
  CANDIDATES,
  revealedBy,
  withCandidates,
  type CandidateId,
  type Revealed,
} from './revealing'

interface NeverScreenProps {
  readonly candidates: readonly CandidateId[]
  readonly dispatch: Dispatch<ClaimsEvent>
}

/** A payload to put things into, and what that reveals. */
export function NeverScreen({ candidates, dispatch }: NeverScreenProps) {
  const { claims } = useLearnTexts().lessons
  const { findings } = useLateMessages()
  const { payload } = useLearn().material.shown
  const json = withCandidates(payload?.view ?? '{}', candidates)
  const revealed = revealedBy(json)
  return (
    <>
      <fieldset className={styles['checks']}>
        <legend>{claims.put}</legend>
        {CANDIDATES.map(({ id }) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={candidates.includes(id)}
              onChange={() => dispatch({ type: 'candidate-toggled', id })}
            />
            {claims.candidates[id]}
          </label>
        ))}
      </fieldset>
      <div role="status" className={styles['revealed']} data-any={revealed.length > 0}>
        {revealed.length > 0 ? <Eye aria-hidden /> : <Check aria-hidden />}
        <div>
          <p>{revealed.length > 0 ? claims.revealed(revealed.length) : claims.nothingRevealed}</p>
          <ul>
            {revealed.map(({ rule, name }) => (
              <li key={`${rule} ${name}`}>
                <code>{name}</code> {findings.ruleName(rule)}
              </li>
            ))}
          </ul>
        </div>
      </div>
      <CodeBlock label={claims.readable} segment="payload" text={json} marks={marksOf(revealed)} />
    </>
  )
}

const marksOf = (revealed: readonly Revealed[]): readonly TextMark[] =>
  revealed.flatMap(({ range }) => (range === null ? [] : [{ range, look: 'changed' }]))
