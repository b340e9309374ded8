import type { LessonText } from '../../lesson-text'

export const sessions = {
  title: 'Sessions and tokens',
  summary: 'Run servers with and without state, and see what each costs.',
  screens: {},
} satisfies LessonText
