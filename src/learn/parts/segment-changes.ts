import type { Analysis } from '../../jwt/analysis'
import type { SegmentName } from '../../jwt/problem'
import { charRange } from '../../jwt/range'
import type { TextMark } from '../cut-at-marks'

/** How a segment of a token differs from what it was. */
export interface SegmentChange {
  readonly name: SegmentName
  readonly before: string
  readonly after: string
  /** How many characters of `after` are not what they were. */
  readonly changed: number
  /** These characters, in the token's text. */
  readonly marks: readonly TextMark[]
}

/** The segments of `after` against those of the same name in `before`. */
export function segmentChanges(before: Analysis, after: Analysis): readonly SegmentChange[] {
  return after.segments.map(({ name, range }) => {
    const old = before.segments.find((segment) => segment.name === name)?.range
    const was = old ? before.text.slice(old.start, old.end) : ''
    const is = after.text.slice(range.start, range.end)
    const ranges = changedRanges(was, is)
    return {
      name,
      before: was,
      after: is,
      changed: ranges.reduce((sum, { start, end }) => sum + end - start, 0),
      marks: ranges.map(({ start, end }) => ({
        range: charRange(range.start + start, range.start + end),
        look: 'changed' as const,
      })),
    }
  })
}

/** Of texts as long as each other every place that differs; else all between what begins and ends alike. */
function changedRanges(before: string, after: string): readonly { start: number; end: number }[] {
  if (before.length !== after.length) {
    const start = commonLength(before, after, (text, index) => text[index])
    const rest = Math.min(before.length, after.length) - start
    const end = Math.min(
      rest,
      commonLength(before, after, (text, index) => text.at(-1 - index)),
    )
    return [{ start, end: after.length - end }].filter((range) => range.end > range.start)
  }
  const ranges: { start: number; end: number }[] = []
  for (let at = 0; at < after.length; at++) {
    if (before[at] === after[at]) continue
    const last = ranges.at(-1)
    if (last?.end === at) last.end = at + 1
    else ranges.push({ start: at, end: at + 1 })
  }
  return ranges
}

/** How many characters two texts share, counted from where `characterAt` begins. */
function commonLength(
  one: string,
  other: string,
  characterAt: (text: string, index: number) => string | undefined,
): number {
  const most = Math.min(one.length, other.length)
  let length = 0
  while (length < most && characterAt(one, length) === characterAt(other, length)) length++
  return length
}
