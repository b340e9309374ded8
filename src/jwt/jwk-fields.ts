import type { Member } from './analysis'
import type { CharRange } from './range'

/** The members of a JWK by their names, and the text that they stand in. */
export interface Fields {
  readonly text: string
  readonly whole: CharRange
  readonly members: ReadonlyMap<string, Member>
}

/** A value of the key text, and where it stands. */
export interface Stated<T> {
  readonly value: T
  readonly range: CharRange
}

/** The value of a string member; null for any other. */
export function statedString({ members }: Fields, name: string): Stated<string> | null {
  const member = members.get(name)
  return typeof member?.value === 'string'
    ? { value: member.value, range: member.valueRange }
    : null
}

export const stringAt = (fields: Fields, name: string): string | null =>
  statedString(fields, name)?.value ?? null

/** The value of a member of text that is known to be JSON. */
export const valueOf = <T>(text: string, { valueRange }: Member): T =>
  JSON.parse(text.slice(valueRange.start, valueRange.end)) as T
