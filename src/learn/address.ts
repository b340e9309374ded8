import type { LessonId } from './lessons'

export const CONTENTS_ADDRESS = '#/learn'
export const GLOSSARY_ADDRESS = '#/learn/glossary'

/** The address of a screen by its name, or of the lesson's first. */
export const addressOfLesson = (lesson: LessonId, screen?: string): string =>
  screen === undefined ? `#/learn/${lesson}` : `#/learn/${lesson}/${screen}`
