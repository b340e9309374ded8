import type { RsaBits } from '../jwt/web-crypto'
import { useDebuggerStore } from '../store/use-debugger'
import { useNotify } from './notices'

/** Puts a new key that fits into the key box, and tells the user where that is not possible. */
export function useGenerateKey(): (rsaBits?: RsaBits) => Promise<void> {
  const store = useDebuggerStore()
  const notify = useNotify()
  return async (rsaBits) => {
    const problem = await store.getState().generateKey(rsaBits)
    if (problem) notify({ kind: 'problem', problem })
  }
}
