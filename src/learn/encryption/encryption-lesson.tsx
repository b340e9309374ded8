import { useLearnTexts } from '../../i18n/messages'
import { LessonFrame } from '../lesson-frame'

export function EncryptionLesson() {
  const { lessons } = useLearnTexts()
  return <LessonFrame texts={lessons.encryption} screens={[]} />
}
