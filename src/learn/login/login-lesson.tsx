import { useLearnTexts } from '../../i18n/messages'
import { LessonFrame } from '../lesson-frame'

export function LoginLesson() {
  const { lessons } = useLearnTexts()
  return <LessonFrame texts={lessons.login} screens={[]} />
}
