import { useCallback, useEffect } from 'react'
import { useLearnTexts, useMessages } from '../../i18n/messages'
import { Button } from '../../ui/button'
import { Choice } from '../choice'
import { CodeBlock } from '../code-block'
import { useLatest } from '../use-latest'
import styles from './encryption.module.css'
import { KEYS, type KeyChoice } from './encryption-state'
import { changeIn, decrypt, encrypt, JWE_SEGMENTS, type EncryptionKeys } from './jwe'
import { JweFigure } from './jwe-figure'
import type { EncryptionScreenProps } from './screen-props'

/** A token to be opened with one of three keys, whole or with a character changed. */
export function OpenScreen({ state, dispatch, keys, claims }: EncryptionScreenProps) {
  const { encryption } = useLearnTexts().lessons
  const { segments: names } = useMessages()
  const make = useCallback(() => encrypt(claims, 'RSA-OAEP-256', keys), [claims, keys])
  const whole = useLatest(make)
  const { key, changed } = state
  const open = useCallback(async () => {
    if (whole === null) return null
    const token = changed === null ? whole : changeIn(whole, changed)
    return { key, changed, token, content: await decrypt(token, keyOf(key, keys)) }
  }, [whole, key, changed, keys])
  const opened = useLatest(open)
  useEffect(() => {
    if (opened === null) return
    const { content } = opened
    dispatch({ kind: 'decrypted', key: opened.key, changed: opened.changed, isOpen: content.ok })
  }, [opened, dispatch])
  if (opened === null) return <p role="status">{encryption.working}</p>
  const { content, token } = opened
  return (
    <>
      <Choice
        label={encryption.tryKey}
        options={KEYS.map((value) => ({ value, label: encryption.keys[value] }))}
        value={key}
        onChoose={(value) => dispatch({ kind: 'try', key: value })}
      />
      <div role="group" aria-label={encryption.change} className={styles['buttons']}>
        <span className={styles['quiet']} aria-hidden>
          {encryption.change}
        </span>
        {JWE_SEGMENTS.map((segment) => (
          <Button
            key={segment}
            aria-pressed={changed === segment}
            onClick={() =>
              dispatch({ kind: 'change', segment: changed === segment ? null : segment })
            }
          >
            {names[segment]}
          </Button>
        ))}
      </div>
      <JweFigure
        label={opened.changed === null ? encryption.encrypted : encryption.changedToken}
        token={token}
      />
      <div className={styles['result']} data-open={content.ok}>
        <p role="status">
          <strong>{content.ok ? encryption.opened : encryption.closed[content.problem]}</strong>
        </p>
        {content.ok && <CodeBlock label={encryption.content} text={content.value} />}
      </div>
    </>
  )
}

const keyOf = (choice: KeyChoice, { recipient, other }: EncryptionKeys) =>
  ({ other: other.privateKey, public: recipient.publicKey, private: recipient.privateKey })[choice]
