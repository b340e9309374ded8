import type { LessonText } from '../../lesson-text'

export const attacks = {
  title: 'Attacks',
  summary: 'Forge tokens against a naive verifier, and see the rule that stops each.',
  screens: {},
} satisfies LessonText
