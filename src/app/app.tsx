import { useEffect } from 'react'
import { VerdictBar } from '../panes/verdict-bar'
import { useDebugger } from '../store/use-debugger'
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

/** The debugger stays as it is while lessons are shown. */
function Views() {
  const route = useRoute()
  return (
    <>
      <main className={styles['main']} hidden={route.view !== 'debugger'}>
        <VerdictBar />
        <Workspace />
      </main>
      {route.view === 'learn' && <LearnView path={route.path} />}
    </>
  )
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
