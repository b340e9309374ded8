import type { Part } from '../../jwt/analysis'
import { setMember } from '../../jwt/edit-json'
import { parseJson } from '../../jwt/json-tree'
import { charRange, type CharRange } from '../../jwt/range'
import { kindOf } from './sort-claims'

/** A private claim to be renamed. */
export interface PrivateClaim {
  readonly name: string
  /** The payload's text with it. */
  readonly json: string
  /** Its name in that text, quotes included. */
  readonly nameRange: CharRange
  /** Whether the token had none, and this one was added. */
  readonly isAdded: boolean
}

const ADDED = { name: 'role', rawValue: '"editor"' } as const

/** The payload's first private claim, or one that is added. */
export function findPrivateClaim(payload: Part | null): PrivateClaim {
  const json = payload?.view ?? '{}'
  const own = payload?.members.find(({ name }) => kindOf(name) === 'private')
  if (own) return { name: own.name, json, nameRange: own.nameRange, isAdded: false }
  const added = setMember(json, ADDED.name, ADDED.rawValue)
  const tree = parseJson(added, 'payload')
  const entry = tree.ok ? tree.value.entries.at(-1) : undefined
  return {
    name: ADDED.name,
    json: added,
    nameRange: entry?.nameRange ?? charRange(0, 0),
    isAdded: true,
  }
}

/** The payload's text with the claim under another name, and where that stands. */
export function renamed(
  { json, nameRange }: PrivateClaim,
  name: string,
): { readonly json: string; readonly nameRange: CharRange } {
  const quoted = JSON.stringify(name)
  return {
    json: json.slice(0, nameRange.start) + quoted + json.slice(nameRange.end),
    nameRange: charRange(nameRange.start, nameRange.start + quoted.length),
  }
}

/** Whether another claim of the payload has that name already. */
export function isTaken({ json, nameRange }: PrivateClaim, name: string): boolean {
  const tree = parseJson(json, 'payload')
  return (
    tree.ok &&
    tree.value.entries.some(
      (entry) => entry.name === name && entry.nameRange?.start !== nameRange.start,
    )
  )
}

/** Whether a name is collision-resistant, and free. */
export const isOwnName = (claim: PrivateClaim, name: string): boolean =>
  kindOf(name) === 'public' && !isTaken(claim, name)
