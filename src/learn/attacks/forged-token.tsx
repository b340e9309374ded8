import { useMemo } from 'react'
import { useLearnTexts } from '../../i18n/messages'
import { readPart } from '../../jwt/part'
import { CodeBlock } from '../code-block'
import { segmentsAtDots, TokenFigure } from '../token-figure'
import styles from './attacks.module.css'

interface ForgedTokenProps {
  readonly token: string
  /** The token that it was made of. */
  readonly issued: string
}

/** A forged token, the segments marked that are not as they were issued, and what it says. */
export function ForgedToken({ token, issued }: ForgedTokenProps) {
  const { attacks } = useLearnTexts().lessons
  const [header = '', payload = ''] = token.split('.')
  const marks = useMemo(() => {
    const before = issued.split('.')
    return segmentsAtDots(token).flatMap(({ range }, index) =>
      token.slice(range.start, range.end) === before[index]
        ? []
        : [{ range, look: 'changed' as const }],
    )
  }, [token, issued])
  return (
    <>
      <TokenFigure label={attacks.token} token={token} marks={marks} />
      <div className={styles['pair']}>
        <section>
          <h3>{attacks.header}</h3>
          <CodeBlock label={attacks.header} text={readPart(header, 'header', null).view} />
        </section>
        <section>
          <h3>{attacks.payload}</h3>
          <CodeBlock label={attacks.payload} text={readPart(payload, 'payload', null).view} />
        </section>
      </div>
    </>
  )
}
