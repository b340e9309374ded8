import { Check } from 'lucide-react'
import { useLearnTexts } from '../i18n/messages'
import { Button } from '../ui/button'
import { addressOfLesson, GLOSSARY_ADDRESS } from './address'
import styles from './learn.module.css'
import { LESSONS } from './lessons'
import { progressOf, type Progress } from './progress'

interface ContentsProps {
  readonly progress: Progress
  readonly onForget: () => void
  /** Whether the address named a page that there is not. */
  readonly isStray: boolean
}

/** All lessons, with how far one has come. */
export function Contents({ progress, onForget, isStray }: ContentsProps) {
  const { frame, lessons } = useLearnTexts()
  return (
    <article className={styles['contents']}>
      <h2 className={styles['contentsTitle']}>{frame.title}</h2>
      <p className={styles['paragraph']}>{isStray ? frame.unknown : frame.lead}</p>
      <ol className={styles['cards']} aria-label={frame.contents}>
        {LESSONS.map(({ id, minutes }, index) => {
          const { title, summary, screens } = lessons[id]
          const names = Object.keys(screens)
          const { seen } = progressOf(progress, id)
          const done = names.filter((name) => seen.includes(name)).length
          const isFinished = done === names.length && done > 0
          return (
            <li key={id}>
              <a className={styles['card']} href={addressOfLesson(id)}>
                <span className={styles['number']} aria-hidden>
                  {isFinished ? <Check /> : index + 1}
                </span>
                <span>
                  <strong>{title}</strong>
                  <span className={styles['summary']}>{summary}</span>
                  <span className={styles['state']}>
                    {isFinished
                      ? frame.finished
                      : done > 0
                        ? frame.progress(done, names.length)
                        : frame.minutes(minutes)}
                  </span>
                </span>
              </a>
            </li>
          )
        })}
      </ol>
      <p className={styles['contentsFoot']}>
        <a className={styles['button']} href={GLOSSARY_ADDRESS}>
          {frame.glossary}
        </a>
        <span>{frame.kept}</span>
        <Button look="plain" onClick={onForget} disabled={Object.keys(progress).length === 0}>
          {frame.forget}
        </Button>
      </p>
    </article>
  )
}
