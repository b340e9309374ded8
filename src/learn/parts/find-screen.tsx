import type { Dispatch } from 'react'
import { excerpt } from '../../i18n/excerpt'
import { useLearnTexts } from '../../i18n/messages'
import type { Analysis } from '../../jwt/analysis'
import { linkFromToken } from '../../jwt/link'
import { useLearn } from '../learn-context'
import { Prose } from '../prose'
import { TokenText } from '../token-text'
import type { PartsEvent } from './parts-state'
import styles from './parts.module.css'

interface FindScreenProps {
  readonly at: number | null
  readonly isFound: boolean
  readonly dispatch: Dispatch<PartsEvent>
}

/** The token's characters to choose from, and what the one chosen belongs to. */
export function FindScreen({ at, isFound, dispatch }: FindScreenProps) {
  const { parts } = useLearnTexts().lessons
  const { shown } = useLearn().material
  const link = at === null ? null : linkFromToken(shown, at)
  if (shown.payload?.members.length === 0) return <p>{parts.empty}</p>
  return (
    <>
      <TokenText
        label={parts.token}
        token={shown.text}
        segments={shown.segments}
        marks={link ? [{ range: link.tokenRange, look: 'linked' }] : []}
        selected={at}
        onSelect={(place) => dispatch({ type: 'claim-found', at: place })}
      />
      <p role="status" className={styles['answer']} data-good={isFound}>
        {at !== null && <Found at={at} token={shown} />}
      </p>
    </>
  )
}

function Found({ at, token }: { readonly at: number; readonly token: Analysis }) {
  const { parts } = useLearnTexts().lessons
  const link = linkFromToken(token, at)
  const name = token.segments.find(({ range }) => at >= range.start && at < range.end)?.name
  if (name === 'signature') return parts.foundSignature
  if (!link) return parts.foundNothing
  const member = token[link.part]?.members.find(
    ({ range }) => range.start <= link.partRange.start && link.partRange.end <= range.end,
  )
  const words = link.part === 'header' ? parts.foundHeader : parts.foundClaim
  return <Prose text={words(excerpt(member?.name ?? ''))} />
}
