import { lazy, type ComponentType } from 'react'
import type { LessonId } from './lessons'

/** What shows each lesson, loaded when it is opened. */
export const LESSON_VIEWS: Readonly<Record<LessonId, ComponentType>> = {
  parts: lazy(async () => ({ default: (await import('./parts/parts-lesson')).PartsLesson })),
  base64url: lazy(async () => ({
    default: (await import('./base64url/base64url-lesson')).Base64urlLesson,
  })),
  claims: lazy(async () => ({ default: (await import('./claims/claims-lesson')).ClaimsLesson })),
  signing: lazy(async () => ({
    default: (await import('./signing/signing-lesson')).SigningLesson,
  })),
  sessions: lazy(async () => ({
    default: (await import('./sessions/sessions-lesson')).SessionsLesson,
  })),
  login: lazy(async () => ({ default: (await import('./login/login-lesson')).LoginLesson })),
  storage: lazy(async () => ({
    default: (await import('./storage/storage-lesson')).StorageLesson,
  })),
  attacks: lazy(async () => ({
    default: (await import('./attacks/attacks-lesson')).AttacksLesson,
  })),
  encryption: lazy(async () => ({
    default: (await import('./encryption/encryption-lesson')).EncryptionLesson,
  })),
}
