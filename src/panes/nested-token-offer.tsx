import { useState } from 'react'
import { useMessages } from '../i18n/messages'
import { viewOf } from '../store/selectors'
import { useDebugger, useDebuggerStore } from '../store/use-debugger'
import { Button } from '../ui/button'
import styles from './decoded-pane.module.css'
import { wholeToken } from './whole-token'

/** A whole token pasted into the payload is probably meant to be opened. */
export function NestedTokenOffer() {
  const { decoded } = useMessages()
  const store = useDebuggerStore()
  const text = useDebugger((state) => viewOf(state, 'payload'))
  const isEdited = useDebugger(({ source }) => source.kind === 'parts')
  const [dismissed, setDismissed] = useState<string | null>(null)
  const token = isEdited && text !== dismissed ? wholeToken(text) : null
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
