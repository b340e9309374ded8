import { ArrowLeft, ArrowRight, BookOpen, Check, Pencil } from 'lucide-react'
import { useEffect, useRef, type ReactNode } from 'react'
import { useLearnTexts } from '../i18n/messages'
import type { LessonText } from '../i18n/lesson-text'
import { addressOf } from '../jwt/specification'
import { addressOfLesson, CONTENTS_ADDRESS } from './address'
import { useLearn } from './learn-context'
import styles from './learn.module.css'
import { LESSONS } from './lessons'
import { MaterialChoice } from './material-choice'
import { progressOf } from './progress'
import { Prose } from './prose'

export interface Screen<Name extends string> {
  readonly name: Name
  /** What the screen shows, below its text. */
  readonly content: ReactNode
  /** Whether the screen's task is solved now; left out where it has none. */
  readonly isSolved?: boolean
}

interface LessonFrameProps<Name extends string> {
  readonly texts: LessonText<Name>
  readonly screens: readonly Screen<Name>[]
  /** Whether the lesson works on the learner's own token, if they like. */
  readonly takesToken?: boolean
}

/** A lesson: one screen at a time, with the way on and back. The address says which screen it is. */
export function LessonFrame<Name extends string>({
  texts,
  screens,
  takesToken = false,
}: LessonFrameProps<Name>) {
  const { frame, lessons } = useLearnTexts()
  const { lesson, screen: wanted, mark, progress } = useLearn()
  const index = Math.max(
    0,
    screens.findIndex(({ name }) => name === wanted),
  )
  const screen = screens[index]
  const name = screen?.name
  const isSolved = screen?.isSolved ?? false
  useEffect(() => {
    if (name !== undefined) mark('seen', name)
  }, [name, mark])
  useEffect(() => {
    if (name !== undefined && isSolved) mark('solved', name)
  }, [name, isSolved, mark])
  const heading = useFocusOnChange(wanted)

  if (screen === undefined) return null
  const { title, text, task, solved } = texts.screens[screen.name]
  const previous = screens[index - 1]
  const next = screens[index + 1]
  const nextLesson = LESSONS[LESSONS.indexOf(lesson) + 1]
  const { seen, solved: everSolved } = progressOf(progress, lesson.id)
  return (
    <article className={styles['lesson']} aria-label={texts.title}>
      <header className={styles['lessonHead']}>
        <a className={styles['up']} href={CONTENTS_ADDRESS}>
          <ArrowLeft aria-hidden /> {frame.backToContents}
        </a>
        <p className={styles['lessonTitle']}>
          {frame.lesson(LESSONS.indexOf(lesson) + 1, texts.title)}
        </p>
        <nav aria-label={frame.screens}>
          <ol className={styles['dots']}>
            {screens.map(({ name: dot, isSolved: dotTask }, at) => (
              <li key={dot}>
                <a
                  className={styles['dot']}
                  href={addressOfLesson(lesson.id, dot)}
                  aria-current={at === index ? 'step' : undefined}
                  data-seen={seen.includes(dot)}
                  data-task={dotTask === undefined ? undefined : everSolved.includes(dot)}
                  aria-label={`${frame.screen(at + 1, screens.length)}: ${texts.screens[dot].title}`}
                  title={texts.screens[dot].title}
                />
              </li>
            ))}
          </ol>
        </nav>
      </header>
      {takesToken && <MaterialChoice />}
      <h2 ref={heading} tabIndex={-1} className={styles['screenTitle']}>
        {title}
      </h2>
      {text.map((paragraph) => (
        <p key={paragraph} className={styles['paragraph']}>
          <Prose text={paragraph} />
        </p>
      ))}
      {task !== undefined && (
        <section className={styles['task']} data-solved={isSolved} aria-label={frame.task}>
          {isSolved ? <Check aria-hidden /> : <Pencil aria-hidden />}
          <div>
            <h3>{frame.task}</h3>
            <p>
              <Prose text={task} />
            </p>
            <p role="status" className={styles['solved']}>
              {isSolved && (
                <>
                  <strong>{frame.solved}.</strong> {solved !== undefined && <Prose text={solved} />}
                </>
              )}
            </p>
          </div>
        </section>
      )}
      <div className={styles['stage']} key={screen.name}>
        {screen.content}
      </div>
      <footer className={styles['foot']}>
        {previous && (
          <a className={styles['button']} href={addressOfLesson(lesson.id, previous.name)}>
            <ArrowLeft aria-hidden /> {frame.previous}
          </a>
        )}
        <a
          className={styles['reading']}
          href={addressOf(lesson.reference)}
          target="_blank"
          rel="noreferrer"
        >
          <BookOpen aria-hidden /> {frame.specification}
        </a>
        {next ? (
          <a
            className={`${styles['button']} ${styles['forward']}`}
            href={addressOfLesson(lesson.id, next.name)}
          >
            {frame.next} <ArrowRight aria-hidden />
          </a>
        ) : (
          nextLesson && (
            <a
              className={`${styles['button']} ${styles['forward']}`}
              href={addressOfLesson(nextLesson.id)}
            >
              {frame.nextLesson(lessons[nextLesson.id].title)} <ArrowRight aria-hidden />
            </a>
          )
        )}
      </footer>
    </article>
  )
}

/** Moves the focus to an element when `value` changes, so that a screen reader reads on from there. */
function useFocusOnChange(value: string | null) {
  const element = useRef<HTMLHeadingElement>(null)
  const last = useRef(value)
  useEffect(() => {
    if (last.current === value) return
    last.current = value
    element.current?.focus()
    element.current?.scrollIntoView({ block: 'nearest' })
  }, [value])
  return element
}
