import type { LessonText } from '../../lesson-text'

export const encryption = {
  title: 'Encrypted tokens, and reading on',
  summary: 'What JWE is for, and which specifications to read in which order.',
  screens: {},
} satisfies LessonText
