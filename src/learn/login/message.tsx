import { Bug } from 'lucide-react'
import { useLearnTexts } from '../../i18n/messages'
import { Button } from '../../ui/button'
import { useLearn } from '../learn-context'
import { cutAtTokens, type NamedToken } from '../cut-at-tokens'
import { HttpText } from '../http-text'
import styles from './login.module.css'
import type { Arrow } from './world'

interface MessageProps {
  readonly arrow: Arrow
  readonly issued: readonly NamedToken[]
  /** What verifies the tokens in the debugger. */
  readonly publicJwk: string
}

/** A message as it was sent, its tokens in their colours, each one click from the debugger. */
export function Message({ arrow, issued, publicJwk }: MessageProps) {
  const { lessons, frame } = useLearnTexts()
  const { login } = lessons
  const { openInDebugger } = useLearn()
  const way = login.fromTo(login.parties[arrow.from], login.parties[arrow.to])
  const tokens = new Map(
    cutAtTokens(arrow.text, issued).flatMap(({ kind, text, name }) =>
      kind === 'jwt' ? [[text, name] as const] : [],
    ),
  )
  return (
    <section className={styles['message']} aria-label={login.message}>
      <h3 className={styles['panelTitle']}>{way}</h3>
      <HttpText label={login.messageText} text={arrow.text} named={issued} />
      {tokens.size > 0 && (
        <div className={styles['buttons']}>
          {[...tokens].map(([token, name]) => (
            <Button
              key={token}
              icon={<Bug aria-hidden />}
              onClick={() => openInDebugger(token, { text: publicJwk, encoding: 'utf8' })}
            >
              {name === null ? frame.openInDebugger : `${frame.openInDebugger}: ${name}`}
            </Button>
          ))}
        </div>
      )}
    </section>
  )
}
