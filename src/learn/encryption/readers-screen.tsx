import { useCallback } from 'react'
import { useLearnTexts } from '../../i18n/messages'
import { analyze } from '../../jwt/analyze'
import { encodeBase64url } from '../../jwt/base64url'
import { viewOfSegment } from '../../jwt/part'
import { encodeUtf8 } from '../../jwt/utf8'
import { Choice } from '../choice'
import { CodeBlock } from '../code-block'
import { useLearn } from '../learn-context'
import { TokenFigure } from '../token-figure'
import { useLatest } from '../use-latest'
import styles from './encryption.module.css'
import { decrypt, encrypt } from './jwe'
import { JweFigure } from './jwe-figure'
import type { EncryptionScreenProps } from './screen-props'

/** The same claims signed and encrypted, and what each reader gets to see of them. */
export function ReadersScreen({ state, dispatch, keys, claims }: EncryptionScreenProps) {
  const { encryption } = useLearnTexts().lessons
  const { shown } = useLearn().material
  const { reader } = state
  const work = useCallback(async () => {
    const token = await encrypt(claims, 'RSA-OAEP-256', keys)
    const key = reader === 'recipient' ? keys.recipient.privateKey : keys.other.privateKey
    return { reader, token, content: await decrypt(token, key) }
  }, [reader, keys, claims])
  const made = useLatest(work)
  if (made === null) return <p role="status">{encryption.working}</p>
  const header = analyze(made.token).header?.view ?? ''
  return (
    <>
      <Choice
        label={encryption.reader}
        options={(['stranger', 'recipient'] as const).map((value) => ({
          value,
          label: encryption.readers[value],
        }))}
        value={reader}
        onChoose={(chosen) => dispatch({ kind: 'read-as', reader: chosen })}
      />
      <div className={styles['columns']}>
        <section className={styles['column']} aria-label={encryption.signed}>
          <TokenFigure label={encryption.signed} token={shown.text.trim()} />
          <h3>{encryption.canRead}</h3>
          <CodeBlock
            label={encryption.readOf(encryption.signed)}
            text={shown.payload?.view ?? ''}
          />
        </section>
        <section className={styles['column']} aria-label={encryption.encrypted}>
          <JweFigure label={encryption.encrypted} token={made.token} />
          <h3>{encryption.canRead}</h3>
          <CodeBlock
            label={encryption.readOf(encryption.encrypted)}
            text={made.content.ok ? viewOf(made.content.value) : header}
          />
          <p role="status" className={styles['quiet']}>
            {made.content.ok ? encryption.contentRead : encryption.headerOnly}
          </p>
        </section>
      </div>
    </>
  )
}

const viewOf = (json: string): string => viewOfSegment(encodeBase64url(encodeUtf8(json)))
