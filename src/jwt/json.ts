import type { Member, Note } from './analysis'
import type { JsonToken } from './json-scanner'
import { walkJson, type JsonVisitor } from './json-walk'
import type { JsonType, Place, Problem } from './problem'
import { charRange, type CharRange } from './range'

/** How many notes one text gives at most. */
export const MAX_NOTES = 200
/** How many members are listed; members with a name of interest are listed beyond it. */
export const MAX_MEMBERS = 200
/** The deepest nesting that goes without a note. */
const DEEP = 100

/** What reading JSON text tells. Ranges count in the text. */
export interface JsonReading {
  /** The first fault; null where the text is valid. */
  readonly fault: Problem | null
  /** The whole value; null where there is none. */
  readonly root: { readonly type: JsonType; readonly range: CharRange } | null
  /** How many members the outermost object has. */
  readonly memberCount: number
  /** The first MAX_MEMBERS, then the last of each name of interest; in the order of the text. */
  readonly members: readonly Member[]
  /** At most MAX_NOTES, in the order of the text; none from behind a fault, where all is guesswork. */
  readonly notes: readonly Note[]
}

/**
 * Reads JSON text strictly (RFC 8259): the first fault, the outermost object's members, and what
 * readers disagree on. What can be read behind a fault is read too.
 *
 * @param place the text's name, for the problem
 * @param interest names whose members are listed however many come before them
 */
export function readJson(
  text: string,
  place: Place,
  interest: ReadonlySet<string> = new Set(),
): JsonReading {
  const reader = new Reader(interest)
  const fault = walkJson(text, place, reader)
  const readable = fault?.range?.start ?? text.length
  return {
    fault,
    root: reader.root,
    memberCount: reader.memberCount,
    members: reader.allMembers(),
    notes: reader.notes.filter(({ range }) => range.end <= readable),
  }
}

class Reader implements JsonVisitor {
  readonly notes: Note[] = []
  root: JsonReading['root'] = null
  memberCount = 0
  readonly #interest: ReadonlySet<string>
  readonly #members: Member[] = []
  readonly #laterMembers = new Map<string, Member>()
  /** The names in each open object, outermost first: most have few, and nesting may be deep. */
  readonly #names: (string | Set<string> | undefined)[] = []
  #depth = 0
  #deepNote: { depth: number } | null = null
  #rootStart = 0
  #memberName: string | null = null
  #nameRange = charRange(0, 0)
  #valueStart = 0

  constructor(interest: ReadonlySet<string>) {
    this.#interest = interest
  }

  name(token: JsonToken): void {
    const name = stringValue(token)
    const range = charRange(token.start, token.end)
    if (this.#isTaken(name)) this.#note({ code: 'duplicate-name', range, name })
    if (name === '__proto__' || name === 'constructor') {
      this.#note({ code: 'prototype-name', range, name })
    }
    this.#noteInvisible(token)
    if (this.#depth !== 1) return
    this.memberCount++
    const listed = this.#members.length < MAX_MEMBERS || this.#interest.has(name)
    this.#memberName = listed ? name : null
    this.#nameRange = range
  }

  scalar(token: JsonToken, type: JsonType): void {
    if (type === 'number') this.#noteNumber(token)
    else if (type === 'string') this.#noteInvisible(token)
    if (this.#depth === 0) this.root = { type, range: charRange(token.start, token.end) }
    if (this.#depth !== 1 || this.#memberName === null) return
    this.#valueStart = token.start
    if (token.fault === null && token.missing === null) {
      this.#endMember(token.end, type, scalarValue(token, type))
    } else this.#memberName = null
  }

  open(_type: 'object' | 'array', start: number): void {
    if (this.#depth === 0) this.#rootStart = start
    else if (this.#depth === 1) this.#valueStart = start
    this.#depth++
    if (this.#depth <= DEEP) return
    if (this.#deepNote === null) {
      const note = { code: 'deep-nesting' as const, range: charRange(start, start + 1), depth: 0 }
      this.#note(note)
      this.#deepNote = note
    }
    this.#deepNote.depth = Math.max(this.#deepNote.depth, this.#depth)
  }

  close(type: 'object' | 'array', end: number): void {
    if (type === 'object') this.#names[this.#depth] = undefined
    this.#depth--
    if (this.#depth === 0) this.root = { type, range: charRange(this.#rootStart, end) }
    else if (this.#depth === 1 && this.#memberName !== null) this.#endMember(end, type, null)
  }

  allMembers(): readonly Member[] {
    const later = [...this.#laterMembers.values()]
    return [...this.#members, ...later.toSorted((a, b) => a.range.start - b.range.start)]
  }

  /** Whether the innermost object has a member of this name; from now on it has. */
  #isTaken(name: string): boolean {
    const names = this.#names[this.#depth]
    if (names === undefined) this.#names[this.#depth] = name
    else if (typeof names === 'string') {
      if (names === name) return true
      this.#names[this.#depth] = new Set([names, name])
    } else if (names.has(name)) return true
    else names.add(name)
    return false
  }

  #endMember(end: number, type: JsonType, value: Member['value']): void {
    const name = this.#memberName
    if (name === null) return
    const member: Member = {
      name,
      range: charRange(this.#nameRange.start, end),
      nameRange: this.#nameRange,
      valueRange: charRange(this.#valueStart, end),
      type,
      value,
    }
    this.#memberName = null
    if (this.#members.length < MAX_MEMBERS) this.#members.push(member)
    else this.#laterMembers.set(name, member)
  }

  #note(note: Note): void {
    if (this.notes.length < MAX_NOTES) this.notes.push(note)
  }

  #noteNumber(token: JsonToken): void {
    const length = token.end - token.start
    if (length < 4 || this.notes.length >= MAX_NOTES) return
    const raw = token.text.slice(token.start, token.end)
    if (length < 16 && !/[eE]/u.test(raw)) return
    const value = Number(raw)
    const range = charRange(token.start, token.end)
    if (value === Infinity || value === -Infinity) {
      this.#note({ code: 'number-overflow', range, raw })
    } else if (/^-?[0-9]+$/u.test(raw) && !Number.isSafeInteger(value)) {
      this.#note({ code: 'unsafe-integer', range, raw })
    }
  }

  #noteInvisible(token: JsonToken): void {
    if (!token.foreign && !token.escaped) return
    const raw = token.text.slice(token.start, token.end)
    if (!token.foreign && !raw.includes('\\u')) return
    for (const match of raw.matchAll(INVISIBLE)) {
      if (this.notes.length >= MAX_NOTES) return
      const start = token.start + match.index
      const escape = match[1]
      if (escape === undefined && match[0].startsWith('\\')) continue
      const codePoint = escape === undefined ? match[0].codePointAt(0) : Number.parseInt(escape, 16)
      this.#note({
        code: 'invisible-character',
        range: charRange(start, start + match[0].length),
        codePoint: codePoint ?? 0,
      })
    }
  }
}

/**
 * Bidirectional controls and characters of no width, raw or as an escape (then group 1). Other
 * escapes match too, so that a backslash is never taken for the start of one when it ends one.
 */
const INVISIBLE =
  /\\u(00[Aa][Dd]|061[Cc]|180[Ee]|200[B-Fb-f]|202[A-Ea-e]|206[0-9A-Fa-f]|[Ff][Ee][Ff][Ff])|\\.|[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gsu

/** What a string token says, without its quotes; a faulty one stands for itself, as a word does. */
export function stringValue(token: JsonToken): string {
  const { text, start, end, fault, missing } = token
  if (token.kind !== 'string') return text.slice(start, end)
  if (token.escaped && fault === null && missing === null) {
    return JSON.parse(text.slice(start, end)) as string
  }
  return text.slice(start + 1, missing === null ? end - 1 : end)
}

/** What a scalar token says: the string, the boolean or the double; null for null. */
export function scalarValue(token: JsonToken, type: JsonType): Member['value'] {
  if (type === 'string') return stringValue(token)
  if (type === 'null') return null
  const raw = token.text.slice(token.start, token.end)
  return type === 'number' ? Number(raw) : raw === 'true'
}
