import { useId } from 'react'
import { useLearnTexts } from '../../i18n/messages'
import styles from './signing.module.css'
import { LESSON_ALGORITHMS, type LessonAlgorithm } from '../lesson-key'

interface AlgorithmChoiceProps {
  readonly algorithm: LessonAlgorithm
  readonly onChoose: (algorithm: LessonAlgorithm) => void
}

export function AlgorithmChoice({ algorithm, onChoose }: AlgorithmChoiceProps) {
  const { signing } = useLearnTexts().lessons
  const name = useId()
  return (
    <div role="radiogroup" aria-label={signing.algorithm} className={styles['choice']}>
      {LESSON_ALGORITHMS.map((one) => (
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
