import type { Part } from './analysis'
import { stringValue } from './json'
import type { JsonToken } from './json-scanner'
import { walkJson, type JsonVisitor } from './json-walk'
import { charRange, type CharRange } from './range'

/** A name that stands again in the same object: which value readers see depends on them. */
export interface Duplicate {
  readonly name: string
  /** The name that stands there again. */
  readonly range: CharRange
  /** The member of that name before it, with what is between it and the next one. */
  readonly earlier: CharRange
  /** The values that a reader takes who goes by the first, or by the last. */
  readonly first: CharRange
  readonly last: CharRange
}

/** How many are listed at most. */
const MAX_DUPLICATES = 50

const known = new WeakMap<Part, readonly Duplicate[]>()

/** The duplicates in a JSON part, at any depth, in the order of the text. */
export function duplicatesOf(part: Part): readonly Duplicate[] {
  const answer = known.get(part)
  if (answer) return answer
  const finder = new DuplicateFinder()
  walkJson(part.view, 'payload', finder)
  const duplicates = finder.found.map(({ name, range, earlier, values }) => ({
    name,
    range,
    earlier,
    first: values[0] ?? range,
    last: values.at(-1) ?? range,
  }))
  known.set(part, duplicates)
  return duplicates
}

interface Occurrences {
  /** Where the latest member of that name begins, and the one behind it. */
  start: number
  next: number | null
  readonly values: CharRange[]
}

interface Scope {
  readonly members: Map<string, Occurrences>
  current: Occurrences | null
  valueStart: number
}

class DuplicateFinder implements JsonVisitor {
  readonly found: {
    readonly name: string
    readonly range: CharRange
    readonly earlier: CharRange
    readonly values: readonly CharRange[]
  }[] = []
  readonly #scopes: Scope[] = []

  name(token: JsonToken): void {
    const scope = this.#scopes.at(-1)
    if (!scope) return
    const { start, end } = token
    const name = stringValue(token)
    if (scope.current) scope.current.next = start
    const same = scope.members.get(name)
    if (same && this.found.length < MAX_DUPLICATES) {
      const earlier = charRange(same.start, same.next ?? start)
      this.found.push({ name, range: charRange(start, end), earlier, values: same.values })
    }
    scope.current = same ?? { start, next: null, values: [] }
    scope.current.start = start
    scope.current.next = null
    if (!same) scope.members.set(name, scope.current)
  }

  scalar({ start, end }: JsonToken): void {
    this.#endValue(start, end)
  }

  open(_type: 'object' | 'array', start: number): void {
    const parent = this.#scopes.at(-1)
    if (parent) parent.valueStart = start
    this.#scopes.push({ members: new Map(), current: null, valueStart: start })
  }

  close(_type: 'object' | 'array', end: number): void {
    this.#scopes.pop()
    const parent = this.#scopes.at(-1)
    if (parent) this.#endValue(parent.valueStart, end)
  }

  #endValue(start: number, end: number): void {
    this.#scopes.at(-1)?.current?.values.push(charRange(start, end))
  }
}
