import { useLateMessages } from '../i18n/messages'
import type { KeyNote } from '../jwt/key-note'
import styles from './signature-pane.module.css'

/** What was left out of the key's text or put right in it. */
export function KeyNotes({ notes }: { readonly notes: readonly KeyNote[] }) {
  const { keyNote } = useLateMessages()
  return (
    <ul className={styles['keyNotes']}>
      {notes.map((note) => (
        <li key={keyNote(note)} data-note={note.code}>
          {keyNote(note)}
        </li>
      ))}
    </ul>
  )
}
