import { stringValue } from './json'
import type { JsonToken } from './json-scanner'
import { walkJson, type JsonVisitor } from './json-walk'
import type { JsonType, Place } from './problem'
import { charRange, type CharRange } from './range'
import { fail, ok, type Result } from './result'

/** A value in JSON text, with its place. */
export interface JsonNode {
  readonly type: JsonType
  readonly range: CharRange
  /** The members of an object or the elements of an array; else empty. */
  readonly entries: readonly JsonEntry[]
}

/** A member of an object, or an element of an array: then without a name. */
export interface JsonEntry {
  readonly name: string | null
  /** The name with its quotes; null for an element. */
  readonly nameRange: CharRange | null
  readonly value: JsonNode
}

interface OpenNode {
  readonly type: JsonType
  readonly start: number
  readonly entries: JsonEntry[]
  readonly name: string | null
  readonly nameRange: CharRange | null
}

/**
 * JSON text as a tree with source ranges: order, duplicates and number literals are all there.
 *
 * @param place the text's name, for the problem
 * @returns the outermost value, or the first `json-*` problem
 */
export function parseJson(text: string, place: Place): Result<JsonNode> {
  const builder = new TreeBuilder()
  const fault = walkJson(text, place, builder)
  return fault === null ? ok(builder.root) : fail(fault)
}

class TreeBuilder implements JsonVisitor {
  root: JsonNode = { type: 'null', range: charRange(0, 0), entries: [] }
  readonly #open: OpenNode[] = []
  #name: string | null = null
  #nameRange: CharRange | null = null

  name(token: JsonToken): void {
    this.#name = stringValue(token)
    this.#nameRange = charRange(token.start, token.end)
  }

  scalar(token: JsonToken, type: JsonType): void {
    const value = { type, range: charRange(token.start, token.end), entries: [] }
    this.#put({ name: this.#name, nameRange: this.#nameRange, value })
  }

  open(type: 'object' | 'array', start: number): void {
    this.#open.push({ type, start, entries: [], name: this.#name, nameRange: this.#nameRange })
    this.#name = this.#nameRange = null
  }

  close(_type: 'object' | 'array', end: number): void {
    const closed = this.#open.pop()
    if (closed === undefined) return
    const { type, start, entries, name, nameRange } = closed
    this.#put({ name, nameRange, value: { type, range: charRange(start, end), entries } })
  }

  #put(entry: JsonEntry): void {
    const parent = this.#open.at(-1)
    if (parent === undefined) this.root = entry.value
    else parent.entries.push(entry)
    this.#name = this.#nameRange = null
  }
}

/**
 * The innermost member (from its name's quote to the end of its value) or array element whose text
 * contains the character at `offset`, in faulty JSON as well as can be; null where there is none.
 */
export function memberAt(text: string, offset: number): CharRange | null {
  const finder = new MemberFinder(offset)
  walkJson(text, 'payload', finder)
  return finder.found
}

/** Inner members end before outer ones: the first to end behind the offset is the innermost. */
class MemberFinder implements JsonVisitor {
  found: CharRange | null = null
  isDone = false
  readonly #offset: number
  /** Where the member under way begins at each depth; null where none is. */
  readonly #starts: (number | null)[] = [null]

  constructor(offset: number) {
    this.#offset = offset
  }

  name(token: JsonToken): void {
    this.#starts[this.#starts.length - 1] = token.start
    if (this.#starts.length === 2 && token.start > this.#offset) this.isDone = true
  }

  scalar(token: JsonToken): void {
    this.#end(this.#starts.at(-1) ?? token.start, token.end)
  }

  open(_type: 'object' | 'array', start: number): void {
    this.#starts[this.#starts.length - 1] ??= start
    this.#starts.push(null)
  }

  close(_type: 'object' | 'array', end: number): void {
    this.#starts.pop()
    this.#end(this.#starts.at(-1) ?? end, end)
  }

  #end(start: number, end: number): void {
    const isInside = this.#starts.length > 1
    this.#starts[this.#starts.length - 1] = null
    if (this.isDone || !isInside || this.#offset < start || this.#offset >= end) return
    this.found = charRange(start, end)
    this.isDone = true
  }
}
