import type { SignatureAlgorithm } from './algorithms'
import { chooseKeys, whyNone, type Candidate } from './choose-keys'
import { importKey, rejected } from './key-fit'
import type { Key, KeyReading } from './key-reading'
import { problem, type Problem } from './problem'
import { fail, ok, type Result } from './result'
import type { SignedBytes } from './signed-bytes'

export interface Trial {
  readonly state: 'valid' | 'invalid' | 'key-error' | 'key-mismatch'
  /** Why no signature could be checked; null for `valid` and `invalid`. */
  readonly problem: Problem | null
  /** The key that made the signature, or the only one that could have; null where there is none. */
  readonly decisive: Candidate | null
  /** For each key of the reading, in its order, why it is not the one; null for the decisive key. */
  readonly misfits: readonly (Problem | null)[]
}

/**
 * Checks a signature with every key that fits, until one has made it.
 *
 * @param keyId `kid` of the token's header; null where it has none
 */
export async function tryKeys(
  reading: KeyReading,
  keyId: string | null,
  algorithm: SignatureAlgorithm,
  signed: SignedBytes,
): Promise<Trial> {
  const choice = chooseKeys(reading, keyId, algorithm, 'verify')
  const misfits = [...choice.misfits]
  const { candidates } = choice
  let checked = 0
  for (const candidate of candidates) {
    const outcome = await isSignedBy(candidate.key, algorithm, signed)
    if (outcome.ok && outcome.value)
      return { state: 'valid', problem: null, decisive: candidate, misfits }
    if (outcome.ok) checked++
    misfits[candidate.index] = outcome.ok ? problem('key-tried', 'key', null, {}) : outcome.problem
  }

  const [only = null] = candidates.length === 1 ? candidates : []
  const missed = reading.isSet && keyId !== null ? findMissed(reading, keyId, misfits) : null
  if (checked > 0 && missed === null) {
    const unread = reading.isSet ? countUnread(reading, keyId, algorithm) : 0
    if (unread > 0) {
      const unsure = problem('key-set-unsure', 'key', null, { tried: checked, unread })
      return { state: 'key-error', problem: unsure, decisive: null, misfits }
    }
    if (only) misfits[only.index] = null
    return { state: 'invalid', problem: null, decisive: only, misfits }
  }
  const why = reading.isSet ? null : misfits[0]
  return {
    state: isUnreadable(reading, candidates, missed) ? 'key-error' : 'key-mismatch',
    problem: why ?? whyNone(reading, keyId, algorithm),
    decisive: missed === null ? only : null,
    misfits,
  }
}

/**
 * Where the key stands that the token names, if no key of that name was checked: what keys without a
 * name say of the signature is no verdict then.
 */
function findMissed(
  { entries }: KeyReading,
  keyId: string,
  misfits: readonly (Problem | null)[],
): number | null {
  const named = [...entries.keys()].filter((index) => entries[index]?.keyId === keyId)
  if (named.some((index) => misfits[index]?.code === 'key-tried')) return null
  return named[0] ?? null
}

/** How many keys that can't be read may have made the signature for all that is known of them. */
const countUnread = (
  { entries }: KeyReading,
  wanted: string | null,
  algorithm: SignatureAlgorithm,
): number =>
  entries.filter(
    ({ key, keyId, text }) =>
      !key.ok &&
      (wanted === null || keyId === null) &&
      (statedType(text) ?? algorithm.keyType) === algorithm.keyType,
  ).length

const statedType = (text: string): string | null => /"kty"\s*:\s*"(\w+)"/.exec(text)?.[1] ?? null

/** Whether the keys, or the one that the token names, could not even be read or imported. */
function isUnreadable(
  { entries }: KeyReading,
  candidates: readonly Candidate[],
  missed: number | null,
): boolean {
  if (missed === null) return candidates.length > 0 || entries.every(({ key }) => !key.ok)
  return entries[missed]?.key.ok === false || candidates.some(({ index }) => index === missed)
}

/** Whether the key made the signature; the problems of `importKey`, and `key-rejected`. */
export async function isSignedBy(
  key: Key,
  algorithm: SignatureAlgorithm,
  { signature, signingInput }: SignedBytes,
): Promise<Result<boolean>> {
  const imported = await importKey(key, algorithm, 'verify')
  if (!imported.ok) return imported
  const verified = await imported.value.verify(signature, signingInput)
  return verified.ok ? ok(verified.value) : fail(rejected(key))
}
