import type { LessonText } from '../../lesson-text'

export const parts = {
  title: 'What a JWT is: the three parts',
  summary: 'Take a token apart, and see what its header, payload and signature are each for.',
  screens: {},
} satisfies LessonText
