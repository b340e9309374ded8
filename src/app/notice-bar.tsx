import { useEffect, useState, type ReactNode } from 'react'
import { useMessages } from '../i18n/messages'
import { NoticeContext, type Notice } from '../panes/notices'
import { ProblemNote } from '../panes/problem-note'
import { Button } from '../ui/button'
import styles from './app.module.css'

const DONE_MS = 1600
const PROBLEM_MS = 10_000

/** Tells what became of a clipboard action, for a while, without taking the focus. */
export function NoticeBar({ children }: { readonly children: ReactNode }) {
  const { copied, dismiss } = useMessages()
  const [notice, setNotice] = useState<Notice | null>(null)

  useEffect(() => {
    if (!notice) return undefined
    const timer = setTimeout(() => setNotice(null), notice.kind === 'done' ? DONE_MS : PROBLEM_MS)
    return () => clearTimeout(timer)
  }, [notice])

  return (
    <NoticeContext value={setNotice}>
      {children}
      <div className={styles['notices']} aria-live="polite">
        {notice?.kind === 'done' && <p className={styles['done']}>{copied}</p>}
        {notice?.kind === 'problem' && (
          <div className={styles['problem']}>
            <ProblemNote problem={notice.problem}>
              <Button onClick={() => setNotice(null)}>{dismiss}</Button>
            </ProblemNote>
          </div>
        )}
      </div>
    </NoticeContext>
  )
}
