import { useLearnTexts } from '../../i18n/messages'
import { LessonFrame } from '../lesson-frame'

export function ClaimsLesson() {
  const { lessons } = useLearnTexts()
  return <LessonFrame texts={lessons.claims} screens={[]} />
}
