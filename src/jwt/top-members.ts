import type { Member, Part } from './analysis'
import { scalarValue, stringValue } from './json'
import type { JsonToken } from './json-scanner'
import { walkJson, type JsonVisitor } from './json-walk'
import type { JsonType } from './problem'
import { charRange } from './range'

/** How many members are read, and how far into the text, in characters. */
const MAX_MEMBERS = 20_000
const MAX_OFFSET = 1_500_000

const known = new WeakMap<Part, readonly Member[]>()

/**
 * The members of a part that is a valid JSON object, in the order of the text: also those that an
 * analysis leaves out where there are many. There are fewer than `memberCount` where the text is
 * longer than is read at once.
 */
export function topMembers(part: Part): readonly Member[] {
  if (part.members.length === part.memberCount) return part.members
  const answer = known.get(part)
  if (answer) return answer
  const list = new MemberList()
  walkJson(part.view, 'payload', list)
  known.set(part, list.members)
  return list.members
}

class MemberList implements JsonVisitor {
  readonly members: Member[] = []
  isDone = false
  #depth = 0
  #name = ''
  #nameRange = charRange(0, 0)
  #valueStart = 0

  name(token: JsonToken): void {
    if (this.#depth !== 1) return
    this.#name = stringValue(token)
    this.#nameRange = charRange(token.start, token.end)
  }

  scalar(token: JsonToken, type: JsonType): void {
    if (this.#depth !== 1) return
    this.#valueStart = token.start
    this.#end(token.end, type, scalarValue(token, type))
  }

  open(_type: 'object' | 'array', start: number): void {
    if (this.#depth === 1) this.#valueStart = start
    this.#depth++
  }

  close(type: 'object' | 'array', end: number): void {
    this.#depth--
    if (this.#depth === 1) this.#end(end, type, null)
  }

  #end(end: number, type: JsonType, value: Member['value']): void {
    this.members.push({
      name: this.#name,
      range: charRange(this.#nameRange.start, end),
      nameRange: this.#nameRange,
      valueRange: charRange(this.#valueStart, end),
      type,
      value,
    })
    this.isDone = this.members.length >= MAX_MEMBERS || end >= MAX_OFFSET
  }
}
