import { useId } from 'react'
import { useLearnTexts } from '../../i18n/messages'
import styles from './signing.module.css'
import { TRACED_ALGORITHMS, type TracedAlgorithm } from './trace'

interface AlgorithmChoiceProps {
  readonly algorithm: TracedAlgorithm
  readonly onChoose: (algorithm: TracedAlgorithm) => void
}

export function AlgorithmChoice({ algorithm, onChoose }: AlgorithmChoiceProps) {
  const { signing } = useLearnTexts().lessons
  const name = useId()
  return (
    <div role="radiogroup" aria-label={signing.algorithm} className={styles['choice']}>
      {TRACED_ALGORITHMS.map((one) => (
        <label key={one}>
          <input
            type="radio"
            name={name}
            checked={one === algorithm}
            onChange={() => onChoose(one)}
          />
          {signing.algorithms[one]}
        </label>
      ))}
    </div>
  )
}
