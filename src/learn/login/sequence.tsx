import { useLearnTexts } from '../../i18n/messages'
import { ScrollBox } from '../scroll-box'
import styles from './login.module.css'
import type { Arrow, Party } from './world'

interface SequenceProps {
  readonly parties: readonly Party[]
  readonly arrows: readonly Arrow[]
  /** The arrow that is looked at, by its place. */
  readonly selected: number
  readonly onSelect: (arrow: number) => void
}

/** Who sends what to whom, from above to below: a list in which each arrow can be chosen. */
export function Sequence({ parties, arrows, selected, onSelect }: SequenceProps) {
  const { login } = useLearnTexts().lessons
  return (
    <ScrollBox aria-label={login.sequence} className={styles['sequence']}>
      <div className={styles['lanes']} data-lanes={parties.length}>
        {parties.map((party, at) => (
          <div
            key={party}
            className={styles['lane']}
            style={{ gridColumn: at + 1 }}
            data-party={party}
          >
            <span className={styles['party']}>{login.parties[party]}</span>
          </div>
        ))}
        <ol className={styles['arrows']}>
          {arrows.map((arrow, at) => (
            <li key={`${arrow.kind} ${arrow.text}`} className={styles['row']}>
              <ArrowButton
                arrow={arrow}
                parties={parties}
                isSelected={at === selected}
                onSelect={() => onSelect(at)}
              />
            </li>
          ))}
        </ol>
      </div>
    </ScrollBox>
  )
}

interface ArrowButtonProps {
  readonly arrow: Arrow
  readonly parties: readonly Party[]
  readonly isSelected: boolean
  readonly onSelect: () => void
}

function ArrowButton({ arrow, parties, isSelected, onSelect }: ArrowButtonProps) {
  const { login } = useLearnTexts().lessons
  const from = parties.indexOf(arrow.from)
  const to = parties.indexOf(arrow.to)
  return (
    <button
      type="button"
      className={styles['arrow']}
      // Each lane is two columns wide: an arrow goes from the middle of one to the middle of another.
      style={{ gridColumn: `${2 * Math.min(from, to) + 2} / ${2 * Math.max(from, to) + 2}` }}
      data-kind={arrow.kind}
      data-way={from < to ? 'right' : 'left'}
      data-answer={arrow.status !== null || arrow.from === 'store'}
      data-refused={arrow.status !== null && arrow.status >= 400}
      aria-pressed={isSelected}
      onClick={onSelect}
    >
      <span className={styles['hidden']}>
        {login.fromTo(login.parties[arrow.from], login.parties[arrow.to])}:{' '}
      </span>
      <span className={styles['label']}>{login.arrows[arrow.kind]}</span>
      {arrow.carries.map((name) => (
        <span key={name} className={styles['chip']} data-token={name.charAt(0)}>
          {name}
        </span>
      ))}
    </button>
  )
}
