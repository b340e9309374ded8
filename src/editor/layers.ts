import type { CharRange } from '../jwt/range'

/** One layer of ranges to draw over a text; ranges of a layer are sorted and don't overlap. */
export interface Mark {
  readonly range: CharRange
  readonly name: string
}

/** Consecutive characters that are drawn alike: `names` holds the mark of each layer that covers them. */
export interface Run {
  readonly start: number
  readonly text: string
  readonly names: readonly string[]
}

/**
 * Cuts a text into the runs that its layers make, in order and without gaps, and at the breaks (which
 * lie in the text). Marks that reach beyond the text are cut off at its end; empty ones are not drawn.
 */
export function layerRuns(
  text: string,
  layers: readonly (readonly Mark[])[],
  breaks: readonly number[] = [],
): Run[] {
  const cuts = new Set([0, text.length, ...breaks])
  for (const layer of layers) {
    for (const { range } of layer) {
      if (range.start < text.length) cuts.add(range.start)
      if (range.end < text.length) cuts.add(range.end)
    }
  }
  const offsets = [...cuts].toSorted((a, b) => a - b)
  const next = layers.map(() => 0)
  const runs: Run[] = []
  for (const [index, start] of offsets.entries()) {
    const end = offsets[index + 1]
    if (end === undefined) break
    const names: string[] = []
    for (const [depth, layer] of layers.entries()) {
      let at = next[depth] ?? 0
      while ((layer[at]?.range.end ?? Infinity) <= start) at++
      next[depth] = at
      const mark = layer[at]
      if (mark && mark.range.start <= start && mark.range.end > start) names.push(mark.name)
    }
    runs.push({ start, text: text.slice(start, end), names })
  }
  return runs
}

/**
 * A range that can be seen: inside a text of `length`, and at least one character wide, the one before
 * it at the end of the text.
 */
export function visibleRange(range: CharRange, length: number): CharRange {
  const start = Math.min(range.start, length)
  const end = Math.min(range.end, length)
  if (end > start) return { start, end }
  return start < length
    ? { start, end: start + 1 }
    : { start: Math.max(0, length - 1), end: length }
}
