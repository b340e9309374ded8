import { useEffect, useId, useRef, useState } from 'react'
import { useLateMessages } from '../i18n/messages'
import type { CharRange } from '../jwt/range'
import type { Pasted } from '../store/state'
import { evaluationOf } from '../store/selectors'
import { useDebugger, useDebuggerStore } from '../store/use-debugger'
import { Button } from '../ui/button'
import fields from '../ui/field.module.css'
import styles from './taken-note.module.css'

/** What the token was taken out of, what was put right in it, and the tokens that stood beside it. */
export function TakenNote({ pasted }: { readonly pasted: Pasted }) {
  const messages = useLateMessages().pasted
  const id = useId()
  const [shown, setShown] = useState<string | null>(null)
  const chosen = pasted.tokens[pasted.chosen]
  if (!chosen) return null
  const isShown = shown === pasted.text
  return (
    <div className={styles['note']}>
      {pasted.tokens.length > 1 && <FoundTokens pasted={pasted} />}
      <p>
        {messages.taken(chosen)}{' '}
        <Button
          look="plain"
          aria-expanded={isShown}
          aria-controls={id}
          onClick={() => setShown(isShown ? null : pasted.text)}
        >
          {isShown ? messages.hide : messages.show}
        </Button>
      </p>
      <div id={id}>{isShown && <PastedText text={pasted.text} range={chosen.range} />}</div>
    </div>
  )
}

interface PastedTextProps {
  readonly text: string
  /** Where the token stands in it. */
  readonly range: CharRange
}

function PastedText({ text, range: { start, end } }: PastedTextProps) {
  const messages = useLateMessages().pasted
  const box = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    box.current?.focus()
    box.current?.setSelectionRange(start, end)
  }, [start, end])
  return (
    <textarea
      ref={box}
      className={fields['area']}
      aria-label={messages.text}
      readOnly
      rows={6}
      value={text}
    />
  )
}

function FoundTokens({ pasted: { tokens, chosen } }: { readonly pasted: Pasted }) {
  const messages = useLateMessages().pasted
  const store = useDebuggerStore()
  const now = useDebugger((state) => evaluationOf(state).moment)
  return (
    <>
      <p>{messages.found(tokens.length)}</p>
      <ul aria-label={messages.list} className={styles['tokens']}>
        {tokens.map((found, index) => (
          <li key={found.range.start}>
            <button
              type="button"
              aria-current={index === chosen}
              onClick={() => store.getState().chooseToken(index)}
            >
              <strong>{messages.name(found, index)}</strong>
              <span>{found.algorithm ?? messages.unknownAlgorithm}</span>
              <span>{messages.expiry(found.expiry === null ? null : found.expiry - now)}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
