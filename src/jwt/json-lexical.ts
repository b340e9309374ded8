const TAB = 0x09
const LF = 0x0a
const CR = 0x0d
const SPACE = 0x20
const BACKSLASH = 0x5c
const SLASH = 0x2f
const ASTERISK = 0x2a

/** Insignificant white space: RFC 8259 section 2. */
export const isJsonSpace = (code: number): boolean =>
  code === SPACE || code === LF || code === CR || code === TAB

/** `{ } [ ] : ,`: RFC 8259 section 2. */
export const isStructural = (code: number): boolean =>
  code === 0x2c || code === 0x3a || code === 0x5b || code === 0x5d || code === 0x7b || code === 0x7d

/**
 * Whether a stretch that is kept as it stands begins here: a string, or what only faulty JSON holds,
 * a string in single quotes or a comment. The reader, the layout and the links agree on these.
 */
export function isVerbatim(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code === 0x22 || code === 0x27 || (code === SLASH && isComment(text, at))
}

/** Whether the slash at `at` begins a comment. */
export function isComment(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1)
  return next === SLASH || next === ASTERISK
}

/** The end of the stretch that {@link isVerbatim} found at `at`; at most the end of the text. */
export function verbatimEnd(text: string, at: number): number {
  if (text.charCodeAt(at) !== SLASH) return stringEnd(text, at)
  const line = text.charCodeAt(at + 1) === SLASH
  const close = text.indexOf(line ? '\n' : '*/', at + 2)
  return close === -1 ? text.length : close + (line ? 1 : 2)
}

/** The end of the string whose opening quote stands at `at`; the end of the text if it has none. */
export function stringEnd(text: string, at: number): number {
  const quote = text.charCodeAt(at)
  for (let index = at + 1; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code === quote) return index + 1
    if (code === BACKSLASH) index++
  }
  return text.length
}
