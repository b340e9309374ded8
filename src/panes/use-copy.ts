import { copyText } from './clipboard'
import { useNotify } from './notices'

/** Copies a text, tells the user how it went, and resolves with whether it worked. */
export function useCopy(): (text: string) => Promise<boolean> {
  const notify = useNotify()
  return async (text) => {
    const result = await copyText(text)
    notify(result.ok ? { kind: 'done' } : { kind: 'problem', problem: result.problem })
    return result.ok
  }
}
