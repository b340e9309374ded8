import { useMemo } from 'react'
import { runChecks, type Check } from '../jwt/checks'
import { assessmentOf } from '../store/profile-selectors'
import { evaluationOf } from '../store/selectors'
import { useDebugger } from '../store/use-debugger'

/** The five checks of the document as it is now. */
export function useChecks(): readonly Check[] {
  const analysis = useDebugger((state) => state.analysis.value)
  const verdict = useDebugger((state) => state.verdict.value)
  const evaluation = useDebugger(evaluationOf)
  const assessment = useDebugger(assessmentOf)
  const stale = useDebugger((state) => state.built.value.fault)
  return useMemo(
    () => runChecks(analysis, verdict, evaluation, assessment, stale),
    [analysis, verdict, evaluation, assessment, stale],
  )
}
