import { useLateMessages, useMessages } from '../i18n/messages'
import type { Check } from '../jwt/checks'
import { unmetRows } from '../jwt/profiles/unmet-rows'
import { assessmentOf } from '../store/profile-selectors'
import { useDebugger, useDebuggerStore } from '../store/use-debugger'
import { CheckIcon } from './check-icon'
import { CopyButton } from './copy-button'
import { ProblemNote } from './problem-note'
import { writeReport } from './report'
import { TermLinks, type LinkedTerm } from './term-link'
import { useChecks } from './use-checks'
import styles from './verdict-bar.module.css'

/** The terms that one meets at each step. */
const STEP_TERMS: Readonly<Record<Check['step'], readonly LinkedTerm[]>> = {
  structure: ['segment', 'base64url'],
  key: ['secret', 'key-pair'],
  signature: ['signing-input', 'alg'],
  time: ['lifetime', 'leeway'],
  profile: ['profile', 'typ'],
}

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
              )}{' '}
              <TermLinks terms={STEP_TERMS[check.step]} />
              {check.code === 'profile-unmet' && <UnmetRules />}
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

/** What of the profile's rules and of what is expected is not met. */
function UnmetRules() {
  const { profilePanel } = useLateMessages()
  const assessment = useDebugger(assessmentOf)
  if (!assessment) return null
  return (
    <ul>
      {unmetRows(assessment).map((row) => {
        const text = profilePanel.requirementText(row.requirement)
        return (
          <li key={text}>
            {text}: {profilePanel.reasonText(row.reason)}
          </li>
        )
      })}
    </ul>
  )
}
