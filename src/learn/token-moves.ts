import type { Segment } from '../jwt/analysis'

export type TokenMove = 'back' | 'on' | 'up' | 'down' | 'segment-start' | 'segment-end'

/**
 * The character that a move leads to: never a dot, and never beyond the token's ends.
 *
 * @param from the place in the token's text; from null every move leads to the first character
 * @param lineLength how many characters stand in a line
 * @returns null where no segment has a character
 */
export function moveInToken(
  segments: readonly Pick<Segment, 'range'>[],
  from: number | null,
  move: TokenMove,
  lineLength: number,
): number | null {
  const filled = segments.map(({ range }) => range).filter(({ start, end }) => end > start)
  const [first] = filled
  const last = filled.at(-1)
  if (first === undefined || last === undefined) return null
  if (from === null) return first.start
  const own = filled.find(({ start, end }) => start <= from && from < end) ?? first
  const step = { back: -1, on: 1, up: -lineLength, down: lineLength }
  if (move === 'segment-start') return own.start
  if (move === 'segment-end') return own.end - 1
  const wanted = from + step[move]
  if (wanted < first.start || wanted >= last.end) {
    return move === 'up' || move === 'down'
      ? from
      : Math.min(Math.max(wanted, first.start), last.end - 1)
  }
  const isBack = step[move] < 0
  const inside = filled.find(({ start, end }) => start <= wanted && wanted < end)
  if (inside !== undefined) return wanted
  const beside = isBack
    ? filled.findLast(({ end }) => end <= wanted)
    : filled.find(({ start }) => start > wanted)
  return beside === undefined ? from : isBack ? beside.end - 1 : beside.start
}
