import { isJsonSpace, isStructural, isVerbatim, verbatimEnd } from './json-lexical'

/** How deep brackets are still set on lines of their own; deeper, the text is left minified. */
const DEEPEST_LINES = 64

const COMMA = 0x2c
const COLON = 0x3a
/** What `previous` is after an atom: a string, number, word or comment. */
const ATOM = 0

/**
 * JSON text without its insignificant white space. Nothing else changes: numbers, escapes, order and
 * duplicates stay. In faulty JSON one blank stays between two values that only blanks separate.
 */
export function minify(text: string): string {
  const pieces = new Pieces()
  let kept = 0
  let at = 0
  while (at < text.length) {
    if (isJsonSpace(text.charCodeAt(at))) {
      const next = spaceEnd(text, at)
      pieces.add(text.slice(kept, at))
      if (separatesAtoms(text, at, next)) pieces.add(' ')
      kept = at = next
    } else at = isVerbatim(text, at) ? verbatimEnd(text, at) : at + 1
  }
  if (kept === 0) return text
  pieces.add(text.slice(kept))
  return pieces.join()
}

/**
 * JSON text on lines, two blanks a level, as `JSON.stringify(…, null, 2)` sets it; only white space
 * is added or removed. Brackets nested deeper than 64 get no lines. Faulty JSON keeps its significant
 * characters in their order too.
 */
export function pretty(text: string): string {
  const pieces = new Pieces()
  let kept = 0
  let depth = 0
  let previous = ATOM
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at)
    if (isJsonSpace(code)) {
      const next = spaceEnd(text, at)
      pieces.add(text.slice(kept, at))
      if (separatesAtoms(text, at, next)) pieces.add(' ')
      kept = at = next
      continue
    }
    const inLines = depth <= DEEPEST_LINES
    if (isClosing(code) && depth > 0) depth--
    if (inLines) {
      const separator = separatorBetween(previous, code, depth)
      if (separator !== '') {
        pieces.add(text.slice(kept, at))
        pieces.add(separator)
        kept = at
      }
    }
    if (isOpening(code)) depth++
    previous = isStructural(code) ? code : ATOM
    at = isStructural(code) ? at + 1 : atomEnd(text, at)
  }
  pieces.add(text.slice(kept))
  return pieces.join()
}

/** Joins many small strings: in batches, as one rope or one array of them would outlive the young heap. */
class Pieces {
  #joined = ''
  #batch: string[] = []

  add(piece: string): void {
    if (this.#batch.push(piece) >= 1024) this.join()
  }

  join(): string {
    this.#joined += this.#batch.join('')
    this.#batch = []
    return this.#joined
  }
}

function separatorBetween(previous: number, next: number, depth: number): string {
  if (isClosing(next)) return isOpening(previous) ? '' : lineBreak(depth)
  if (isOpening(previous) || previous === COMMA) return lineBreak(depth)
  return previous === COLON ? ' ' : ''
}

const isOpening = (code: number): boolean => code === 0x7b || code === 0x5b
const isClosing = (code: number): boolean => code === 0x7d || code === 0x5d

const LINE_BREAKS = Array.from(
  { length: DEEPEST_LINES + 1 },
  (_, depth) => `\n${'  '.repeat(depth)}`,
)
const lineBreak = (depth: number): string => LINE_BREAKS[depth] ?? ''

function spaceEnd(text: string, at: number): number {
  let end = at
  while (end < text.length && isJsonSpace(text.charCodeAt(end))) end++
  return end
}

function atomEnd(text: string, at: number): number {
  if (isVerbatim(text, at)) return verbatimEnd(text, at)
  let end = at + 1
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end)
    if (isJsonSpace(code) || isStructural(code) || isVerbatim(text, end)) break
  }
  return end
}

/** Whether the blanks from `start` to `end` keep two values apart: never so in valid JSON. */
const separatesAtoms = (text: string, start: number, end: number): boolean =>
  start > 0 &&
  end < text.length &&
  !isStructural(text.charCodeAt(start - 1)) &&
  !isStructural(text.charCodeAt(end))

/**
 * The position in `to` that is `offset` in `from`, where the two differ in insignificant white space
 * only: before the same significant character, or, from within white space, after the last one.
 */
export function mapOffset(from: string, to: string, offset: number): number {
  if (from === to) return offset
  const { count, inSpace } = countSignificant(from, offset)
  if (inSpace) return count === 0 ? 0 : offsetOfSignificant(to, count - 1) + 1
  return offsetOfSignificant(to, count)
}

/** How many significant characters stand before `offset`, and whether none stands at it. */
function countSignificant(text: string, offset: number): { count: number; inSpace: boolean } {
  let count = 0
  for (let at = 0; at < text.length;) {
    const space = isJsonSpace(text.charCodeAt(at))
    if (at === offset) return { count, inSpace: space }
    const end = space ? at + 1 : isVerbatim(text, at) ? verbatimEnd(text, at) : at + 1
    if (offset < end) return { count: count + offset - at, inSpace: false }
    if (!space) count += end - at
    at = end
  }
  return { count, inSpace: true }
}

/** Where significant character number `index`, from 0, stands; the text's length if there are fewer. */
function offsetOfSignificant(text: string, index: number): number {
  let left = index
  for (let at = 0; at < text.length;) {
    if (isJsonSpace(text.charCodeAt(at))) at++
    else {
      const end = isVerbatim(text, at) ? verbatimEnd(text, at) : at + 1
      if (left < end - at) return at + left
      left -= end - at
      at = end
    }
  }
  return text.length
}
