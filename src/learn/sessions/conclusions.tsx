import { useLearnTexts } from '../../i18n/messages'
import { useLearn } from '../learn-context'
import { concludeFrom } from './hour'
import type { Outcome } from './hour'
import styles from './hour.module.css'
import { useSaid } from './use-said'

/** What statelessness buys and costs, from the outcomes of the hour. */
export function Conclusions({ outcomes }: { readonly outcomes: readonly Outcome[] }) {
  const texts = useLearnTexts().lessons.sessions
  const { all } = useSaid()
  const { material } = useLearn()
  const found = concludeFrom(outcomes, material.shown.text.length)
  if (found === null) return null
  const { conclusions } = texts
  return (
    <div className={styles['conclusions']}>
      <section className={styles['conclusion']} data-side="buys" aria-label={texts.buys}>
        <h3>{texts.buys}</h3>
        <ul>
          <li>{conclusions.asked(all(found.asked))}</li>
          <li>{conclusions.outage(all(found.outage))}</li>
          <li>{conclusions.forgotten(all(found.forgotten))}</li>
          <li>{conclusions.lost(all(found.lost))}</li>
        </ul>
      </section>
      <section className={styles['conclusion']} data-side="costs" aria-label={texts.costs}>
        <h3>{texts.costs}</h3>
        <ul>
          <li>{conclusions.revoked(all(found.revoked))}</li>
          <li>{conclusions.signatures(all(found.signatures))}</li>
          <li>{conclusions.carried(all(found.carried))}</li>
        </ul>
      </section>
    </div>
  )
}
