import { useLearnTexts } from '../../i18n/messages'
import { LessonFrame } from '../lesson-frame'

export function Base64urlLesson() {
  const { lessons } = useLearnTexts()
  return <LessonFrame texts={lessons.base64url} screens={[]} />
}
