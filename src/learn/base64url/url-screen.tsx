import { useId, type Dispatch } from 'react'
import { useLearnTexts } from '../../i18n/messages'
import { encodeBase64url } from '../../jwt/base64url'
import { charRange } from '../../jwt/range'
import { encodeUtf8 } from '../../jwt/utf8'
import { CodeBlock } from '../code-block'
import type { TextMark } from '../cut-at-marks'
import { ScrollBox } from '../scroll-box'
import type { Base64urlEvent } from './base64url-state'
import styles from './base64url.module.css'
import { spareBitCount } from './bit-grid'
import { encodeBase64, throughQuery } from './plain-base64'

interface UrlScreenProps {
  readonly text: string
  readonly dispatch: Dispatch<Base64urlEvent>
}

/** A text in both alphabets, and what becomes of each in a URL. */
export function UrlScreen({ text, dispatch }: UrlScreenProps) {
  const { base64url } = useLearnTexts().lessons
  const field = useId()
  const bytes = encodeUtf8(text)
  const spellings = [
    { name: base64url.base64, encoded: encodeBase64(bytes), special: /[+/=]/g },
    { name: base64url.base64url, encoded: encodeBase64url(bytes), special: /[-_]/g },
  ]
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
          onChange={({ target }) => dispatch({ type: 'both-written', both: target.value })}
        />
      </div>
      <div className={styles['pair']}>
        {spellings.map(({ name, encoded, special }) => (
          <section key={name} aria-label={name} className={styles['spelling']}>
            <h3>{name}</h3>
            <CodeBlock label={name} text={encoded} marks={marksOf(encoded, special)} />
            <p className={styles['quiet']}>{base64url.inQuery}</p>
            <CodeBlock label={base64url.inQuery} text={throughQuery(encoded)} />
            <p data-unharmed={throughQuery(encoded) === encoded} className={styles['verdict']}>
              {throughQuery(encoded) === encoded ? base64url.survives : base64url.spoiled}
            </p>
          </section>
        ))}
      </div>
      <ScrollBox aria-label={base64url.lengths} className={styles['tableBox']}>
        <table className={styles['table']}>
          <caption>{base64url.lengths}</caption>
          <thead>
            <tr>
              <th scope="col">{base64url.byteCount}</th>
              <th scope="col">{base64url.base64}</th>
              <th scope="col">{base64url.base64url}</th>
              <th scope="col">{base64url.spareBits}</th>
            </tr>
          </thead>
          <tbody>
            {[1, 2, 3]
              .filter((count) => count <= bytes.length)
              .map((count) => (
                <tr key={count}>
                  <th scope="row">{base64url.firstBytes(count)}</th>
                  <td>
                    <code>{encodeBase64(bytes.slice(0, count))}</code>
                  </td>
                  <td>
                    <code>{encodeBase64url(bytes.slice(0, count))}</code>
                  </td>
                  <td>{spareBitCount(encodeBase64url(bytes.slice(0, count)))}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </ScrollBox>
    </>
  )
}

const marksOf = (text: string, special: RegExp): readonly TextMark[] =>
  Array.from(text.matchAll(special), ({ index }) => ({
    range: charRange(index, index + 1),
    look: 'linked',
  }))
