import { useLearnTexts } from '../../i18n/messages'
import { LessonFrame } from '../lesson-frame'

export function SigningLesson() {
  const { lessons } = useLearnTexts()
  return <LessonFrame texts={lessons.signing} screens={[]} />
}
