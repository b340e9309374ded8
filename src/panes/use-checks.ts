import { useMemo } from 'react'
import { runChecks, type Check } from '../jwt/checks'
import { useDebugger } from '../store/use-debugger'

/** The five checks of the document as it is now. */
export function useChecks(): readonly Check[] {
  const analysis = useDebugger((state) => state.analysis.value)
  const verdict = useDebugger((state) => state.verdict.value)
  const now = useDebugger((state) => state.now)
  const stale = useDebugger((state) => state.built.value.fault)
  return useMemo(() => runChecks(analysis, verdict, now, stale), [analysis, verdict, now, stale])
}
