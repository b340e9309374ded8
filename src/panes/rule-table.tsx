import { useLateMessages } from '../i18n/messages'
import { RULE_LIST } from '../jwt/findings'
import styles from './finding-list.module.css'
import { Source } from './source'

/** Every rule that findings come from. */
export function RuleTable() {
  const { rule, ruleName, severities, allRulesLabel } = useLateMessages().findings
  return (
    <table className={styles['table']} aria-label={allRulesLabel(RULE_LIST.length)}>
      <thead>
        <tr>
          <th scope="col">{rule.name}</th>
          <th scope="col">{rule.severity}</th>
          <th scope="col">{rule.source}</th>
        </tr>
      </thead>
      <tbody>
        {RULE_LIST.map(({ id, severity, specification }) => (
          <tr key={id}>
            <th scope="row">
              {ruleName(id)}
              <code>{id}</code>
            </th>
            <td>{severities[severity]}</td>
            <td>{specification && <Source authority={specification} />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
