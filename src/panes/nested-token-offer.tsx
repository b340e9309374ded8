import { useState } from 'react'
import { useMessages } from '../i18n/messages'
import { extract } from '../jwt/extract'
import { viewOf } from '../store/selectors'
import { useDebugger, useDebuggerStore } from '../store/use-debugger'
import { Button } from '../ui/button'
import styles from './decoded-pane.module.css'

/** A whole token pasted into the payload is probably meant to be opened. */
export function NestedTokenOffer() {
  const { decoded } = useMessages()
  const store = useDebuggerStore()
  const text = useDebugger((state) => viewOf(state, 'payload'))
  const isEdited = useDebugger(({ source }) => source.kind === 'parts')
  const [dismissed, setDismissed] = useState<string | null>(null)
  const token = isEdited && text !== dismissed ? tokenIn(text) : null
  if (token === null) return null
  return (
    <div className={styles['offer']}>
      <p>{decoded.openInstead}</p>
      <Button look="strong" onClick={() => store.getState().open({ token })}>
        {decoded.open}
      </Button>
      <Button onClick={() => setDismissed(text)}>{decoded.keepAsText}</Button>
    </div>
  )
}

/** The token that a text consists of; null for any other text. A header begins with `{"`: `eyJ`. */
function tokenIn(text: string): string | null {
  if (text.length > MAX_OFFERED) return null
  const token = extract(text).replace(/^"(.*)"$/, '$1')
  return /^eyJ[\w-]*\.[\w-]*\.[\w-]*$/.test(token) ? token : null
}

const MAX_OFFERED = 1_000_000
