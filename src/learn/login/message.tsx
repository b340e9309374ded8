import { Bug } from 'lucide-react'
import { useLearnTexts } from '../../i18n/messages'
import { Button } from '../../ui/button'
import { useLearn } from '../learn-context'
import { ScrollBox } from '../scroll-box'
import { segmentsAtDots } from '../token-figure'
import { cutAtTokens } from './cut-at-tokens'
import styles from './login.module.css'
import type { Arrow, Issued } from './world'

interface MessageProps {
  readonly arrow: Arrow
  readonly issued: readonly Issued[]
  /** What verifies the tokens in the debugger. */
  readonly publicJwk: string
}

/** A message as it was sent, its tokens in their colours, each one click from the debugger. */
export function Message({ arrow, issued, publicJwk }: MessageProps) {
  const { lessons, frame } = useLearnTexts()
  const { login } = lessons
  const { openInDebugger } = useLearn()
  const pieces = cutAtTokens(arrow.text, issued)
  const way = login.fromTo(login.parties[arrow.from], login.parties[arrow.to])
  const tokens = new Map(
    pieces.flatMap(({ kind, text, name }) => (kind === 'jwt' ? [[text, name] as const] : [])),
  )
  return (
    <section className={styles['message']} aria-label={login.message}>
      <h3 className={styles['panelTitle']}>{way}</h3>
      <ScrollBox aria-label={login.messageText} className={styles['text']}>
        {pieces.map(({ kind, start, text }) =>
          kind === 'text' ? (
            text
          ) : kind === 'refresh' ? (
            <span key={start} className={styles['refreshToken']}>
              {text}
            </span>
          ) : (
            <JwtText key={start} token={text} />
          ),
        )}
      </ScrollBox>
      {tokens.size > 0 && (
        <div className={styles['buttons']}>
          {[...tokens].map(([token, name]) => (
            <Button
              key={token}
              icon={<Bug aria-hidden />}
              onClick={() => openInDebugger(token, publicJwk)}
            >
              {name === null ? frame.openInDebugger : `${frame.openInDebugger}: ${name}`}
            </Button>
          ))}
        </div>
      )}
    </section>
  )
}

const JwtText = ({ token }: { readonly token: string }) =>
  segmentsAtDots(token).map(({ name, range }, index) => (
    <span key={range.start}>
      {index > 0 && <b>.</b>}
      <span data-segment={name}>{token.slice(range.start, range.end)}</span>
    </span>
  ))
