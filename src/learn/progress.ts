import { isObject } from '../jwt/json-object'

/** How far someone has come, lesson by lesson: the screens seen and the tasks solved, by their names. */
export type Progress = Readonly<Record<string, LessonProgress>>

export interface LessonProgress {
  readonly seen: readonly string[]
  readonly solved: readonly string[]
}

const NOTHING: LessonProgress = { seen: [], solved: [] }

/** Where the device keeps progress; null where it has kept none. */
export interface ProgressStorage {
  readonly read: () => string | null
  readonly write: (text: string) => void
}

export const progressOf = (progress: Progress, lesson: string): LessonProgress =>
  progress[lesson] ?? NOTHING

/** The same with a screen seen or a task solved; the same object where it was already. */
export function withMark(
  progress: Progress,
  lesson: string,
  kind: keyof LessonProgress,
  screen: string,
): Progress {
  const before = progressOf(progress, lesson)
  if (before[kind].includes(screen)) return progress
  return { ...progress, [lesson]: { ...before, [kind]: [...before[kind], screen] } }
}

export const formatProgress = (progress: Progress): string => JSON.stringify(progress)

/** What `formatProgress` wrote; what is not of that form counts as no progress. */
export function parseProgress(text: string | null): Progress {
  const value = readJson(text ?? '')
  if (!isObject(value)) return {}
  return Object.fromEntries(
    Object.entries(value).flatMap(([lesson, marks]) =>
      isObject(marks)
        ? [[lesson, { seen: stringsIn(marks['seen']), solved: stringsIn(marks['solved']) }]]
        : [],
    ),
  )
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return null
  }
}

const stringsIn = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []
