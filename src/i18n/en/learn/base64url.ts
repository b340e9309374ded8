import type { LessonText } from '../../lesson-text'

export const base64url = {
  title: 'Base64url, to the bit',
  summary: 'See how three bytes become four characters, and why encoded is not encrypted.',
  screens: {},
} satisfies LessonText
