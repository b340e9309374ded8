import type { JsonType, ProblemData } from './problem'
import { charRange, type CharRange } from './range'
import { isComment, isJsonSpace, stringEnd, verbatimEnd } from './json-lexical'

export type JsonTokenKind =
  '{' | '}' | '[' | ']' | ':' | ',' | 'string' | 'number' | 'word' | 'comment' | 'other' | 'end'

type LexicalCode =
  | 'json-comment'
  | 'json-single-quotes'
  | 'json-literal'
  | 'json-number'
  | 'json-control-character'
  | 'json-escape'

/** What is wrong within one token. */
export type LexicalFault = {
  readonly [C in LexicalCode]: {
    readonly code: C
    readonly range: CharRange
    readonly data: ProblemData[C]
  }
}[LexicalCode]

/** The token that the scanner stands at. */
export interface JsonToken {
  readonly text: string
  readonly kind: JsonTokenKind
  readonly start: number
  readonly end: number
  /** The first thing wrong within the token, its place aside. */
  readonly fault: LexicalFault | null
  /** What is missing of a token that the end of the text cuts short, such as `"`; null if nothing is. */
  readonly missing: string | null
  /** Of a string: whether it holds a backslash. */
  readonly escaped: boolean
  /** Of a string: whether it holds a character beyond ASCII. */
  readonly foreign: boolean
}

/** What other languages write for a JSON literal, in lower case. */
const LITERAL_SUGGESTIONS: ReadonlyMap<string, string> = new Map([
  ['true', 'true'],
  ['false', 'false'],
  ['null', 'null'],
  ['nan', 'null'],
  ['infinity', 'null'],
  ['inf', 'null'],
  ['undefined', 'null'],
  ['none', 'null'],
  ['nil', 'null'],
])

const LITERALS: ReadonlyMap<string, JsonType> = new Map([
  ['true', 'boolean'],
  ['false', 'boolean'],
  ['null', 'null'],
])

const NUMBER = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$/u
const NUMBER_BEGUN = /^-?(?:(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][+-]?)?)?$/u
const SIGNED_WORD = /^[+-](?:[A-Za-z_$])/u

/** The type that a token of one value has; a faulty word counts as null. */
export const scalarType = (token: JsonToken): JsonType =>
  token.kind === 'string' || token.kind === 'number'
    ? token.kind
    : (LITERALS.get(token.text.slice(token.start, token.end)) ?? 'null')

/**
 * Reads JSON text token by token and names what is wrong within one: RFC 8259. It differs from
 * jsonc-parser's scanner in that it tells each fault's exact place, takes a faulty token as a whole,
 * so that reading can go on behind it, and makes no string of any token, which leaves it about
 * twice as fast.
 */
export class JsonScanner implements JsonToken {
  readonly text: string
  kind: JsonTokenKind = 'end'
  start = 0
  end = 0
  fault: LexicalFault | null = null
  missing: string | null = null
  escaped = false
  foreign = false

  constructor(text: string) {
    this.text = text
  }

  /** Goes on to the next token; `end` again and again at the end of the text. */
  next(): JsonTokenKind {
    const { text } = this
    let at = this.end
    while (at < text.length && isJsonSpace(text.charCodeAt(at))) at++
    this.start = at
    this.end = at + 1
    this.fault = this.missing = null
    if (at >= text.length) {
      this.end = at
      return (this.kind = 'end')
    }
    const character = text.charAt(at)
    switch (character) {
      case '{':
      case '}':
      case '[':
      case ']':
      case ':':
      case ',':
        return (this.kind = character)
      case '"':
        this.#string()
        return (this.kind = 'string')
      case "'":
        this.#verbatim('json-single-quotes')
        return (this.kind = 'string')
      default:
        return (this.kind = this.#run(character))
    }
  }

  #string(): void {
    const { text } = this
    this.escaped = this.foreign = false
    for (let at = this.start + 1; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (code === 0x22) {
        this.end = at + 1
        return
      }
      if (code === 0x5c) {
        this.escaped = true
        at = this.#escape(at)
      } else if (code < 0x20) {
        this.fault ??= {
          code: 'json-control-character',
          range: charRange(at, at + 1),
          data: { codePoint: code },
        }
      } else if (code > 0x7e) this.foreign = true
    }
    this.end = text.length
    this.missing = '"'
  }

  /** Checks the escape at `at`; returns where its last character stands. */
  #escape(at: number): number {
    const { text } = this
    const character = text.charAt(at + 1)
    if (character !== '' && '"\\/bfnrt'.includes(character)) return at + 1
    let end = at + 2
    if (character === 'u') {
      while (end < at + 6 && isHexDigit(text.charCodeAt(end))) end++
      if (end === at + 6) return at + 5
    } else end = at + 1 + String.fromCodePoint(text.codePointAt(at + 1) ?? 0).length
    const cut = character === '' || character === 'u'
    if (cut && end >= text.length) return text.length
    const range = charRange(at, end)
    this.fault ??= { code: 'json-escape', range, data: { text: text.slice(at, end) } }
    return character < ' ' ? at : end - 1
  }

  #verbatim(code: 'json-single-quotes' | 'json-comment'): void {
    const { text, start } = this
    this.escaped = this.foreign = false
    this.end = code === 'json-comment' ? verbatimEnd(text, start) : stringEnd(text, start)
    this.fault = { code, range: charRange(start, this.end), data: {} }
  }

  #run(character: string): JsonTokenKind {
    const { text, start } = this
    if (character === '/' && isComment(text, start)) {
      this.#verbatim('json-comment')
      return 'comment'
    }
    let end = start
    while (end < text.length && isRunCharacter(text.charCodeAt(end))) end++
    if (end === start) {
      this.end = start + String.fromCodePoint(text.codePointAt(start) ?? 0).length
      return 'other'
    }
    this.end = end
    const run = text.slice(start, end)
    return /^[-+.0-9]/u.test(run) && !SIGNED_WORD.test(run) ? this.#number(run) : this.#word(run)
  }

  #number(run: string): 'number' {
    if (NUMBER.test(run)) return 'number'
    const range = charRange(this.start, this.end)
    this.fault = { code: 'json-number', range, data: { text: run } }
    if (this.end === this.text.length && NUMBER_BEGUN.test(run)) this.missing = ''
    return 'number'
  }

  #word(run: string): 'word' {
    if (LITERALS.has(run)) return 'word'
    const begun = [...LITERALS.keys()].find((literal) => literal.startsWith(run))
    if (this.end === this.text.length && begun !== undefined) {
      this.missing = begun.slice(run.length)
    }
    const suggestion = begun ?? LITERAL_SUGGESTIONS.get(run.replace(/^[+-]/u, '').toLowerCase())
    const range = charRange(this.start, this.end)
    this.fault = {
      code: 'json-literal',
      range,
      data: { text: run, suggestion: suggestion ?? null },
    }
    return 'word'
  }
}

/** What a number, a literal or an attempt at one is made of. */
const isRunCharacter = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0x61 && code <= 0x7a) ||
  code === 0x2b ||
  code === 0x2d ||
  code === 0x2e ||
  code === 0x5f ||
  code === 0x24

const isHexDigit = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x46) || (code >= 0x61 && code <= 0x66)
