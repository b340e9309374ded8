import { useLateMessages, useMessages } from '../i18n/messages'
import { useDebuggerStore } from '../store/use-debugger'
import { CheckIcon } from './check-icon'
import { CopyButton } from './copy-button'
import { ProblemNote } from './problem-note'
import { writeReport } from './report'
import { useChecks } from './use-checks'
import styles from './verdict-bar.module.css'

/** The sentence behind each check. */
export function CheckDetails() {
  const messages = useMessages()
  const late = useLateMessages()
  const store = useDebuggerStore()
  const checks = useChecks()
  return (
    <div className={styles['panel']}>
      <dl>
        {checks.map((check) => (
          <div key={check.step} data-state={check.state}>
            <dt>
              <CheckIcon state={check.state} />
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
        text={() => writeReport(store.getState(), messages, late)}
      >
        {messages.verdict.copyReport}
      </CopyButton>
    </div>
  )
}
