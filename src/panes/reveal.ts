import { createContext, use, useEffect, useEffectEvent } from 'react'
import type { CharRange } from '../jwt/range'
import type { EditorName } from '../store/state'

type Reveal = (range: CharRange) => void

/** How each editor shows a range of its text, for panes that hold other editors. */
const RevealContext = createContext(new Map<EditorName, Reveal>())

/** Lets other panes have a range of this editor's text shown. */
export function useRevealed(editor: EditorName, reveal: Reveal): void {
  const reveals = use(RevealContext)
  const onReveal = useEffectEvent(reveal)
  useEffect(() => {
    reveals.set(editor, (range) => onReveal(range))
    return () => {
      reveals.delete(editor)
    }
  }, [reveals, editor])
}

/** Selects a range of an editor's text where it can be seen, and focuses the editor. */
export function useReveal(): (editor: EditorName, range: CharRange) => void {
  const reveals = use(RevealContext)
  return (editor, range) => reveals.get(editor)?.(range)
}
