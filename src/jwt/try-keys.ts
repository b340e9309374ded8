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
  if (checked > 0) {
    if (only) misfits[only.index] = null
    return { state: 'invalid', problem: null, decisive: only, misfits }
  }
  const why = reading.isSet ? null : misfits[0]
  const isUnreadable = candidates.length > 0 || reading.entries.every(({ key }) => !key.ok)
  return {
    state: isUnreadable ? 'key-error' : 'key-mismatch',
    problem: why ?? whyNone(reading, keyId, algorithm),
    decisive: only,
    misfits,
  }
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
