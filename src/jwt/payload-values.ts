import type { Part } from './analysis'
import { stringValue } from './json'
import type { JsonToken } from './json-scanner'
import { walkJson, type JsonVisitor } from './json-walk'
import type { JsonType } from './problem'
import { charRange, type CharRange } from './range'

/** A string or number at any depth. */
export interface NamedValue {
  /** The name of the innermost member that holds it. */
  readonly name: string
  /** What the string says, or the number as it is written; of a long one the beginning. */
  readonly text: string
  readonly type: 'string' | 'number'
  readonly range: CharRange
}

/** How many values are listed, and how far into the text they are looked for, in characters. */
const MAX_VALUES = 2000
const MAX_OFFSET = 250_000
/** Of a longer value the rest is not looked at. */
const MAX_LENGTH = 8192

const known = new WeakMap<Part, readonly NamedValue[]>()

/** The strings and numbers of a JSON part, in the order of the text, as far as they are looked at. */
export function valuesOf(part: Part): readonly NamedValue[] {
  const answer = known.get(part)
  if (answer) return answer
  const list = new ValueList()
  walkJson(part.view, 'payload', list)
  known.set(part, list.values)
  return list.values
}

class ValueList implements JsonVisitor {
  readonly values: NamedValue[] = []
  isDone = false
  #name = ''
  /** The names of the members that are open, outermost first. */
  readonly #names: string[] = []

  name(token: JsonToken): void {
    this.#name = stringValue(token)
    this.#names[this.#names.length - 1] = this.#name
  }

  scalar(token: JsonToken, type: JsonType): void {
    const { text, start, end } = token
    if (type === 'string' || type === 'number') {
      const value = type === 'number' ? text.slice(start, end) : stringValue(token)
      this.values.push({
        name: this.#name,
        text: value.slice(0, MAX_LENGTH),
        type,
        range: charRange(start, end),
      })
    }
    this.isDone = this.values.length >= MAX_VALUES || end >= MAX_OFFSET
  }

  open(): void {
    this.#names.push(this.#name)
  }

  close(): void {
    this.#names.pop()
    this.#name = this.#names.at(-1) ?? ''
  }
}
