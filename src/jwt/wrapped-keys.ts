import type { JsonNode } from './json-tree'
import { memberOf, stringIn } from './json-member'
import { isBareDer, isJson, isOpenSsh, isPem } from './key-shape'

/** A key or a set of keys inside other JSON. */
export interface WrappedKey {
  /** The names and indices that lead to it. */
  readonly path: readonly string[]
  /** Its own text. */
  readonly text: string
}

/** Names and indices from the outermost value to a key, at most. */
const MAX_DEPTH = 3

/**
 * The keys that stand inside a value that is none itself, in their order: JWKs, sets of them, and
 * strings with the shape of a key.
 *
 * @param text that the value stands in
 */
export function findWrappedKeys(text: string, value: JsonNode): readonly WrappedKey[] {
  const visit = (node: JsonNode, path: readonly string[]): readonly WrappedKey[] => {
    const key = path.length > 0 ? keyText(text, node) : null
    if (key !== null) return [{ path, text: key }]
    if (path.length === MAX_DEPTH) return []
    return node.entries.flatMap(({ name, value: inner }, index) =>
      visit(inner, [...path, name ?? String(index)]),
    )
  }
  return visit(value, [])
}

function keyText(text: string, node: JsonNode): string | null {
  if (node.type === 'string') {
    const string = stringIn(text, node)
    return string !== null && isKeyText(string) ? string : null
  }
  const isKey = memberOf(node, 'kty')?.type === 'string' || memberOf(node, 'keys')?.type === 'array'
  return isKey ? text.slice(node.range.start, node.range.end) : null
}

/** Strings that are no keys may begin with a bracket too. */
const isKeyText = (text: string): boolean =>
  isPem(text) ||
  isBareDer(text) ||
  isOpenSsh(text) ||
  (isJson(text) && /"(?:kty|keys)\\*"/.test(text))
