import { useMemo } from 'react'
import { useLearnTexts } from '../../i18n/messages'
import { Choice } from '../choice'
import type { Bench, BenchProps } from './signing-state'
import { withPayloadBitFlipped } from './tamper'
import { TracePlayer } from './trace-player'

const RECEIVED: readonly Bench['received'][] = ['sent', 'changed']

/** How the signature is checked, of the token as it was sent and of one that was changed on its way. */
export function VerifyScreen({ bench, dispatch }: BenchProps) {
  const { signing } = useLearnTexts().lessons
  const { token, received } = bench
  const arrived = useMemo(
    () => (received === 'sent' ? token : withPayloadBitFlipped(token)),
    [token, received],
  )
  return (
    <>
      <Choice
        label={signing.received}
        options={RECEIVED.map((value) => ({ value, label: signing.receivedAs[value] }))}
        value={received}
        onChoose={(as) => dispatch({ type: 'received', as })}
      />
      <TracePlayer bench={bench} token={arrived} side="verify" dispatch={dispatch} />
    </>
  )
}
