import { createContext, use } from 'react'
import type { KeyInput } from '../jwt/key'
import type { Lesson } from './lessons'
import type { Material, MaterialSource } from './material'
import type { LessonProgress, Progress } from './progress'

/** A key as the debugger's box takes it. */
export type OpenedKey = Pick<KeyInput, 'text' | 'encoding'>

/** What a lesson is given. */
export interface LearnSession {
  readonly lesson: Lesson
  /** The name of the screen in the address, or its number; null where the address has none. */
  readonly screen: string | null
  readonly material: Material
  readonly chooseMaterial: (source: MaterialSource) => void
  readonly progress: Progress
  readonly mark: (kind: keyof LessonProgress, screen: string) => void
  /** Seconds since the epoch. */
  readonly now: () => number
  /** Shows a token, and the key that goes with it, in the debugger. */
  readonly openInDebugger: (token: string, key?: OpenedKey) => void
}

export const LearnContext = createContext<LearnSession | null>(null)

export function useLearn(): LearnSession {
  const session = use(LearnContext)
  if (!session) throw new Error('useLearn is used outside a lesson')
  return session
}
