import { cutAtTokens, type NamedToken } from './cut-at-tokens'
import styles from './http-text.module.css'
import { ScrollBox } from './scroll-box'
import { segmentsAtDots } from './token-figure'

interface HttpTextProps {
  readonly label: string
  readonly text: string
  /** Tokens that are to be found in it though they are no JWTs. */
  readonly named?: readonly NamedToken[]
}

const NONE: readonly NamedToken[] = []

/** A message as it is sent, its tokens in their colours. */
export const HttpText = ({ label, text, named = NONE }: HttpTextProps) => (
  <ScrollBox translate="no" aria-label={label} className={styles['text']}>
    {cutAtTokens(text, named).map(({ kind, start, text: piece }) =>
      kind === 'text' ? (
        piece
      ) : kind === 'opaque' ? (
        <span key={start} className={styles['opaque']}>
          {piece}
        </span>
      ) : (
        <Jwt key={start} token={piece} />
      ),
    )}
  </ScrollBox>
)

const Jwt = ({ token }: { readonly token: string }) =>
  segmentsAtDots(token).map(({ name, range }, index) => (
    <span key={range.start}>
      {index > 0 && <b>.</b>}
      <span data-segment={name}>{token.slice(range.start, range.end)}</span>
    </span>
  ))
