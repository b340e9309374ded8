import { createContext, use } from 'react'
import { useStore, type StoreApi } from 'zustand'
import type { Debugger } from './create-debugger'

export const DebuggerContext = createContext<StoreApi<Debugger> | null>(null)

/** The debugger's store itself, for what must read the state at the time of an event. */
export function useDebuggerStore(): StoreApi<Debugger> {
  const store = use(DebuggerContext)
  if (!store) throw new Error('useDebugger is used outside DebuggerContext')
  return store
}

/** What `selector` picks of the debugger's state. It has to return the same value for the same state. */
export const useDebugger = <T>(selector: (state: Debugger) => T): T =>
  useStore(useDebuggerStore(), selector)
