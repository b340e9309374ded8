import { Braces, ShieldQuestion, ThumbsUp } from 'lucide-react'
import { useLearnTexts } from '../../i18n/messages'
import { viewOfSegment } from '../../jwt/part'
import { Button } from '../../ui/button'
import { ScrollBox } from '../scroll-box'
import { TokenFigure } from '../token-figure'
import { payloadSegmentOf } from '../lesson-key'
import { isValid } from './parties'
import styles from './signing.module.css'
import type { BenchProps, Incoming } from './signing-state'

/** Tokens that look alike decoded, and that only verifying tells apart. */
export function IncomingScreen({ bench, dispatch }: BenchProps) {
  const { signing } = useLearnTexts().lessons
  const { key, incoming, trusted } = bench
  const check = async (index: number, token: string) =>
    dispatch({ type: 'verified', index, isValid: await isValid(token, key.verifying) })
  return (
    <ol className={styles['incoming']} aria-label={signing.incoming}>
      {incoming.map((arrived, index) => {
        const name = signing.incomingToken(index + 1)
        return (
          <li key={arrived.token} className={styles['arrived']} data-trusted={trusted === index}>
            <TokenFigure label={name} token={arrived.token} />
            <div className={styles['row']}>
              <Button
                icon={<Braces aria-hidden />}
                aria-label={signing.tryAs(signing.decode, name)}
                onClick={() => dispatch({ type: 'decoded', index })}
              >
                {signing.decode}
              </Button>
              <Button
                icon={<ShieldQuestion aria-hidden />}
                aria-label={signing.tryAs(signing.verify, name)}
                onClick={() => void check(index, arrived.token)}
              >
                {signing.verify}
              </Button>
              <Button
                look="plain"
                icon={<ThumbsUp aria-hidden />}
                aria-label={signing.tryAs(signing.trust, name)}
                aria-pressed={trusted === index}
                onClick={() => dispatch({ type: 'trusted', index })}
              >
                {signing.trust}
              </Button>
            </div>
            <div role="status">
              <Findings arrived={arrived} isTrusted={trusted === index} />
            </div>
            {arrived.isDecoded && (
              <ScrollBox className={styles['json']} aria-label={`${signing.decoded}: ${name}`}>
                {viewOfSegment(payloadSegmentOf(arrived.token))}
              </ScrollBox>
            )}
          </li>
        )
      })}
    </ol>
  )
}

interface FindingsProps {
  readonly arrived: Incoming
  readonly isTrusted: boolean
}

function Findings({ arrived: { isValid: valid }, isTrusted }: FindingsProps) {
  const { signing } = useLearnTexts().lessons
  if (valid === null) return null
  return (
    <p className={styles['outcome']} data-good={valid}>
      {signing.verdicts[valid ? 'valid' : 'invalid']} {isTrusted && !valid && signing.notTrusted}
    </p>
  )
}
