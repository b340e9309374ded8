import { useMemo } from 'react'
import type { EditorName } from '../store/state'
import { useDebuggerStore } from '../store/use-debugger'

/** Tells the debugger where in an editor the caret and the pointer are. */
export function useFocus(editor: EditorName) {
  const store = useDebuggerStore()
  return useMemo(() => {
    const at = (offset: number | null) => (offset === null ? null : { editor, offset })
    return {
      onCursor: (offset: number | null) => store.getState().setCursor(at(offset)),
      onHover: (offset: number | null) => store.getState().setHover(at(offset)),
    }
  }, [store, editor])
}
