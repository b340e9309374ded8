import { useMemo } from 'react'
import { useLearnTexts } from '../../i18n/messages'
import { readPart, type PartName } from '../../jwt/part'
import { CodeBlock } from '../code-block'
import { segmentsAtDots, TokenFigure } from '../token-figure'

interface ForgedTokenProps {
  readonly token: string
  /** The token that it was made of. */
  readonly issued: string
}

/** A forged token, the segments marked that are not as they were issued. */
export function ForgedToken({ token, issued }: ForgedTokenProps) {
  const { attacks } = useLearnTexts().lessons
  const marks = useMemo(() => {
    const before = issued.split('.')
    return segmentsAtDots(token).flatMap(({ range }, index) =>
      token.slice(range.start, range.end) === before[index]
        ? []
        : [{ range, look: 'linked' as const }],
    )
  }, [token, issued])
  return <TokenFigure label={attacks.forged} token={token} marks={marks} />
}

/** What a forged token says in its header, and folded up in its payload. */
export function ForgedParts({ token }: Pick<ForgedTokenProps, 'token'>) {
  const { attacks } = useLearnTexts().lessons
  const [header = '', payload = ''] = token.split('.')
  return (
    <section aria-label={attacks.header}>
      <h3>{attacks.header}</h3>
      <CodeBlock label={attacks.header} text={viewOf(header, 'header')} />
      <details>
        <summary>{attacks.payload}</summary>
        <CodeBlock label={attacks.payload} text={viewOf(payload, 'payload')} />
      </details>
    </section>
  )
}

const viewOf = (segment: string, name: PartName): string => readPart(segment, name, null).view
