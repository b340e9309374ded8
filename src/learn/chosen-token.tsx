import { useLearnTexts } from '../i18n/messages'
import type { Analysis } from '../jwt/analysis'
import { CodeBlock } from './code-block'
import styles from './token-figure.module.css'
import { TokenFigure } from './token-figure'

/** What can be shown of a token that a lesson can't work on: its segments, and a header in JSON. */
export function ChosenToken({ token }: { readonly token: Analysis }) {
  const { frame } = useLearnTexts()
  const { text, segments, header } = token
  return (
    <>
      {segments.length > 0 && (
        <TokenFigure label={frame.tokens.own} token={text} segments={segments} />
      )}
      {header?.kind === 'json' && header.view !== '' && (
        <figure className={styles['figure']}>
          <figcaption>{frame.headerOfMine}</figcaption>
          <CodeBlock label={frame.headerOfMine} text={header.view} segment="header" />
        </figure>
      )}
    </>
  )
}
