import type { Dispatch } from 'react'
import { useLearnTexts } from '../../i18n/messages'
import { linkFromPart } from '../../jwt/link'
import { Choice } from '../choice'
import { useLearn } from '../learn-context'
import { TokenText } from '../token-text'
import { useFormatCount } from '../use-format-count'
import type { PartsEvent } from './parts-state'
import styles from './parts.module.css'
import { claimsFor, USES, type Use } from './uses'

interface UseScreenProps {
  readonly use: Use
  readonly dispatch: Dispatch<PartsEvent>
}

/** What tokens are used for, with the claims of this one that serve it. */
export function UseScreen({ use, dispatch }: UseScreenProps) {
  const { parts } = useLearnTexts().lessons
  const formatCount = useFormatCount()
  const { shown } = useLearn().material
  const members = shown.payload?.members ?? []
  const serving = claimsFor(
    use,
    members.map(({ name }) => name),
  )
  const served = members.filter(({ name }) => serving.includes(name))
  const ranges = served.flatMap(
    ({ range }) => linkFromPart(shown, 'payload', range.start)?.tokenRange ?? [],
  )
  const characters = ranges.reduce((sum, { start, end }) => sum + end - start, 0)
  return (
    <>
      <Choice
        label={parts.use}
        options={USES.map(({ id }) => ({ value: id, label: parts.uses[id].label }))}
        value={use}
        onChoose={(chosen) => dispatch({ type: 'use-chosen', use: chosen })}
      />
      <div role="status" className={styles['answer']}>
        <p>{parts.uses[use].text}</p>
        {served.length === 0 ? (
          <p>{parts.noClaims}</p>
        ) : (
          <>
            <p className={styles['quiet']}>
              {parts.carries(served.length, formatCount(characters))}
            </p>
            <ul className={styles['claims']}>
              {served.map(({ name, range, valueRange }) => (
                <li key={range.start}>
                  <code>{name}</code>
                  <code className={styles['value']}>
                    {shown.payload?.view.slice(valueRange.start, valueRange.end)}
                  </code>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      <TokenText
        label={parts.token}
        token={shown.text}
        segments={shown.segments}
        marks={ranges.map((range) => ({ range, look: 'linked' }))}
      />
    </>
  )
}
