import { useLearnTexts } from '../../i18n/messages'
import { LessonFrame } from '../lesson-frame'

export function AttacksLesson() {
  const { lessons } = useLearnTexts()
  return <LessonFrame texts={lessons.attacks} screens={[]} />
}
