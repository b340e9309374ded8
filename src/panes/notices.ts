import { createContext, use } from 'react'
import type { Problem } from '../jwt/problem'

/** Something to tell the user that belongs to no text: done, or gone wrong. */
export type Notice =
  { readonly kind: 'done' } | { readonly kind: 'problem'; readonly problem: Problem }

export const NoticeContext = createContext<(notice: Notice) => void>(() => undefined)

/** Tells the user of a clipboard action's outcome. */
export const useNotify = (): ((notice: Notice) => void) => use(NoticeContext)
