import type { LessonText } from '../../lesson-text'

export const login = {
  title: 'Logging in: access and refresh tokens',
  summary: 'Play a login through to its end, with tokens really issued and verified.',
  screens: {},
} satisfies LessonText
