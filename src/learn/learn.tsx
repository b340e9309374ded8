import { Suspense, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { useLearnTexts } from '../i18n/messages'
import { Contents } from './contents'
import { Glossary } from './glossary'
import { LearnContext, type LearnSession } from './learn-context'
import styles from './learn.module.css'
import { LESSON_VIEWS } from './lesson-views'
import { LESSONS, type Lesson } from './lessons'
import { materialOf, type MaterialSource } from './material'
import {
  formatProgress,
  parseProgress,
  withMark,
  type Progress,
  type ProgressStorage,
} from './progress'

export interface LearnProps {
  /** Where in the lessons: `''`, `signing`, `signing/hash`, `glossary`, `glossary/jwt`. */
  readonly path: string
  /** The token in the debugger. */
  readonly token: string
  readonly storage: ProgressStorage
  readonly now: LearnSession['now']
  readonly openInDebugger: LearnSession['openInDebugger']
}

/** The second view: lessons and glossary. */
export function Learn({ path, token, storage, now, openInDebugger }: LearnProps) {
  const { frame } = useLearnTexts()
  const [progress, setProgress] = useState(() => parseProgress(storage.read()))
  const [source, setSource] = useState<MaterialSource>('sample')
  const [first = '', second = null] = path.split('/')
  const lesson = LESSONS.find(({ id }) => id === first)
  useEffect(() => storage.write(formatProgress(progress)), [storage, progress])
  const view = useTopOnChange(first)
  return (
    <main ref={view} tabIndex={-1} className={styles['learn']} aria-label={frame.title}>
      <div className={styles['page']}>
        <Suspense fallback={<p role="status">{frame.loading}</p>}>
          {lesson ? (
            <LessonPage
              key={lesson.id}
              lesson={lesson}
              screen={second}
              token={token}
              source={source}
              chooseMaterial={setSource}
              progress={progress}
              setProgress={setProgress}
              now={now}
              openInDebugger={openInDebugger}
            />
          ) : first === 'glossary' ? (
            <Glossary term={second} />
          ) : (
            <Contents progress={progress} onForget={() => setProgress({})} isStray={first !== ''} />
          )}
        </Suspense>
      </div>
    </main>
  )
}

/** Begins another page at its top, and tells a screen reader of it by the focus. */
function useTopOnChange(page: string) {
  const element = useRef<HTMLElement>(null)
  const last = useRef<string | null>(null)
  // Before the effects of the page itself, which may go to a place within it.
  useLayoutEffect(() => {
    if (last.current !== null && last.current !== page) {
      element.current?.focus({ preventScroll: true })
      element.current?.scrollTo(0, 0)
      window.scrollTo(0, 0)
    }
    last.current = page
  }, [page])
  return element
}

interface LessonPageProps extends Pick<
  LearnSession,
  'screen' | 'chooseMaterial' | 'progress' | 'now' | 'openInDebugger'
> {
  readonly lesson: Lesson
  readonly token: string
  readonly source: MaterialSource
  readonly setProgress: (change: (progress: Progress) => Progress) => void
}

function LessonPage({ token, source, setProgress, ...session }: LessonPageProps) {
  const { lesson } = session
  const View = LESSON_VIEWS[lesson.id]
  const material = useMemo(() => materialOf(source, token), [source, token])
  const mark = useCallback<LearnSession['mark']>(
    (kind, screen) => setProgress((before) => withMark(before, lesson.id, kind, screen)),
    [lesson, setProgress],
  )
  return (
    <LearnContext value={{ ...session, material, mark }}>
      <View />
    </LearnContext>
  )
}
