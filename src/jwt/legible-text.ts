/** What was done to characters of a text to read it. */
export type CharacterRepair = 'percent-decoded' | 'unescaped' | 'invisible-removed'

/** A text freed of escapes and invisible characters, which still knows where each character was. */
export interface LegibleText {
  readonly text: string
  /** Where the character at this offset of `text` starts in the source. */
  readonly startInSource: (offset: number) => number
  /** Where the character before this offset of `text` ends in the source. */
  readonly endInSource: (offset: number) => number
  /** What was done to the characters between two offsets of `text`, each once, in their order. */
  readonly repairsIn: (start: number, end: number) => readonly CharacterRepair[]
}

/** Soft hyphen, zero-width and bidirectional marks, byte order mark; a terminal's colour codes. */
const INVISIBLE =
  '(?:[\\u00ad\\u061c\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff]|\\u001b\\[[\\d;]{0,20}m)+'
/** A visible ASCII character, blank or line end, encoded once or more often (RFC 3986 section 2.1). */
const PERCENT = '%(?:25){0,9}(?:0[9aAdD]|[2-7][\\da-fA-F])'
/** Escapes of JSON and shells, and Markdown's of `_`, `-` and `.`; themselves escaped or not. */
const ESCAPE = '\\\\{1,9}(?:u00[2-7][\\da-fA-F]|[nrt_.-])'
/** An equals sign in quoted-printable text (RFC 2045 section 6.7). */
const QUOTED_PRINTABLE = '=3[dD]'

const ILLEGIBLE = new RegExp(`${INVISIBLE}|${PERCENT}|${ESCAPE}|${QUOTED_PRINTABLE}`, 'g')

const CONTROL_ESCAPES: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
])

/** Takes the invisible out of a text and decodes what is escaped. Linear in its length. */
export function makeLegible(source: string): LegibleText {
  const edits: Edits = { starts: [], ends: [], sourceEnds: [], repairs: [] }
  let shift = 0
  const text = source.replace(ILLEGIBLE, (match: string, at: number) => {
    const { character, repair } = read(match)
    const start = at - shift
    edits.starts.push(start)
    edits.ends.push(start + character.length)
    edits.sourceEnds.push(at + match.length)
    edits.repairs.push(repair)
    shift += match.length - character.length
    return character
  })
  return {
    text,
    startInSource: (offset) => toSource(edits, countBelow(edits.ends, offset + 1), offset),
    endInSource: (offset) => toSource(edits, countBelow(edits.starts, offset), offset),
    repairsIn: (start, end) => {
      const inside = edits.repairs.slice(
        countBelow(edits.ends, start + 1),
        countBelow(edits.starts, end),
      )
      return [...new Set(inside)].filter((repair) => repair !== null)
    },
  }
}

/** Parallel and in the order of the text: where each replacement stands, and where its source ends. */
interface Edits {
  readonly starts: number[]
  readonly ends: number[]
  readonly sourceEnds: number[]
  readonly repairs: (CharacterRepair | null)[]
}

/** At most one character, and null for a repair that is not worth a word: a line end, a blank. */
function read(match: string): { character: string; repair: CharacterRepair | null } {
  if (match.startsWith('%')) return { character: fromHex(match), repair: 'percent-decoded' }
  if (match.startsWith('=')) return { character: '=', repair: null }
  if (!match.startsWith('\\')) return { character: '', repair: 'invisible-removed' }
  const control = CONTROL_ESCAPES.get(match.slice(-1))
  if (control !== undefined) return { character: control, repair: null }
  const character = match.includes('u00') ? fromHex(match) : match.slice(-1)
  return { character, repair: 'unescaped' }
}

const fromHex = (match: string): string => String.fromCharCode(Number.parseInt(match.slice(-2), 16))

/** Carries an offset over, given how many replacements stand before it. */
function toSource({ ends, sourceEnds }: Edits, before: number, offset: number): number {
  const end = ends[before - 1] ?? 0
  return offset - end + (sourceEnds[before - 1] ?? 0)
}

/** How many of the ascending numbers are below the limit. */
function countBelow(ascending: readonly number[], limit: number): number {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ascending[middle] ?? limit) < limit) low = middle + 1
    else high = middle
  }
  return low
}
