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

/** The top-level domains that names are met under. */
const TOP_LEVEL = 'com|org|net|io|dev|app|edu|gov|co|ai|eu|de|ch|fr|nl|jp|kr|cn|uk|us|ca|au|br'

/** Nobody else uses these by chance (RFC 7519 sections 2 and 4.2). */
const COLLISION_RESISTANT: readonly RegExp[] = [
  // A URI on a host whose name has a dot.
  /^[a-z][a-z\d+.-]*:\/\/(?:[^\s./?#:@]+\.)+[^\s./?#:@]{2,}(?::\d+)?(?:[/?#]\S*)?$/i,
  // A URN (RFC 8141 section 2).
  /^urn:[a-z\d][a-z\d-]{0,30}[a-z\d]:\S+$/i,
  // A UUID (RFC 9562 section 4).
  /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i,
  // An object identifier.
  /^[0-2](?:\.(?:0|[1-9]\d*)){2,}$/,
  // Under a domain, its labels reversed: com.example.role.
  new RegExp(String.raw`^(?:${TOP_LEVEL})\.[a-z\d-]+[./:]\S+$`, 'i'),
  // Under a domain: example.com/role.
  new RegExp(String.raw`^(?:[a-z\d-]+\.)+(?:${TOP_LEVEL})[/:]\S*$`, 'i'),
  // The domain itself, where its end is no word that might name a member.
  /^(?:[a-z\d-]+\.)+(?:com|net|io)$/i,
]

export const nameKind = (name: string, isRegistered: boolean): NameKind => {
  if (isRegistered) return 'registered'
  return COLLISION_RESISTANT.some((form) => form.test(name)) ? 'public' : 'private'
}
