import { sketchHeader, type HeaderSketch } from './token-sketch'

/** A compact serialisation as it stands in a text, perhaps broken over lines. */
export interface FoundRun {
  /** Without the line breaks. */
  readonly token: string
  readonly end: number
  readonly isWrapped: boolean
  /** How far the text was looked at: no other token begins before. */
  readonly lookedTo: number
  /** Null where the first segment is no protected header. */
  readonly header: HeaderSketch | null
}

/** The characters of a compact serialisation, and `~` between the parts of an SD-JWT (RFC 9901). */
const RUN = /[\w.~-]+/y

/** How a Base64url text begins whose first character is `{`. */
export const HEADER_START = /e(?:y[JA]|w[0ok])/

/** The Base64url of `{"alg"`, `{"typ"` and `{"kid"`. */
const COMMON_HEADER = /^eyJ(?:hbGci|0eXAi|raWQi)/

/**
 * A line break within a token: with what continues the line in quoted-printable text, a shell or a
 * program, and with the next line's indentation and quotation marks of a mail.
 */
const BREAK =
  /([=\\^`]?|["'] ?[+.\\]?)[ \t\u00a0]*(?:\r\n?|[\n\u2028\u2029])([ \t\u00a0]*(?:> ?)*)(["']?)/y

/** What can follow the last line of a wrapped token. */
const CLOSED = /[ \t\u00a0]*(?:$|[\r\n\u2028\u2029])|["'`”’»<>&;,)\]}|%^\\=]/y

/** How far back a line's beginning is looked for: longer lines are not wrapped. */
const MAX_WIDTH = 1000

/** A line's share of a token. */
interface Piece {
  readonly text: string
  readonly end: number
  /** The length of the line, what stands before the token included. */
  readonly width: number
  /** How many dots there are up to its end. */
  readonly dots: number
  /** Whether the break before it says of itself that it does not count. */
  readonly isSoft: boolean
}

/**
 * Reads the token that begins at `start`: to the end of its characters, and on over line breaks as
 * long as the lines belong to it for certain. That is told by the number of segments, the signature's
 * length, quotes around the whole, or lines of one width; never does one go on into the next token.
 */
export function readRun(text: string, start: number): FoundRun {
  const pieces = readPieces(text, start)
  const header = sketchHeader(headerOf(pieces))
  const count = pieces.length > 1 ? countPieces(pieces, header, isQuoted(text, start, pieces)) : 1
  const taken = pieces.slice(0, count)
  return {
    token: taken.map((piece) => piece.text).join(''),
    end: taken.at(-1)?.end ?? start,
    isWrapped: count > 1,
    lookedTo: pieces.at(-1)?.end ?? start,
    header,
  }
}

function readPieces(text: string, start: number): readonly Piece[] {
  const end = endOf(RUN, text, start) ?? start
  const run = text.slice(start, end)
  const first = { text: run, end, width: run.length, dots: countDots(run), isSoft: false }
  let next = readPiece(text, first)
  if (next === null) return [first]
  const pieces: Piece[] = [{ ...first, width: end - lineStartBefore(text, start) }]
  for (; next !== null; next = readPiece(text, next)) pieces.push(next)
  return pieces
}

/** The piece on the line after `last`, or null where that line can't be a part of the token. */
function readPiece(text: string, last: Piece): Piece | null {
  BREAK.lastIndex = last.end
  const found = BREAK.exec(text)
  if (found === null) return null
  const [whole, mark = '', indent = ''] = found
  const start = last.end + whole.length
  const end = endOf(RUN, text, start)
  if (end === null || text.startsWith('---', start) || endOf(CLOSED, text, end) === null)
    return null
  const piece = text.slice(start, end)
  if (beginsToken(piece, last.dots)) return null
  const isShell = mark === '\\' || mark === '^' || mark === '`'
  const isSoft = isShell ? indent === '' : mark.length > 1
  const width = indent.length + piece.length
  return { text: piece, end, width, dots: last.dots + countDots(piece), isSoft }
}

/** Whether a line begins another token, given the dots before it: a payload too can begin so. */
function beginsToken(piece: string, dots: number): boolean {
  if (piece.search(HEADER_START) !== 0) return false
  if (dots >= 2) return true
  const end = piece.indexOf('.')
  return end === -1 ? COMMON_HEADER.test(piece) : sketchHeader(piece.slice(0, end)) !== null
}

/** How many pieces make up the token, at least one. */
function countPieces(
  pieces: readonly Piece[],
  header: HeaderSketch | null,
  isInQuotes: boolean,
): number {
  const dotsWanted = (header?.segmentCount ?? 3) - 1
  const lengths = header?.lastLengths ?? []
  const reach = tallies(pieces).filter(({ dots }) => dots === dotsWanted)
  const [first] = reach
  const furthest = reach.at(-1)
  if (first === undefined || furthest === undefined) return 1
  const exact = reach.findLast(({ lastLength }) => lengths.includes(lastLength))
  if (exact !== undefined) return exact.count
  if (isInQuotes) return furthest.count
  let { count } = first
  while (count < furthest.count && goesOn(pieces, count, first.lastLength)) count++
  return count
}

/** Whether the piece after the first `count` belongs to the token, as far as the lines tell. */
function goesOn(pieces: readonly Piece[], count: number, lengthAtFirst: number): boolean {
  const last = pieces[count - 1]
  const next = pieces[count]
  if (last === undefined || next === undefined) return false
  if (next.isSoft || (last.text.endsWith('.') && lengthAtFirst === 0)) return true
  // The first line may have been cut off at its beginning, so it takes two to know the width.
  return count > 1 && last.width >= (pieces[count - 2]?.width ?? 0) && next.width <= last.width
}

interface Tally {
  readonly count: number
  readonly dots: number
  /** In characters, of what stands behind the last dot. */
  readonly lastLength: number
}

/** The dots and the last segment's length after each piece. */
function tallies(pieces: readonly Piece[]): readonly Tally[] {
  let lastLength = 0
  return pieces.map(({ text, dots }, index) => {
    const lastDot = text.lastIndexOf('.')
    lastLength = lastDot === -1 ? lastLength + text.length : text.length - lastDot - 1
    return { count: index + 1, dots, lastLength }
  })
}

/** How many dots separate segments: those of an SD-JWT's key binding don't. */
export function countDots(token: string): number {
  const end = token.indexOf('~')
  const text = end === -1 ? token : token.slice(0, end)
  let count = 0
  for (let dot = text.indexOf('.'); dot !== -1; dot = text.indexOf('.', dot + 1)) count++
  return count
}

function headerOf(pieces: readonly Piece[]): string {
  const last = pieces.findIndex(({ text }) => text.includes('.'))
  return firstSegment(
    pieces
      .slice(0, last + 1)
      .map(({ text }) => text)
      .join(''),
  )
}

const firstSegment = (text: string): string => text.slice(0, Math.max(0, text.indexOf('.')))

/** Whether the pieces fill a quoted string. */
function isQuoted(text: string, start: number, pieces: readonly Piece[]): boolean {
  const quote = text[start - 1]
  return (
    (quote === '"' || quote === "'" || quote === '`') && text[pieces.at(-1)?.end ?? 0] === quote
  )
}

/** Where a match of the sticky pattern at `at` ends; null where there is none. */
function endOf(sticky: RegExp, text: string, at: number): number | null {
  sticky.lastIndex = at
  return sticky.test(text) ? sticky.lastIndex : null
}

/** Where the line begins that `offset` lies in, if it is not further away than MAX_WIDTH. */
function lineStartBefore(text: string, offset: number): number {
  const from = Math.max(0, offset - MAX_WIDTH)
  const before = text.slice(from, offset)
  return from + Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1
}
