import { useId, useMemo, type Dispatch } from 'react'
import { useLearnTexts } from '../../i18n/messages'
import { encodeBase64url } from '../../jwt/base64url'
import { charRange } from '../../jwt/range'
import { encodeUtf8 } from '../../jwt/utf8'
import { useFormatCount } from '../use-format-count'
import type { Base64urlEvent, Base64urlState } from './base64url-state'
import styles from './base64url.module.css'
import { bitGroups } from './bit-grid'
import { BitGrid } from './bit-grid-view'
import { CharacterInHand } from './character-in-hand'

interface TextScreenProps {
  readonly state: Base64urlState
  readonly dispatch: Dispatch<Base64urlEvent>
}

/** A text of the learner's own, bit by bit. */
export function TextScreen({ state, dispatch }: TextScreenProps) {
  const { base64url } = useLearnTexts().lessons
  const formatCount = useFormatCount()
  const field = useId()
  const { text, textAt } = state
  const at = textAt ?? 0
  const bytes = useMemo(() => encodeUtf8(text), [text])
  const segment = useMemo(() => encodeBase64url(bytes), [bytes])
  const groups = useMemo(
    () => bitGroups(segment, charRange(0, segment.length), segment.length),
    [segment],
  )
  return (
    <>
      <div className={styles['field']}>
        <label htmlFor={field}>{base64url.text}</label>
        <input
          id={field}
          value={text}
          spellCheck={false}
          autoCapitalize="off"
          autoComplete="off"
          onChange={({ target }) => dispatch({ type: 'text-written', text: target.value })}
        />
      </div>
      <p className={styles['quiet']}>
        {base64url.sizes(
          formatCount(Array.from(text).length),
          formatCount(bytes.length),
          formatCount(segment.length),
        )}
      </p>
      {text !== '' && (
        <>
          <CharacterInHand segment={segment} at={at} groups={groups} />
          <BitGrid
            label={base64url.ownGrid}
            groups={groups}
            selected={at}
            onSelect={(chosen) => dispatch({ type: 'text-character-chosen', at: chosen })}
          />
        </>
      )}
    </>
  )
}
