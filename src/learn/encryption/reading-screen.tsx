import { useLearnTexts } from '../../i18n/messages'
import { addressOf } from '../../jwt/specification'
import { Prose } from '../prose'
import styles from './encryption.module.css'
import { READING_LIST } from './reading-list'

/** The specifications in the order to read them, each with why. */
export function ReadingScreen() {
  const { encryption } = useLearnTexts().lessons
  return (
    <ol className={styles['reading']} aria-label={encryption.readingList}>
      {READING_LIST.map(({ id, title, reference }) => (
        <li key={id}>
          <a href={addressOf(reference)} target="_blank" rel="noreferrer">
            RFC {reference.rfc}
          </a>
          <div>
            <cite lang="en">{title}</cite>
            <p>
              <Prose text={encryption.why[id]} />
            </p>
          </div>
        </li>
      ))}
    </ol>
  )
}
