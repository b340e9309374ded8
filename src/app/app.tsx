import { VerdictBar } from '../panes/verdict-bar'
import { useDebugger } from '../store/use-debugger'
import styles from './app.module.css'
import { ErrorBoundary } from './error-boundary'
import { NoticeBar } from './notice-bar'
import { TopBar } from './top-bar'
import { Workspace } from './workspace'

export function App() {
  return (
    <ErrorBoundary>
      <FailureGuard />
      <NoticeBar>
        <div className={styles['app']}>
          <TopBar />
          <main className={styles['main']}>
            <VerdictBar />
            <Workspace />
          </main>
        </div>
      </NoticeBar>
    </ErrorBoundary>
  )
}

/** Hands an unexpected error of a job to the error boundary. */
function FailureGuard() {
  const failure = useDebugger((state) => state.failure)
  if (failure) throw failure.error
  return null
}
