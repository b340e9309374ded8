import { useMessages } from '../i18n/messages'
import { CheckIcon } from './check-icon'
import { useChecks } from './use-checks'
import styles from './verdict-bar.module.css'

/** The five checks in a row, each with its state and a few words. */
export function Ladder() {
  const messages = useMessages()
  const checks = useChecks()
  return (
    <ol className={styles['ladder']} aria-label={messages.verdict.checks}>
      {checks.map((check) => (
        <li key={check.step} data-step={check.step} data-state={check.state}>
          <CheckIcon state={check.state} />
          <span>{messages.steps[check.step]}</span>
          <span className={styles['srOnly']}>{messages.checkStates[check.state]}:</span>
          <strong>{messages.checkText(check).short}</strong>
        </li>
      ))}
    </ol>
  )
}
