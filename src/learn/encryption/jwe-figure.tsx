import { analyze } from '../../jwt/analyze'
import { useLearnTexts, useMessages } from '../../i18n/messages'
import { ScrollBox } from '../scroll-box'
import styles from './encryption.module.css'

interface JweFigureProps {
  readonly label: string
  readonly token: string
}

/** An encrypted token in the colours of its five segments. */
export function JweFigure({ label, token }: JweFigureProps) {
  const { encoded } = useMessages()
  const { encryption } = useLearnTexts().lessons
  const { segments } = analyze(token)
  return (
    <figure className={styles['figure']}>
      <figcaption>{label}</figcaption>
      <ul className={styles['legend']} aria-label={encryption.segmentsOf(label)}>
        {segments.map(({ name, range }) => (
          <li key={range.start} data-segment={name}>
            {encoded.segmentSize(name, range.end - range.start)}
          </li>
        ))}
      </ul>
      <ScrollBox aria-label={label} className={styles['token']}>
        {segments.map(({ name, range }, index) => (
          <span key={range.start}>
            {index > 0 && <b>.</b>}
            <span data-segment={name}>{token.slice(range.start, range.end)}</span>
          </span>
        ))}
      </ScrollBox>
    </figure>
  )
}
