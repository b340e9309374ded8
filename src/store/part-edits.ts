import { algorithmFor } from '../jwt/algorithms'
import { formatOfSegment, isJsonContainer } from '../jwt/part'
import { rememberLast } from '../jwt/remember-last'
import type { PartSource, PartsSource } from '../jwt/source'
import { SEGMENT_VIEWS } from './segment-views'
import { tokenText } from './selectors'
import type { State } from './state'

/** The algorithm that the user's own key can sign with; null where it can't, or is not known yet. */
export function signingAlgorithm({ verdict, key }: State): string | null {
  const facts = verdict.value.key
  if (key.origin === 'sample' || !facts || facts.form === 'public') return null
  return facts.algorithm ?? algorithmFor(facts.type, facts.curve)?.name ?? null
}

const formatOf = rememberLast(formatOfSegment)

/**
 * A part whose text is back at the view of its base segment is that segment again. A payload that
 * never was JSON stays text as long as it is no whole object or array.
 */
export function partFrom(
  text: string,
  part: 'header' | 'payload',
  { base }: PartsSource,
): PartSource {
  const segment = base?.split('.')[part === 'header' ? 0 : 1]
  if (segment === undefined) return { kind: 'edited', text, format: 'json' }
  if (SEGMENT_VIEWS[part](segment) === text) return { kind: 'raw', segment }
  const isText = formatOf(segment, part) === 'text' && !isJsonContainer(text)
  return { kind: 'edited', text, format: isText ? 'text' : 'json' }
}

/** The signature that the token has now is the one that stays where no new one is made. */
export function withPresentSignature(state: State, source: PartsSource): PartsSource {
  const signature = tokenText(state).split('.')[2]
  return signature === undefined ? source : { ...source, signature }
}
