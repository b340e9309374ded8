import { useId, useMemo, type Dispatch } from 'react'
import { useLearnTexts } from '../../i18n/messages'
import styles from './signing.module.css'
import type { Bench, BenchEvent } from './signing-state'
import { withPayloadBitFlipped } from './tamper'
import { TracePlayer } from './trace-player'

const RECEIVED: readonly Bench['received'][] = ['sent', 'changed']

interface VerifyScreenProps {
  readonly bench: Bench
  readonly dispatch: Dispatch<BenchEvent>
}

/** How the signature is checked, of the token as it was sent and of one that was changed on its way. */
export function VerifyScreen({ bench, dispatch }: VerifyScreenProps) {
  const { signing } = useLearnTexts().lessons
  const { token, received } = bench
  const name = useId()
  const arrived = useMemo(
    () => (received === 'sent' ? token : withPayloadBitFlipped(token)),
    [token, received],
  )
  return (
    <>
      <div role="radiogroup" aria-label={signing.received} className={styles['choice']}>
        {RECEIVED.map((as) => (
          <label key={as}>
            <input
              type="radio"
              name={name}
              checked={as === received}
              onChange={() => dispatch({ type: 'received', as })}
            />
            {signing.receivedAs[as]}
          </label>
        ))}
      </div>
      <TracePlayer bench={bench} token={arrived} side="verify" dispatch={dispatch} />
    </>
  )
}
