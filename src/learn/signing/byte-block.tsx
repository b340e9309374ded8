import { useLearnTexts } from '../../i18n/messages'
import { hexOf } from '../../jwt/hex'
import styles from './signing.module.css'
import type { Stretch, TraceValue } from './trace'

interface ByteBlockProps {
  readonly value: TraceValue
  /** Bytes beside it: where these differ from them is marked. */
  readonly beside?: Uint8Array | undefined
}

/** Bytes in hexadecimal, with the names of the stretches that they are put together of. */
export function ByteBlock({ value, beside }: ByteBlockProps) {
  const { signing } = useLearnTexts().lessons
  const { name, bytes, stretches } = value
  const whole: readonly Stretch[] = [{ name: 'hash', start: 0, end: bytes.length }]
  return (
    <figure className={styles['bytes']}>
      <figcaption>
        <strong>{signing.values[name]}</strong> {signing.bytes(bytes.length)}
        {stretches.length > 0 && (
          <span className={styles['legend']}>
            {stretches.map(({ name: stretch, start, end }) => (
              <span key={start} data-stretch={stretch}>
                {signing.stretches[stretch]} ({end - start})
              </span>
            ))}
          </span>
        )}
      </figcaption>
      <code>
        {(stretches.length > 0 ? stretches : whole).map(({ name: stretch, start, end }) => (
          <span key={start} data-stretch={stretches.length > 0 ? stretch : undefined}>
            {Array.from(bytes.subarray(start, end), (byte, at) => (
              <Byte
                key={start + at}
                byte={byte}
                differs={beside !== undefined && beside[start + at] !== byte}
              />
            ))}
          </span>
        ))}
      </code>
    </figure>
  )
}

function Byte({ byte, differs }: { readonly byte: number; readonly differs: boolean }) {
  const hex = hexOf([byte])
  return <>{differs ? <mark>{hex}</mark> : hex} </>
}
