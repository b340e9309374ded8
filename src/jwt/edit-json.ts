import { stringValue } from './json'
import type { JsonToken } from './json-scanner'
import { isJsonSpace } from './json-lexical'
import { walkJson, type JsonVisitor } from './json-walk'
import { charRange, type CharRange } from './range'

/**
 * Sets a top-level member of an object's text and leaves every other character as it is. Of several
 * members of that name the last is set, as it is the one that readers take. A new one is added at
 * the end in the manner of the one before it.
 *
 * @param text JSON text; where its outermost value is no whole object, it is returned unchanged
 * @param rawValue the value as JSON text
 */
export function setMember(text: string, name: string, rawValue: string): string {
  const object = new ObjectOutline(name)
  walkJson(text, 'payload', object)
  const { value, opening, members, closing } = object
  if (value !== null) return text.slice(0, value.start) + rawValue + text.slice(value.end)
  if (opening === null || closing === null || text[closing] !== '}') return text
  const quoted = JSON.stringify(name)
  const last = members.at(-1)
  if (!last) {
    return `${text.slice(0, opening + 1)}\n  ${quoted}: ${rawValue}\n${text.slice(closing)}`
  }
  let before = last.nameStart
  while (isJsonSpace(text.charCodeAt(before - 1))) before--
  const space = text.slice(before, last.nameStart)
  const colon = text.slice(last.nameEnd, last.valueStart)
  const added = `,${space}${quoted}${colon}${rawValue}`
  return text.slice(0, last.end) + added + text.slice(last.end)
}

/**
 * Removes every top-level member of that name from an object's text, with the comma that is then too
 * many, and leaves every other character as it is.
 *
 * @param text JSON text; where its outermost value is no object, it is returned unchanged
 */
export function removeMember(text: string, name: string): string {
  const object = new ObjectOutline(name)
  walkJson(text, 'payload', object)
  const { members, opening } = object
  const lastKept = members.findLastIndex(({ isSought }) => !isSought)
  let from = 0
  let kept = ''
  const cut = (start: number, end: number): void => {
    kept += text.slice(from, start)
    from = end
  }
  members.forEach(({ isSought, nameStart, end }, index) => {
    const next = members[index + 1]
    if (isSought && index < lastKept && next) cut(nameStart, next.nameStart)
    else if (isSought && !next) cut(members[lastKept]?.end ?? (opening ?? 0) + 1, end)
  })
  return kept + text.slice(from)
}

interface MemberOutline {
  readonly isSought: boolean
  readonly nameStart: number
  readonly nameEnd: number
  readonly valueStart: number
  readonly end: number
}

class ObjectOutline implements JsonVisitor {
  /** The value of the last member of the name sought. */
  value: CharRange | null = null
  /** Where the outermost value's brackets stand, if it is an object. */
  opening: number | null = null
  closing: number | null = null
  readonly members: MemberOutline[] = []
  readonly #sought: string
  #depth = 0
  #name: { readonly isSought: boolean; readonly start: number; readonly end: number } | null = null
  #valueStart = 0

  constructor(sought: string) {
    this.#sought = sought
  }

  name(token: JsonToken): void {
    if (this.#depth !== 1) return
    const { start, end } = token
    this.#name = { isSought: stringValue(token) === this.#sought, start, end }
  }

  scalar({ start, end }: JsonToken): void {
    if (this.#depth === 1) this.#endMember(start, end)
  }

  open(type: 'object' | 'array', start: number): void {
    if (this.#depth === 0 && type === 'object') this.opening = start
    if (this.#depth === 1) this.#valueStart = start
    this.#depth++
  }

  close(type: 'object' | 'array', end: number): void {
    this.#depth--
    if (this.#depth === 0 && type === 'object') this.closing = end - 1
    else if (this.#depth === 1) this.#endMember(this.#valueStart, end)
  }

  #endMember(start: number, end: number): void {
    const name = this.#name
    this.#name = null
    if (name === null) return
    if (name.isSought) this.value = charRange(start, end)
    const { isSought, start: nameStart, end: nameEnd } = name
    this.members.push({ isSought, nameStart, nameEnd, valueStart: start, end })
  }
}
