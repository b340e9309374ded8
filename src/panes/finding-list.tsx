import { useMemo } from 'react'
import { useMessages } from '../i18n/messages'
import { findFindings, type Finding } from '../jwt/findings'
import { evaluationOf } from '../store/selectors'
import { useDebugger, useDebuggerStore } from '../store/use-debugger'
import { Button } from '../ui/button'
import styles from './signature-pane.module.css'

/** What a reviewer would remark about the token and its key. */
export function FindingList() {
  const { signature } = useMessages()
  const analysis = useDebugger((state) => state.analysis.value)
  const verdict = useDebugger((state) => state.verdict.value)
  const key = useDebugger((state) => state.key)
  const evaluation = useDebugger(evaluationOf)
  const findings = useMemo(
    () => findFindings({ analysis, verdict, key, evaluation }),
    [analysis, verdict, key, evaluation],
  )
  if (analysis.kind === 'empty') return null
  return (
    <div className={styles['findings']}>
      <h3>{signature.findings}</h3>
      {findings.length === 0 && <p className={styles['none']}>{signature.noFindings}</p>}
      <ul aria-label={signature.findings}>
        {findings.map((finding) => (
          <FindingItem key={`${finding.rule} ${finding.range?.start}`} finding={finding} />
        ))}
      </ul>
    </div>
  )
}

function FindingItem({ finding }: { readonly finding: Finding }) {
  const messages = useMessages()
  const { rule, severity, specification } = finding
  const { title, explanation } = messages.findingText(finding)
  return (
    <li data-rule={rule} data-severity={severity}>
      <span className={styles['severity']}>{messages.severities[severity]}</span>
      <div>
        {title}
        <small>
          {explanation}
          {specification && ` ${messages.signature.rfc(specification.rfc, specification.section)}.`}
          {rule === 'secret-trailing-blank' && <RemoveBlank />}
        </small>
      </div>
    </li>
  )
}

function RemoveBlank() {
  const { signature } = useMessages()
  const store = useDebuggerStore()
  const remove = () => {
    const { key, editKey } = store.getState()
    editKey(key.text.trimEnd())
  }
  return <Button onClick={remove}>{signature.removeBlank}</Button>
}
