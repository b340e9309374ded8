import type { Analysis } from './analysis'
import { findAlgorithm } from './algorithms'
import { listChanges, type Change } from './changes'
import { minify } from './json-layout'
import { parseJson } from './json-tree'
import { signedBytesOf } from './signed-bytes'

/**
 * What differs between two tokens at one place. `retyped`: the same content as another type of JSON
 * value, such as `1` and `"1"`, or one text alone and in a list. `moved`: the same value at another
 * place, `from` there in the first token.
 */
export type Difference =
  | Change
  | (Omit<Change, 'kind'> & { readonly kind: 'retyped' })
  | (Omit<Change, 'kind'> & { readonly kind: 'moved'; readonly from: readonly string[] })

export interface Comparison {
  readonly header: readonly Difference[]
  readonly payload: readonly Difference[]
  readonly isSignatureSame: boolean
  /**
   * Two different ECDSA signatures with the same R: by one key they were made with the same nonce,
   * and whoever has both can compute the private key.
   */
  readonly isNonceRepeated: boolean
}

/** What differs in the second token, claim by claim. */
export const compareTokens = (first: Analysis, second: Analysis): Comparison => ({
  header: listDifferences(first.header?.text ?? '', second.header?.text ?? ''),
  payload: listDifferences(first.payload?.view ?? '', second.payload?.view ?? ''),
  isSignatureSame: signatureText(first) === signatureText(second),
  isNonceRepeated: isNonceRepeated(first, second),
})

function listDifferences(before: string, after: string): readonly Difference[] {
  const changes = listChanges(before, after).flatMap((change) => leavesOf(change, 0))
  const added = new Map<string, Change[]>()
  for (const change of changes) {
    if (change.kind !== 'added' || change.after === null || !isTelling(change.after)) continue
    added.set(change.after, [...(added.get(change.after) ?? []), change])
  }
  const targets = new Set<Change>()
  const seen = changes.map((change): Difference => {
    const target = change.kind === 'removed' ? added.get(change.before ?? '')?.shift() : undefined
    if (target) {
      targets.add(target)
      return { ...target, kind: 'moved', from: change.path, before: change.before }
    }
    const isRetyped = change.kind === 'changed' && isSameContent(change.before, change.after)
    return isRetyped ? { ...change, kind: 'retyped' } : change
  })
  return seen.filter((difference, index) => {
    const change = changes[index]
    return difference.kind === 'moved' || !change || !targets.has(change)
  })
}

/** Deeper objects are compared as a whole. */
const MAX_DEPTH = 8

/** An object that is there in one token only, member by member: one of them may have been moved. */
function leavesOf(change: Change, depth: number): readonly Change[] {
  const text = change.kind === 'added' ? change.after : change.before
  if (change.kind === 'changed' || text === null || depth === MAX_DEPTH) return [change]
  const tree = parseJson(text, 'payload')
  if (!tree.ok || tree.value.type !== 'object' || tree.value.entries.length === 0) return [change]
  return tree.value.entries.flatMap(({ name, value }) => {
    const inner = minify(text.slice(value.range.start, value.range.end))
    const path = [...change.path, name ?? '']
    const values = { before: change.before && inner, after: change.after && inner }
    return leavesOf({ kind: change.kind, path, ...values }, depth + 1)
  })
}

/** Short values are alike by chance. */
const isTelling = (text: string): boolean => text.length > 4

function isSameContent(before: string | null, after: string | null): boolean {
  return before !== null && after !== null && contentOf(before) === contentOf(after)
}

/** A scalar's characters; of a list of one, those of its element. */
function contentOf(text: string): string {
  try {
    const value: unknown = JSON.parse(text)
    const only: unknown = Array.isArray(value) && value.length === 1 ? value[0] : value
    return typeof only === 'string' ? only : JSON.stringify(only)
  } catch (error) {
    if (error instanceof SyntaxError) return text
    throw error
  }
}

function signatureText({ text, segments }: Analysis): string | null {
  const segment = segments.find(({ name }) => name === 'signature')
  return segment ? text.slice(segment.range.start, segment.range.end) : null
}

function isNonceRepeated(first: Analysis, second: Analysis): boolean {
  const algorithm = findAlgorithm(first.algorithm ?? '')
  if (algorithm?.family !== 'ECDSA' || second.algorithm !== first.algorithm) return false
  const [one, other] = [signedBytesOf(first), signedBytesOf(second)]
  if (!one || !other || one.signature.length !== algorithm.signatureLength) return false
  const half = one.signature.length / 2
  const isSame = (from: number, to: number): boolean =>
    one.signature.subarray(from, to).every((byte, at) => byte === other.signature[from + at])
  return (
    other.signature.length === one.signature.length && isSame(0, half) && !isSame(half, 2 * half)
  )
}
