import { useDebuggerStore } from '../store/use-debugger'
import { readTextFile } from './files'
import { useNotify } from './notices'

/** Opens the token in a text file, as if its text had been pasted. */
export function useOpenFile(): (file: File) => Promise<void> {
  const store = useDebuggerStore()
  const notify = useNotify()
  return async (file) => {
    const text = await readTextFile(file)
    if (text.ok) store.getState().paste(text.value)
    else notify({ kind: 'problem', problem: text.problem })
  }
}
