import type { Member } from './analysis'
import { isType, type ValueType } from './value-type'

/** Longer values are judged by their outermost type alone. In characters. */
const MAX_LENGTH = 10_000

/**
 * Whether a member's value is not of the type that its name asks for.
 *
 * @param view the text that the member's ranges count in, valid JSON; without it the elements of
 *   arrays are not looked at
 */
export function isMistyped(member: Member, type: ValueType, view = ''): boolean {
  return !isType(type, valueOf(member, view))
}

function valueOf({ type, value, valueRange: { start, end } }: Member, view: string): unknown {
  if (type !== 'object' && type !== 'array') return value
  if (view !== '' && end - start <= MAX_LENGTH) return JSON.parse(view.slice(start, end))
  return type === 'array' ? [] : {}
}
