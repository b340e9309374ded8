import type { LessonText } from '../../lesson-text'

export const signing = {
  title: 'Signing, step by step',
  summary: 'Follow a signature through its real intermediate values, then break it.',
  screens: {},
} satisfies LessonText
