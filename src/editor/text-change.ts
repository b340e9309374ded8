import { charRange, type CharRange } from '../jwt/range'

/** Replacing `range` of the old text with `text` gives the new one. */
export interface TextChange {
  readonly range: CharRange
  readonly text: string
}

/**
 * The smallest single replacement that turns `before` into `after`, so that carets and undo steps
 * stay close to what really changed. It never cuts a surrogate pair or a CRLF in two.
 */
export function textChange(before: string, after: string): TextChange {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++
  if (start > 0 && opensPair(before.charCodeAt(start - 1))) start--

  let tail = 0
  while (
    tail < shorter - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  ) {
    tail++
  }
  if (tail > 0 && closesPair(before.charCodeAt(before.length - tail))) tail--

  return {
    range: charRange(start, before.length - tail),
    text: after.slice(start, after.length - tail),
  }
}

const CARRIAGE_RETURN = 0x0d
const LINE_FEED = 0x0a

const opensPair = (unit: number): boolean =>
  unit === CARRIAGE_RETURN || (unit >= 0xd800 && unit <= 0xdbff)

const closesPair = (unit: number): boolean =>
  unit === LINE_FEED || (unit >= 0xdc00 && unit <= 0xdfff)
