import type { Dispatch } from 'react'
import { excerpt } from '../../i18n/excerpt'
import { useLearnTexts } from '../../i18n/messages'
import { linkFromPart } from '../../jwt/link'
import { Choice } from '../choice'
import { CodeBlock } from '../code-block'
import { useLearn } from '../learn-context'
import { Prose } from '../prose'
import { TokenText } from '../token-text'
import { useFormatCount } from '../use-format-count'
import type { PartsEvent } from './parts-state'
import styles from './parts.module.css'

interface ClaimScreenProps {
  /** The index of the claim that is looked at. */
  readonly claim: number
  readonly dispatch: Dispatch<PartsEvent>
}

/** A claim, in the JSON and in the token. */
export function ClaimScreen({ claim, dispatch }: ClaimScreenProps) {
  const { parts } = useLearnTexts().lessons
  const formatCount = useFormatCount()
  const { shown } = useLearn().material
  const members = shown.payload?.members ?? []
  const member = members[claim]
  const link = member ? linkFromPart(shown, 'payload', member.range.start) : null
  const payload = shown.segments.find(({ name }) => name === 'payload')
  if (!member) return <p>{parts.empty}</p>
  return (
    <>
      <Choice
        label={parts.chooseClaim}
        options={members.map(({ name }, index) => ({ value: String(index), label: excerpt(name) }))}
        value={String(claim)}
        onChoose={(index) => dispatch({ type: 'claim-chosen', claim: Number(index) })}
      />
      <div className={styles['sideBySide']}>
        <CodeBlock
          label={parts.payload}
          segment="payload"
          text={shown.payload?.view ?? ''}
          marks={[{ range: member.range, look: 'linked' }]}
        />
        <TokenText
          label={parts.token}
          token={shown.text}
          segments={shown.segments}
          marks={link ? [{ range: link.tokenRange, look: 'linked' }] : []}
        />
      </div>
      {link && payload && (
        <p role="status">
          <Prose
            text={parts.carriedBy(
              excerpt(member.name),
              formatCount(link.tokenRange.end - link.tokenRange.start),
              formatCount(link.tokenRange.start - payload.range.start + 1),
              formatCount(link.tokenRange.end - payload.range.start),
            )}
          />
        </p>
      )}
    </>
  )
}
