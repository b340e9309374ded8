import { Check as CheckIcon, CircleDashed, TriangleAlert, X } from 'lucide-react'
import { useMemo, type ReactNode } from 'react'
import { useMessages } from '../i18n/messages'
import { runChecks, type Check, type CheckState } from '../jwt/checks'
import { useDebugger, useDebuggerStore } from '../store/use-debugger'
import { CopyButton } from './copy-button'
import { ProblemNote } from './problem-note'
import { writeReport } from './report'
import styles from './verdict-bar.module.css'

const ICONS: Readonly<Record<CheckState, ReactNode>> = {
  ok: <CheckIcon aria-hidden />,
  warning: <TriangleAlert aria-hidden />,
  failed: <X aria-hidden />,
  unknown: <CircleDashed aria-hidden />,
}

function useChecks(): readonly Check[] {
  const analysis = useDebugger((state) => state.analysis.value)
  const verdict = useDebugger((state) => state.verdict.value)
  const now = useDebugger((state) => state.now)
  const stale = useDebugger((state) => state.built.value.fault)
  return useMemo(() => runChecks(analysis, verdict, now, stale), [analysis, verdict, now, stale])
}

/** The five checks in a row, each with its state and a few words. */
export function Ladder() {
  const messages = useMessages()
  const checks = useChecks()
  return (
    <ol className={styles['ladder']} aria-label={messages.verdict.checks}>
      {checks.map((check) => (
        <li key={check.step} data-step={check.step} data-state={check.state}>
          {ICONS[check.state]}
          <span>{messages.steps[check.step]}</span>
          <span className={styles['srOnly']}>{messages.checkStates[check.state]}:</span>
          <strong>{messages.checkText(check).short}</strong>
        </li>
      ))}
    </ol>
  )
}

/** The sentence behind each check. */
export function CheckDetails() {
  const messages = useMessages()
  const store = useDebuggerStore()
  const checks = useChecks()
  return (
    <div className={styles['panel']}>
      <dl>
        {checks.map((check) => (
          <div key={check.step} data-state={check.state}>
            <dt>
              {ICONS[check.state]}
              {messages.steps[check.step]}
            </dt>
            <dd>
              {'problem' in check.data && check.data.problem ? (
                <ProblemNote problem={check.data.problem} />
              ) : (
                messages.checkText(check).detail
              )}
            </dd>
          </div>
        ))}
      </dl>
      <CopyButton
        label={messages.verdict.copyReport}
        text={() => writeReport(store.getState(), messages)}
      >
        {messages.verdict.copyReport}
      </CopyButton>
    </div>
  )
}
