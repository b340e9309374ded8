import type { LearnTexts } from '../i18n/messages'
import { COOKIES, type Reference } from '../jwt/specification'

export type LessonId = keyof LearnTexts['lessons']

export interface Lesson {
  readonly id: LessonId
  readonly minutes: number
  /** Where to read on. */
  readonly reference: Reference
}

/** The lessons in their order. */
export const LESSONS: readonly Lesson[] = [
  {
    id: 'parts',
    minutes: 4,
    reference: { rfc: 7519, section: '3' },
  },
  {
    id: 'base64url',
    minutes: 4,
    reference: { rfc: 4648, section: '5' },
  },
  {
    id: 'claims',
    minutes: 5,
    reference: { rfc: 7519, section: '4' },
  },
  {
    id: 'signing',
    minutes: 6,
    reference: { rfc: 7515, section: '5' },
  },
  {
    id: 'sessions',
    minutes: 6,
    reference: { rfc: 6265, section: '1' },
  },
  {
    id: 'login',
    minutes: 6,
    reference: { rfc: 6749, section: '1.5' },
  },
  {
    id: 'storage',
    minutes: 5,
    reference: { ...COOKIES, section: null },
  },
  {
    id: 'attacks',
    minutes: 6,
    reference: { rfc: 8725, section: '3' },
  },
  {
    id: 'encryption',
    minutes: 3,
    reference: { rfc: 7516, section: '3' },
  },
]
