import type { Analysis } from '../jwt/analysis'
import type { SegmentName } from '../jwt/problem'

/** A segment of a token as it stands; empty where the token has none of that name. */
export function segmentText(
  { text, segments }: Pick<Analysis, 'text' | 'segments'>,
  name: SegmentName,
): string {
  const range = segments.find((segment) => segment.name === name)?.range
  return range ? text.slice(range.start, range.end) : ''
}
