import { useCallback, useMemo } from 'react'
import type { Analysis } from '../../jwt/analysis'
import type { Problem } from '../../jwt/problem'
import { useLatest } from '../use-latest'
import type { PartsState } from './parts-state'
import { lessonKeyOf, rebuild, type Rebuilt } from './rebuild'
import { segmentChanges, type SegmentChange } from './segment-changes'

export interface RebuiltToken {
  /** The last token that could be built; null before the first. */
  readonly rebuilt: Rebuilt | null
  readonly changes: readonly SegmentChange[]
  /** What keeps the text from being a token now. */
  readonly fault: Problem | null
}

/** The token with the learner's changes, built and checked anew with each. */
export function useRebuilt(original: Analysis, { texts, signs }: PartsState): RebuiltToken {
  const work = useMemo(() => makeRebuilder(original), [original])
  const latest = useLatest(useCallback(() => work({ texts, signs }), [work, texts, signs]))
  const rebuilt = latest?.rebuilt ?? null
  const changes = useMemo(
    () => segmentChanges(original, rebuilt?.analysis ?? original),
    [original, rebuilt],
  )
  return { rebuilt, changes, fault: latest?.fault ?? null }
}

/** Remembers the last token that could be built. */
function makeRebuilder(original: Analysis) {
  const key = lessonKeyOf(original)
  let last: Rebuilt | null = null
  return async (changed: Pick<PartsState, 'texts' | 'signs'>) => {
    const result = await rebuild(original, changed, await key)
    if (result.ok) last = result.value
    return { rebuilt: last, fault: result.ok ? null : result.problem }
  }
}
