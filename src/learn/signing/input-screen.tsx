import { useMemo } from 'react'
import { useLearnTexts } from '../../i18n/messages'
import { charRange } from '../../jwt/range'
import { encodeUtf8 } from '../../jwt/utf8'
import { TokenFigure } from '../token-figure'
import styles from './signing.module.css'
import type { BenchProps } from './signing-state'

const SEGMENTS = ['header', 'payload', 'signature'] as const

/** The signing input within the token, and which segments another algorithm changes. */
export function InputScreen({ bench, before }: BenchProps) {
  const { signing } = useLearnTexts().lessons
  const { token } = bench
  const end = token.lastIndexOf('.')
  const marks = useMemo(() => [{ range: charRange(0, end), look: 'linked' as const }], [end])
  const signingInput = token.slice(0, end)
  const earlier = before?.token.split('.')
  return (
    <>
      <TokenFigure label={signing.marked} token={token} marks={marks} />
      <p className={styles['quiet']}>
        {signing.length(signingInput.length, encodeUtf8(signingInput).length)}
      </p>
      {before && (
        <div role="status" className={styles['note']}>
          <p>{signing.compared(signing.algorithms[before.key.algorithm])}</p>
          <ul className={styles['facts']}>
            {token.split('.').map((segment, index) => {
              const name = SEGMENTS[index] ?? 'signature'
              const isSame = earlier?.[index] === segment
              return (
                <li key={name} data-segment={name}>
                  <strong>{signing[name]}</strong>{' '}
                  {isSame ? signing.segmentStates.same : signing.segmentStates.changed}
                </li>
              )
            })}
          </ul>
        </div>
      )}
    </>
  )
}
