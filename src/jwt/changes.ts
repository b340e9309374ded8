import { minify } from './json-layout'
import { parseJson, type JsonEntry, type JsonNode } from './json-tree'

/** One edit between two JSON texts. */
export interface Change {
  readonly kind: 'added' | 'removed' | 'changed'
  /** The names that lead to the value, outermost first; empty for the whole text. */
  readonly path: readonly string[]
  /** The values' minified JSON text; null where there is none. */
  readonly before: string | null
  readonly after: string | null
}

/**
 * The edits between two JSON texts, claim by claim: objects are compared member by member, other
 * values by their text without insignificant white space, so that `1.0` to `1` is a change and
 * another order of members is none. Of members with the same name the first is compared with the
 * first, and so on. Texts that are not both JSON are compared as a whole.
 *
 * @returns the changes in the order of `before`, the added members after their siblings
 */
export function listChanges(before: string, after: string): Change[] {
  const old = parseJson(before, 'payload')
  const now = parseJson(after, 'payload')
  if (!old.ok || !now.ok) return before === after ? [] : [changeOf([], before, after)]
  const changes: Change[] = []
  const pending: Pair[] = [{ path: null, before: old.value, after: now.value }]
  for (let pair = pending.pop(); pair !== undefined; pair = pending.pop()) {
    if (pair.before?.type === 'object' && pair.after?.type === 'object') {
      for (const member of pairMembers(pair.path, pair.before, pair.after).toReversed()) {
        pending.push(member)
      }
      continue
    }
    const oldText = sourceOf(before, pair.before)
    const newText = sourceOf(after, pair.after)
    if (oldText !== newText) changes.push(changeOf(namesOf(pair.path), oldText, newText))
  }
  return changes
}

/** The way to a value, innermost name first: nesting may be deep. */
interface Path {
  readonly name: string
  readonly parent: Path | null
}

interface Pair {
  readonly path: Path | null
  readonly before: JsonNode | null
  readonly after: JsonNode | null
}

function pairMembers(parent: Path | null, before: JsonNode, after: JsonNode): Pair[] {
  const unpaired = new Map<string, JsonEntry[]>()
  for (const entry of after.entries.toReversed()) {
    const name = entry.name ?? ''
    const namesakes = unpaired.get(name)
    if (namesakes === undefined) unpaired.set(name, [entry])
    else namesakes.push(entry)
  }
  const paired = before.entries.map(({ name, value }) => ({
    path: { name: name ?? '', parent },
    before: value,
    after: unpaired.get(name ?? '')?.pop()?.value ?? null,
  }))
  const added = new Set([...unpaired.values()].flat())
  return [
    ...paired,
    ...after.entries
      .filter((entry) => added.has(entry))
      .map(({ name, value }) => ({
        path: { name: name ?? '', parent },
        before: null,
        after: value,
      })),
  ]
}

function namesOf(path: Path | null): string[] {
  const names: string[] = []
  for (let step = path; step !== null; step = step.parent) names.push(step.name)
  return names.toReversed()
}

const sourceOf = (text: string, node: JsonNode | null): string | null =>
  node === null ? null : minify(text.slice(node.range.start, node.range.end))

const changeOf = (
  path: readonly string[],
  before: string | null,
  after: string | null,
): Change => ({
  kind: before === null ? 'added' : after === null ? 'removed' : 'changed',
  path,
  before,
  after,
})
