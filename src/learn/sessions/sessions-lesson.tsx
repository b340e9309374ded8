import { useLearnTexts } from '../../i18n/messages'
import { LessonFrame } from '../lesson-frame'

export function SessionsLesson() {
  const { lessons } = useLearnTexts()
  return <LessonFrame texts={lessons.sessions} screens={[]} />
}
