import { useCallback } from 'react'
import { useLearnTexts } from '../../i18n/messages'
import { HttpText } from '../http-text'
import type { LessonKey } from '../lesson-key'
import { useLatest } from '../use-latest'
import styles from './encryption.module.css'
import { JweFigure } from './jwe-figure'
import { receive, send, SENDERS } from './nested'
import type { EncryptionScreenProps } from './screen-props'

interface NestedScreenProps extends EncryptionScreenProps {
  readonly signing: LessonKey
}

/** A token of the issuer and one of a stranger, and what the recipient makes of each. */
export function NestedScreen({ state, dispatch, keys, claims, signing }: NestedScreenProps) {
  const { encryption } = useLearnTexts().lessons
  const { demandsSignature } = state
  const work = useCallback(
    () =>
      Promise.all(
        SENDERS.map(async (sender) => {
          const token = await send(sender, claims, demandsSignature, signing, keys)
          const receipt = await receive(token, demandsSignature, signing, keys)
          return { sender, token, receipt }
        }),
      ),
    [claims, demandsSignature, signing, keys],
  )
  const letters = useLatest(work)
  return (
    <>
      <label className={styles['check']}>
        <input
          type="checkbox"
          checked={demandsSignature}
          onChange={({ target }) => dispatch({ kind: 'demand', demandsSignature: target.checked })}
        />
        {encryption.demand}
      </label>
      {letters === null ? (
        <p role="status">{encryption.working}</p>
      ) : (
        <div className={styles['columns']}>
          {letters.map(({ sender, token, receipt }) => (
            <section key={sender} className={styles['column']} aria-label={encryption.from[sender]}>
              <JweFigure label={encryption.from[sender]} token={token} />
              <h3>{encryption.inside}</h3>
              <HttpText
                label={encryption.insideOf(encryption.from[sender])}
                text={receipt.content ?? ''}
              />
              <p
                role="status"
                className={styles['result']}
                data-open={receipt.outcome === 'accepted'}
                data-outcome={receipt.outcome}
              >
                <strong>{encryption.outcomes[receipt.outcome]}</strong>
              </p>
            </section>
          ))}
        </div>
      )}
    </>
  )
}
