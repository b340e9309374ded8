import {
  Activity,
  Suspense,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { useLearnTexts, useMessages } from '../i18n/messages'
import { useLast } from '../ui/use-last'
import { usePageTitle } from '../ui/use-page-title'
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
  /** The token that is in the debugger now. */
  readonly readToken: () => string
  readonly storage: ProgressStorage
  readonly now: LearnSession['now']
  readonly openInDebugger: LearnSession['openInDebugger']
}

/**
 * The second view: lessons and glossary. The lesson that was read last stays as it is behind the
 * other pages.
 */
export function Learn({ path, readToken, storage, now, openInDebugger }: LearnProps) {
  const { frame, lessons } = useLearnTexts()
  const { app } = useMessages()
  const [progress, setProgress] = useState(() => parseProgress(storage.read()))
  const { material, chooseMaterial } = useMaterial(readToken)
  const { page, lesson, place } = readPath(path)
  const lastRead = useLast(lesson && path)
  const kept = lastRead === null ? null : readPath(lastRead)
  useEffect(() => storage.write(formatProgress(progress)), [storage, progress])
  const title = lesson
    ? lessons[lesson.id].title
    : page === 'glossary'
      ? frame.glossary
      : frame.title
  usePageTitle(`${title} – ${app.name}`)
  const view = useTopOnChange(page)
  const waiting = <p role="status">{frame.loading}</p>
  return (
    <main ref={view} tabIndex={-1} className={styles['learn']} aria-label={frame.title}>
      <div className={styles['page']}>
        {kept?.lesson && (
          <Activity mode={lesson ? 'visible' : 'hidden'}>
            <Suspense fallback={waiting}>
              <LessonPage
                key={kept.lesson.id}
                lesson={kept.lesson}
                screen={kept.place}
                material={material}
                chooseMaterial={chooseMaterial}
                progress={progress}
                setProgress={setProgress}
                now={now}
                openInDebugger={openInDebugger}
              />
            </Suspense>
          </Activity>
        )}
        {!lesson && (
          <Suspense fallback={waiting}>
            {page === 'glossary' ? (
              <Glossary term={place} />
            ) : (
              <Contents
                progress={progress}
                onForget={() => setProgress({})}
                isStray={page !== ''}
              />
            )}
          </Suspense>
        )}
      </div>
    </main>
  )
}

interface LearnPlace {
  readonly page: string
  /** The lesson that the page is; null for the other pages. */
  readonly lesson: Lesson | null
  /** The screen or the term. */
  readonly place: string | null
}

function readPath(path: string): LearnPlace {
  const [page = '', place = null] = path.split('/')
  return { page, lesson: LESSONS.find(({ id }) => id === page) ?? null, place }
}

/**
 * The token that lessons work on. The learner's own is the one that was in the debugger when it was
 * chosen, and stays so until it is chosen anew: opening a lesson's token in the debugger, or editing
 * there, changes nothing in a lesson.
 */
function useMaterial(readToken: () => string) {
  const [own, setOwn] = useState<string | null>(null)
  const material = useMemo(() => materialOf(own === null ? 'sample' : 'own', own ?? ''), [own])
  const chooseMaterial = useCallback(
    (source: MaterialSource) => setOwn(source === 'own' ? readToken() : null),
    [readToken],
  )
  return { material, chooseMaterial }
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

interface LessonPageProps extends Omit<LearnSession, 'mark'> {
  readonly setProgress: (change: (progress: Progress) => Progress) => void
}

function LessonPage({ setProgress, ...session }: LessonPageProps) {
  const { lesson } = session
  const View = LESSON_VIEWS[lesson.id]
  const mark = useCallback<LearnSession['mark']>(
    (kind, screen) => setProgress((before) => withMark(before, lesson.id, kind, screen)),
    [lesson, setProgress],
  )
  return (
    <LearnContext value={{ ...session, mark }}>
      <View />
    </LearnContext>
  )
}
