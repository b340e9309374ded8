/** Where each line of a text begins. Lines end with LF, CRLF or CR; a byte order mark is in no line. */
export type LineTable = readonly number[]

/** Line and column count from 1, columns in UTF-16 code units. */
export interface LinePlace {
  readonly line: number
  readonly column: number
}

const LINE_END = /\r\n|\n|\r/g
const BYTE_ORDER_MARK = '\ufeff'

export function lineTable(text: string): LineTable {
  const starts = [text.startsWith(BYTE_ORDER_MARK) ? 1 : 0]
  for (const end of text.matchAll(LINE_END)) starts.push(end.index + end[0].length)
  return starts
}

/** The place of an offset; one before the first line is at its beginning. */
export function placeOf(table: LineTable, offset: number): LinePlace {
  let low = 0
  let high = table.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((table[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: Math.max(0, offset - (table[low] ?? 0)) + 1 }
}

/** The offset of a place; a line beyond the last is taken for the last. */
export function offsetOf(table: LineTable, place: LinePlace): number {
  const line = Math.min(place.line, table.length)
  return (table[line - 1] ?? 0) + place.column - 1
}

/** The end of the line that holds the offset, before its line end. */
export function lineEnd(text: string, offset: number): number {
  for (let at = offset; at < text.length; at++) {
    const unit = text[at]
    if (unit === '\n' || unit === '\r') return at
  }
  return text.length
}

/** Where an offset of a text stands in the same text with other line ends. */
export function offsetIn(to: string, from: string, offset: number): number {
  if (to.length === from.length) return offset
  return offsetOf(lineTable(to), placeOf(lineTable(from), offset))
}
