import type { LessonText } from '../../lesson-text'

export const storage = {
  title: 'Where to keep a token',
  summary: 'Play XSS and CSRF against each place to keep a token.',
  screens: {},
} satisfies LessonText
