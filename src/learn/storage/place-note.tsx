import { useLearnTexts } from '../../i18n/messages'
import { Prose } from '../prose'
import type { Place } from './browser'
import styles from './storage.module.css'

/** What is remarkable about a place, in a sentence. */
export function PlaceNote({ place }: { readonly place: Place }) {
  const { storage } = useLearnTexts().lessons
  return (
    <p className={styles['quiet']}>
      <Prose text={storage.placeNotes[place]} />
    </p>
  )
}
