import { Activity, useEffect, useLayoutEffect, useRef } from 'react'
import { useMessages } from '../i18n/messages'
import { VerdictBar } from '../panes/verdict-bar'
import { useDebugger } from '../store/use-debugger'
import { useLast } from '../ui/use-last'
import { usePageTitle } from '../ui/use-page-title'
import styles from './app.module.css'
import { ErrorBoundary } from './error-boundary'
import { LearnView } from './learn-view'
import { NoticeBar } from './notice-bar'
import { useRoute } from './route'
import { TopBar } from './top-bar'
import { Workspace } from './workspace'

export function App() {
  return (
    <ErrorBoundary>
      <FailureGuard />
      <DropGuard />
      <NoticeBar>
        <div className={styles['app']}>
          <TopBar />
          <Views />
        </div>
      </NoticeBar>
    </ErrorBoundary>
  )
}

/**
 * Each view stays as it is while the other is shown. The lessons come when they are first asked for;
 * while they are hidden, their effects are undone, and so nothing of theirs runs.
 */
function Views() {
  const { app } = useMessages()
  const route = useRoute()
  const isDebugger = route.view === 'debugger'
  const path = useLast(route.view === 'learn' ? route.path : null)
  const main = useFocusWhenShown(isDebugger)
  usePageTitle(isDebugger ? `${app.name}: ${app.tagline}` : null)
  return (
    <>
      <main
        ref={main}
        tabIndex={-1}
        className={styles['main']}
        aria-label={app.debugger}
        hidden={!isDebugger}
      >
        <VerdictBar />
        <Workspace />
      </main>
      {path !== null && (
        <Activity mode={isDebugger ? 'hidden' : 'visible'}>
          <LearnView path={path} />
        </Activity>
      )}
    </>
  )
}

/** Gives a view the focus when it takes the place of one that had it. */
function useFocusWhenShown(isShown: boolean) {
  const element = useRef<HTMLElement>(null)
  const wasShown = useRef(isShown)
  useLayoutEffect(() => {
    if (isShown && !wasShown.current) {
      const { activeElement } = document
      const isKept = activeElement !== document.body && activeElement?.closest('main') === null
      if (!isKept) element.current?.focus({ preventScroll: true })
    }
    wasShown.current = isShown
  }, [isShown])
  return element
}

const FILE_DROPS = ['dragover', 'drop'] as const

/** A file dropped beside the panes that take one would replace the page, and all that is in it. */
function DropGuard() {
  useEffect(() => {
    const keepPage = (event: DragEvent) => {
      if (!event.defaultPrevented && event.dataTransfer?.types.includes('Files')) {
        event.preventDefault()
        event.dataTransfer.dropEffect = 'none'
      }
    }
    for (const type of FILE_DROPS) window.addEventListener(type, keepPage)
    return () => {
      for (const type of FILE_DROPS) window.removeEventListener(type, keepPage)
    }
  }, [])
  return null
}

/** Hands an unexpected error of a job to the error boundary. */
function FailureGuard() {
  const failure = useDebugger((state) => state.failure)
  if (failure) throw failure.error
  return null
}
