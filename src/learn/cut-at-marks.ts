import { charRange, type CharRange } from '../jwt/range'

/** Characters that stand out: `linked` belong to what is looked at, `changed` are not what they were. */
export interface TextMark {
  readonly range: CharRange
  readonly look: 'linked' | 'changed'
}

interface Run extends CharRange {
  readonly look: TextMark['look'] | undefined
}

/** A stretch of text cut where a mark begins or ends; of two marks on a character the later one shows. */
export function cutAtMarks({ start, end }: CharRange, marks: readonly TextMark[]): readonly Run[] {
  const cuts = [start, end]
  for (const { range } of marks)
    for (const cut of [range.start, range.end]) if (cut > start && cut < end) cuts.push(cut)
  const places = [...new Set(cuts)].toSorted((a, b) => a - b)
  return places.slice(0, -1).map((from, index) => ({
    ...charRange(from, places[index + 1] ?? end),
    look: marks.findLast(({ range }) => range.start <= from && from < range.end)?.look,
  }))
}
