import { sha256 } from '@noble/hashes/sha2.js'
import { useLearnTexts } from '../../i18n/messages'
import { hexOf } from '../../jwt/hex'
import { encodeUtf8 } from '../../jwt/utf8'
import { BitBoard } from './bit-board'
import { differingBits } from './differing-bits'
import styles from './signing.module.css'
import type { BenchProps } from './signing-state'

const COLUMNS = 32
const CELL = 12

/** The hash of the signing input, and what becomes of it when a bit is flipped. */
export function HashScreen({ bench, dispatch }: BenchProps) {
  const { signing } = useLearnTexts().lessons
  const { hashing } = bench
  const before = sha256(encodeUtf8(hashing.original))
  const now = sha256(encodeUtf8(hashing.token))
  const differs = differingBits(before, now)
  const count = differs.filter(Boolean).length
  const text = signing.differing(count, differs.length)
  return (
    <>
      <BitBoard tampering={hashing} dispatch={(event) => dispatch({ type: 'hashing', event })} />
      <dl className={styles['hashes']}>
        <dt>{signing.hashBefore}</dt>
        <dd>
          <code>{hexOf(before)}</code>
        </dd>
        <dt>{signing.hashNow}</dt>
        <dd>
          <code>{hexOf(now)}</code>
        </dd>
      </dl>
      <figure className={styles['bitmap']}>
        <svg
          role="img"
          aria-label={`${signing.differingBits}: ${text}`}
          viewBox={`0 0 ${COLUMNS * CELL} ${(differs.length / COLUMNS) * CELL}`}
        >
          {differs.map((isOther, at) => {
            const x = (at % COLUMNS) * CELL
            const y = Math.floor(at / COLUMNS) * CELL
            return (
              <rect
                key={`${x} ${y}`}
                x={x + 1.5}
                y={y + 1.5}
                width={CELL - 3}
                height={CELL - 3}
                data-differs={isOther}
              />
            )
          })}
        </svg>
        <figcaption>
          {signing.differingBits}: <strong role="status">{text}</strong>
        </figcaption>
      </figure>
    </>
  )
}
