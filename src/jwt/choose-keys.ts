import type { SignatureAlgorithm } from './algorithms'
import { findMismatch, type Operation } from './key-fit'
import type { Key, KeyEntry, KeyReading } from './key-reading'
import { problem, type Problem } from './problem'

export interface Candidate {
  /** Where it stands in the reading. */
  readonly index: number
  readonly key: Key
}

export interface KeyChoice {
  /** The keys that fit: all are worth a try. */
  readonly candidates: readonly Candidate[]
  /** For each key of the reading, in its order, why it is not to be tried; null for a candidate. */
  readonly misfits: readonly (Problem | null)[]
}

/**
 * The keys that may be used for a token: of a set those whose `kid` is the token's or that have
 * none, and which can be read and fit the algorithm (RFC 7515 section 6, RFC 7517 section 5). A
 * key that stands alone need not have the token's `kid`.
 *
 * Why not: the problem of an unreadable key, `key-id-mismatch`, and those of `findMismatch`.
 *
 * @param keyId `kid` of the token's header; null where it has none
 */
export function chooseKeys(
  { entries, isSet }: KeyReading,
  keyId: string | null,
  algorithm: SignatureAlgorithm,
  operation: Operation,
): KeyChoice {
  const wanted = isSet ? keyId : null
  const misfits = entries.map((entry) => findMisfit(entry, wanted, algorithm, operation))
  const candidates = entries.flatMap(({ key }, index) =>
    key.ok && misfits[index] === null ? [{ index, key: key.value }] : [],
  )
  return { candidates, misfits }
}

function findMisfit(
  { key, keyId }: KeyEntry,
  wanted: string | null,
  algorithm: SignatureAlgorithm,
  operation: Operation,
): Problem | null {
  if (!key.ok) return key.problem
  if (wanted !== null && keyId !== null && keyId !== wanted)
    return problem('key-id-mismatch', 'key', null, { keyId, wanted })
  return findMismatch(key.value, algorithm, operation)
}

/** Why no key of a reading can be tried: `key-set-empty`, `key-set-unreadable`, `key-set-unfit`. */
export function whyNone(
  { entries }: KeyReading,
  keyId: string | null,
  algorithm: SignatureAlgorithm,
): Problem {
  const count = entries.length
  if (count === 0) return problem('key-set-empty', 'key', null, {})
  if (entries.every(({ key }) => !key.ok))
    return problem('key-set-unreadable', 'key', null, { count })
  return problem('key-set-unfit', 'key', null, { count, keyId, alg: algorithm.name })
}
