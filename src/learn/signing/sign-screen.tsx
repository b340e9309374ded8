import { PenLine } from 'lucide-react'
import { useLearnTexts } from '../../i18n/messages'
import { Button } from '../../ui/button'
import { issue, payloadSegmentOf } from '../lesson-key'
import styles from './signing.module.css'
import type { BenchProps } from './signing-state'
import { TracePlayer } from './trace-player'

/** How the signature is made; signed once more, whether it is the same again. */
export function SignScreen({ bench, dispatch }: BenchProps) {
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
