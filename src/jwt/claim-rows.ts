import { parseJson, type JsonEntry, type JsonNode } from './json-tree'
import type { JsonType } from './problem'
import type { CharRange } from './range'

/** A value of a JSON text, as a line of a table. */
export interface ClaimRow {
  /** JSON Pointer (RFC 6901); of duplicates the second ends in `~2`, and so on. */
  readonly id: string
  /** 0 for the members of the whole. */
  readonly depth: number
  /** A member's name; an element's index. */
  readonly name: string | number
  readonly type: JsonType
  /** The value in the text. */
  readonly range: CharRange
  /** How many members or elements it has. */
  readonly size: number
  readonly isOpen: boolean
}

/**
 * The members of a JSON text in their order, with those of the open ones after them; empty for a text
 * that is no JSON object.
 *
 * @param open the ids of the rows whose members are shown
 */
export function claimRows(text: string, open: ReadonlySet<string>): readonly ClaimRow[] {
  const tree = parseJson(text, 'payload')
  if (!tree.ok || tree.value.type !== 'object') return []
  const rows: ClaimRow[] = []
  const pending = entriesOf(tree.value, '', 0)
  for (let entry = pending.pop(); entry !== undefined; entry = pending.pop()) {
    const { id, depth, name, node } = entry
    const { type, range, entries } = node
    const isOpen = entries.length > 0 && open.has(id)
    rows.push({ id, depth, name, type, range, size: entries.length, isOpen })
    if (isOpen) pending.push(...entriesOf(node, id, depth + 1))
  }
  return rows
}

interface Pending {
  readonly id: string
  readonly depth: number
  readonly name: string | number
  readonly node: JsonNode
}

/** The last first: they are taken from the end. */
function entriesOf({ entries }: JsonNode, parent: string, depth: number): Pending[] {
  const seen = new Map<string, number>()
  return entries
    .map(({ name, value }: JsonEntry, index): Pending => {
      const key = name ?? index
      const step = `${parent}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`
      const count = (seen.get(step) ?? 0) + 1
      seen.set(step, count)
      return { id: count === 1 ? step : `${step}~${count}`, depth, name: key, node: value }
    })
    .toReversed()
}

/** What a row's value says to people: a string without its quotes and escapes. */
export function valueText(text: string, { range, type }: Pick<ClaimRow, 'range' | 'type'>): string {
  const raw = text.slice(range.start, range.end)
  return type === 'string' ? (JSON.parse(raw) as string) : raw
}

/** What RFC 7519 section 4 calls a claim name: registered, public (collision-resistant) or private. */
export type NameKind = 'registered' | 'public' | 'private'

/** A URI or a name under a domain: nobody else uses it by chance (RFC 7519 sections 2 and 4.2). */
const COLLISION_RESISTANT =
  /^(?:[a-z][a-z\d+.-]*:\/\/|urn:)\S+$|^(?:[a-z\d-]+\.)+[a-z]{2,}(?:[/:].*)?$/i

export const nameKind = (name: string, isRegistered: boolean): NameKind =>
  isRegistered ? 'registered' : COLLISION_RESISTANT.test(name) ? 'public' : 'private'
