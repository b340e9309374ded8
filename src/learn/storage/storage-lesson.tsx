import { useLearnTexts } from '../../i18n/messages'
import { LessonFrame } from '../lesson-frame'

export function StorageLesson() {
  const { lessons } = useLearnTexts()
  return <LessonFrame texts={lessons.storage} screens={[]} />
}
