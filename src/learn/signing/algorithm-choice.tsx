import { useLearnTexts } from '../../i18n/messages'
import { Choice } from '../choice'
import { LESSON_ALGORITHMS, type LessonAlgorithm } from '../lesson-key'

interface AlgorithmChoiceProps {
  readonly algorithm: LessonAlgorithm
  readonly onChoose: (algorithm: LessonAlgorithm) => void
}

export function AlgorithmChoice({ algorithm, onChoose }: AlgorithmChoiceProps) {
  const { signing } = useLearnTexts().lessons
  return (
    <Choice
      label={signing.algorithm}
      options={LESSON_ALGORITHMS.map((value) => ({ value, label: signing.algorithms[value] }))}
      value={algorithm}
      onChoose={onChoose}
    />
  )
}
