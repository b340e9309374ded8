import { PenLine } from 'lucide-react'
import type { Dispatch } from 'react'
import { useLearnTexts } from '../../i18n/messages'
import { Button } from '../../ui/button'
import { issue, payloadSegmentOf } from '../lesson-key'
import styles from './signing.module.css'
import type { Bench, BenchEvent } from './signing-state'
import { TracePlayer } from './trace-player'

interface SignScreenProps {
  readonly bench: Bench
  readonly dispatch: Dispatch<BenchEvent>
}

/** How the signature is made; signed once more, whether it is the same again. */
export function SignScreen({ bench, dispatch }: SignScreenProps) {
  const { signing } = useLearnTexts().lessons
  const { key, token, again } = bench
  const signAgain = async () => {
    const signed = await issue(key.algorithm, payloadSegmentOf(token), key.signing)
    if (signed.ok) dispatch({ type: 'signed-again', signature: signatureOf(signed.value) })
  }
  return (
    <>
      <TracePlayer bench={bench} token={token} side="sign" dispatch={dispatch} />
      <div className={styles['row']}>
        <Button icon={<PenLine aria-hidden />} onClick={() => void signAgain()}>
          {signing.signAgain}
        </Button>
        <p role="status">
          {again !== null &&
            (again === signatureOf(token) ? signing.sameAgain : signing.otherAgain)}
        </p>
      </div>
    </>
  )
}

const signatureOf = (token: string): string => token.slice(token.lastIndexOf('.') + 1)
