import { useMemo } from 'react'
import type { SegmentName } from '../jwt/problem'
import { charRange } from '../jwt/range'
import styles from './token-figure.module.css'
import { TokenText, type ShownSegment, type TokenMark } from './token-text'

const NAMES = ['header', 'payload', 'signature'] as const satisfies readonly SegmentName[]

/** The segments of a signed token or of its beginning, cut at the dots, whatever they hold. */
export function segmentsAtDots(token: string): readonly ShownSegment[] {
  let start = 0
  return token.split('.').map((segment, index) => {
    const range = charRange(start, start + segment.length)
    start = range.end + 1
    return { name: NAMES[index] ?? 'signature', range }
  })
}

const NO_MARKS: readonly TokenMark[] = []

interface TokenFigureProps {
  readonly label: string
  readonly token: string
  /** Left out, those of a signed token. */
  readonly segments?: readonly ShownSegment[]
  readonly marks?: readonly TokenMark[]
}

/** A token in its three colours, with its label in sight. */
export function TokenFigure({ label, token, segments, marks = NO_MARKS }: TokenFigureProps) {
  const shown = useMemo(() => segments ?? segmentsAtDots(token), [segments, token])
  return (
    <figure className={styles['figure']}>
      <figcaption>{label}</figcaption>
      <TokenText label={label} token={token} segments={shown} marks={marks} />
    </figure>
  )
}
