import type { Analysis, Part } from '../analysis'
import { rememberLast } from '../remember-last'
import type { Values } from './profile'

/** Of longer texts only the members that an analysis lists are read. In characters. */
const MAX_LENGTH = 1_000_000

/** The members of a header or payload, parsed; of duplicates the last. None of what is not well-formed. */
export function valuesOf(part: Part | null): Values {
  if (part?.type !== 'object' || part.faults.length > 0) return new Map()
  if (part.memberCount > part.members.length && part.view.length <= MAX_LENGTH)
    return new Map(Object.entries(JSON.parse(part.view) as Readonly<Record<string, unknown>>))
  return new Map(
    part.members.map(({ name, type, value, valueRange: { start, end } }) => [
      name,
      type === 'object' || type === 'array'
        ? (JSON.parse(part.view.slice(start, end)) as unknown)
        : value,
    ]),
  )
}

/** The members of a token's parts, parsed once: the moment of evaluation moves on each second. */
export const readValues = rememberLast(({ header, payload }: Analysis) => ({
  header: valuesOf(header),
  claims: valuesOf(payload),
}))
