import { useLearnTexts } from '../../i18n/messages'
import { LessonFrame } from '../lesson-frame'

export function PartsLesson() {
  const { lessons } = useLearnTexts()
  return <LessonFrame texts={lessons.parts} screens={[]} />
}
