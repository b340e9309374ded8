import type { JsonNode } from './json-tree'

/** The value of an object's member, the last one of that name; null where there is none. */
export const memberOf = ({ entries }: JsonNode, name: string): JsonNode | null =>
  entries.findLast((entry) => entry.name === name)?.value ?? null

/** What a string in JSON text says; null for a value of another type, or none. */
export const stringIn = (text: string, node: JsonNode | null): string | null =>
  node?.type === 'string'
    ? (JSON.parse(text.slice(node.range.start, node.range.end)) as string)
    : null
