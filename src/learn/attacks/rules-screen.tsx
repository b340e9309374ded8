import { Check, Circle } from 'lucide-react'
import { useLearnTexts } from '../../i18n/messages'
import { cite } from '../../i18n/reference'
import { addressOf } from '../../jwt/specification'
import { addressOfLesson } from '../address'
import { useLearn } from '../learn-context'
import { Prose } from '../prose'
import { ScrollBox } from '../scroll-box'
import { ATTACK_NAMES, ATTACKS } from './attack-table'
import { workedAttacks, type AttacksState } from './attacks-state'
import styles from './attacks.module.css'

/** Every attack with the rule that stops it, and which of them the learner has done. */
export function RulesScreen({ state }: { readonly state: AttacksState }) {
  const { attacks } = useLearnTexts().lessons
  const { lesson } = useLearn()
  const { columns } = attacks
  const worked = workedAttacks(state)
  return (
    <ScrollBox aria-label={attacks.tableOfRules} className={styles['tableBox']}>
      <table className={styles['table']}>
        <caption>{attacks.tableOfRules}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.attack}</th>
            <th scope="col">{columns.rule}</th>
            <th scope="col">{columns.source}</th>
            <th scope="col">{columns.yours}</th>
          </tr>
        </thead>
        <tbody>
          {ATTACK_NAMES.map((name) => {
            const { rule } = ATTACKS[name]
            const isDone = worked.includes(name)
            const Icon = isDone ? Check : Circle
            return (
              <tr key={name}>
                <th scope="row">
                  <a href={addressOfLesson(lesson.id, name)}>{attacks.attackNames[name]}</a>
                </th>
                <td>
                  <Prose text={attacks.rules[name]} />
                </td>
                <td className={styles['source']}>
                  <a href={addressOf(rule)} target="_blank" rel="noreferrer">
                    {cite(rule)}
                  </a>
                </td>
                <td>
                  <span className={styles['done']} data-done={isDone}>
                    <Icon aria-hidden /> {isDone ? attacks.worked : attacks.notWorked}
                  </span>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </ScrollBox>
  )
}
