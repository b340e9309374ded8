import type { Part } from '../analysis'
import type { Values } from './profile'

/** The members of a header or payload, parsed; of duplicates the last. None of what is not well-formed. */
export function valuesOf(part: Part | null): Values {
  if (part?.type !== 'object' || part.faults.length > 0) return new Map()
  return new Map(
    part.members.map(({ name, type, value, valueRange: { start, end } }) => [
      name,
      type === 'object' || type === 'array'
        ? (JSON.parse(part.view.slice(start, end)) as unknown)
        : value,
    ]),
  )
}
