import type { LessonText } from '../../lesson-text'

export const claims = {
  title: 'Claims',
  summary:
    'Sort claims into registered, public and private ones, and learn what never belongs in a payload.',
  screens: {},
} satisfies LessonText
