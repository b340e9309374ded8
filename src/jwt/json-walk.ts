import { JsonScanner, scalarType, type JsonToken, type JsonTokenKind } from './json-scanner'
import { problem, type JsonExpectation, type JsonType, type Place, type Problem } from './problem'
import { charRange } from './range'

/** What {@link walkJson} meets, in the order of the text. A token is good until the call returns. */
export interface JsonVisitor {
  /** The name of a member; the value that follows is the member's. */
  name?(token: JsonToken): void
  /** A string, number or literal. */
  scalar?(token: JsonToken, type: JsonType): void
  /** The opening bracket of an object or array. */
  open?(type: 'object' | 'array', start: number): void
  /** Its closing bracket, or the end of the text where that one is missing. */
  close?(type: 'object' | 'array', end: number): void
  /** Becomes true once the visitor has seen enough. */
  readonly isDone?: boolean
}

/** What may stand next: `first-name` and `first-value` where the closing bracket may stand too. */
type Position = 'value' | 'first-value' | 'name' | 'first-name' | 'colon' | 'after'
type Opening = '{' | '['

const EXPECTED_AT = {
  value: 'value',
  'first-value': 'value',
  name: 'property-name',
  'first-name': 'property-name',
  colon: 'colon',
} as const satisfies Record<Exclude<Position, 'after'>, JsonExpectation>

const TYPES = { '{': 'object', '[': 'array' } as const
const CLOSINGS = { '{': '}', '[': ']' } as const

/** The longest stretch that a problem quotes. */
const LONGEST_QUOTE = 40

/**
 * Reads JSON text strictly, without recursion (RFC 8259). Behind a fault it goes on as well as it
 * can: a missing comma is taken as there, a surplus token is passed over.
 *
 * @param place the text's name, for the problem
 * @returns the first fault (a `json-*` problem), or null where the text is valid
 */
export function walkJson(text: string, place: Place, visitor: JsonVisitor): Problem | null {
  return new Walk(text, place, visitor).run()
}

class Walk {
  readonly #token: JsonScanner
  readonly #place: Place
  readonly #visitor: JsonVisitor
  readonly #open: Opening[] = []
  #position: Position = 'value'
  #comma = 0
  #fault: Problem | null = null

  constructor(text: string, place: Place, visitor: JsonVisitor) {
    this.#token = new JsonScanner(text)
    this.#place = place
    this.#visitor = visitor
  }

  run(): Problem | null {
    for (;;) {
      const kind = this.#token.next()
      if (kind === 'comment') this.#lexicalFault()
      else if (kind === 'end') return this.#end()
      else if (this.#position === 'after' && this.#open.length === 0) return this.#trailing()
      else this.#take(kind)
      if (this.#visitor.isDone === true) return this.#fault
    }
  }

  #take(kind: JsonTokenKind): void {
    switch (kind) {
      case '{':
      case '[':
        return this.#opening(kind)
      case '}':
      case ']':
        return this.#closing(kind)
      case ':':
        return this.#colon()
      case ',':
        return this.#separator()
      case 'string':
      case 'number':
      case 'word':
        return this.#atom(kind)
      case 'other':
      case 'comment':
      case 'end':
        return this.#unexpected()
    }
  }

  #atom(kind: 'string' | 'number' | 'word'): void {
    const position = this.#position
    const inObject = this.#inObject()
    const named = position === 'name' || position === 'first-name'
    if (position === 'colon' || position === 'after' || (named && kind !== 'string')) {
      this.#unexpected()
    }
    this.#lexicalFault()
    if (named || (position === 'after' && inObject)) {
      this.#position = 'colon'
      this.#visitor.name?.(this.#token)
    } else {
      this.#position = 'after'
      this.#visitor.scalar?.(this.#token, scalarType(this.#token))
    }
  }

  #opening(kind: Opening): void {
    if (this.#position !== 'value' && this.#position !== 'first-value') this.#unexpected()
    this.#open.push(kind)
    this.#position = kind === '{' ? 'first-name' : 'first-value'
    this.#visitor.open?.(TYPES[kind], this.#token.start)
  }

  #closing(kind: '}' | ']'): void {
    const innermost = this.#open.at(-1)
    if (innermost === undefined || CLOSINGS[innermost] !== kind) {
      this.#unexpected()
      const outer = this.#open.at(-2)
      if (outer === undefined || CLOSINGS[outer] !== kind) return
      this.#close(this.#token.start)
    } else if (this.#position === 'name' || (this.#position === 'value' && innermost === '[')) {
      this.#fault ??= problem(
        'json-trailing-comma',
        this.#place,
        charRange(this.#comma, this.#comma + 1),
        {},
      )
    } else if (this.#position === 'colon' || this.#position === 'value') this.#unexpected()
    this.#close(this.#token.end)
  }

  #close(end: number): void {
    const closed = this.#open.pop()
    this.#position = 'after'
    if (closed !== undefined) this.#visitor.close?.(TYPES[closed], end)
  }

  #colon(): void {
    if (this.#position === 'colon') this.#position = 'value'
    else this.#unexpected()
  }

  #separator(): void {
    const inObject = this.#inObject()
    if (this.#position !== 'after') this.#unexpected()
    this.#comma = this.#token.start
    if (this.#open.length > 0) this.#position = inObject ? 'name' : 'value'
  }

  #inObject(): boolean {
    return this.#open.at(-1) === '{'
  }

  #expectation(): JsonExpectation {
    if (this.#position !== 'after') return EXPECTED_AT[this.#position]
    return this.#inObject() ? 'comma-or-closing-brace' : 'comma-or-closing-bracket'
  }

  #unexpected(): void {
    if (this.#fault !== null) return
    const { text, start, end } = this.#token
    const found = text.slice(start, Math.min(end, start + LONGEST_QUOTE))
    const expected = this.#expectation()
    const data = { found, expected }
    this.#fault = problem('json-unexpected', this.#place, charRange(start, end), data)
  }

  #lexicalFault(): void {
    const { fault, missing } = this.#token
    if (this.#fault !== null || (fault === null && missing === null)) return
    const begun = missing !== null && (this.#open.length > 0 || this.#token.kind !== 'number')
    if (
      begun &&
      (fault === null || fault.code === 'json-number' || fault.code === 'json-literal')
    ) {
      this.#fault = this.#cutShort(missing)
    } else if (fault !== null) {
      this.#fault = problem(fault.code, this.#place, fault.range, fault.data)
    }
  }

  #end(): Problem | null {
    if (this.#open.length === 0 && this.#position === 'value') {
      this.#fault ??= problem('json-empty', this.#place, charRange(0, this.#token.end), {})
    }
    if (this.#open.length > 0) this.#fault ??= this.#cutShort('')
    while (this.#open.length > 0) this.#close(this.#token.end)
    return this.#fault
  }

  #cutShort(missing: string): Problem {
    const end = this.#token.text.trimEnd().length
    const closings = this.#open.toReversed().map((opening) => CLOSINGS[opening])
    const data = { missing: missing + closings.join('') }
    return problem('json-cut-short', this.#place, charRange(end, end), data)
  }

  #trailing(): Problem {
    const { text, start } = this.#token
    const range = charRange(start, text.trimEnd().length)
    return (this.#fault ??= problem('json-trailing-text', this.#place, range, {}))
  }
}
