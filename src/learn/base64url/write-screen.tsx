import { useId, type Dispatch } from 'react'
import { excerpt } from '../../i18n/excerpt'
import { useLearnTexts } from '../../i18n/messages'
import { ALPHABET } from '../../jwt/base64url'
import { encodeUtf8 } from '../../jwt/utf8'
import { Prose } from '../prose'
import { ScrollBox } from '../scroll-box'
import type { Base64urlEvent } from './base64url-state'
import styles from './base64url.module.css'
import { bitsOfByte, bitsOfCharacter } from './bit-grid'
import type { Letters } from './letters'

interface WriteScreenProps {
  readonly letters: Letters
  readonly typed: string
  readonly dispatch: Dispatch<Base64urlEvent>
}

/** Three letters to be encoded by hand, and the alphabet to do it with. */
export function WriteScreen({ letters, typed, dispatch }: WriteScreenProps) {
  const { base64url } = useLearnTexts().lessons
  const field = useId()
  const { claim, text, encoded } = letters
  const bits = Array.from(encodeUtf8(text), bitsOfByte).join('')
  const sixes = bits.match(/.{6}/g) ?? []
  const isRight = sixes.map((_, index) => typed[index] === encoded[index])
  const count = isRight.filter(Boolean).length
  const differsInCase = count < 4 && typed.toLowerCase() === encoded.toLowerCase()
  return (
    <>
      <p>
        {claim === null ? (
          base64url.threeLetters
        ) : (
          <Prose text={base64url.lettersOf(excerpt(claim))} />
        )}
      </p>
      <dl className={styles['byHand']}>
        <div>
          <dt>{base64url.asBytes}</dt>
          {Array.from(text, (letter, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- a letter is its place
            <dd key={index} className={styles['three']}>
              <strong>{letter}</strong>
              <code>{bits.slice(index * 8, index * 8 + 8)}</code>
            </dd>
          ))}
        </div>
        <div>
          <dt>{base64url.asSixes}</dt>
          {sixes.map((six, index) => (
            <dd
              // oxlint-disable-next-line react/no-array-index-key -- six bits are their place
              key={index}
              className={styles['four']}
              data-right={typed[index] === undefined ? undefined : isRight[index]}
            >
              <code>{six}</code>
              <strong>{typed[index] ?? '?'}</strong>
            </dd>
          ))}
        </div>
      </dl>
      <div className={styles['field']}>
        <label htmlFor={field}>{base64url.yours}</label>
        <input
          id={field}
          className={styles['short']}
          value={typed}
          spellCheck={false}
          autoCapitalize="off"
          autoComplete="off"
          onChange={({ target }) => dispatch({ type: 'typed', typed: target.value })}
        />
        <p role="status">
          {typed !== '' && base64url.right(count)} {differsInCase && base64url.wrongCase}
        </p>
      </div>
      <ScrollBox className={styles['alphabetBox']} aria-label={base64url.alphabet}>
        <p className={styles['quiet']}>{base64url.alphabet}</p>
        <ol className={styles['alphabet']}>
          {Array.from(ALPHABET, (character) => (
            <li key={character}>
              <strong>{character}</strong> <code>{bitsOfCharacter(character)}</code>
            </li>
          ))}
        </ol>
      </ScrollBox>
    </>
  )
}
