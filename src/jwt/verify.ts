import { findAlgorithm } from './algorithms'
import type { Analysis } from './analysis'
import type { KeyInput } from './key'
import type { Key, KeyEntry, KeyReading } from './key-reading'
import type { Problem } from './problem'
import {
  checkCritical,
  encryptedToken,
  findUnencoded,
  readAlgorithm,
  readKeyId,
} from './protected-header'
import { readKey } from './read-key'
import { offerReading, type ReadingOffer } from './reading-offer'
import type { Result } from './result'
import { signedBytesOf, type SignedBytes } from './signed-bytes'
import { tryKeys, type Trial } from './try-keys'
import type { KeyInSet, Verdict, VerdictState } from './verdict'
import { findPlatformGap } from './web-crypto'

interface Outcome extends Pick<Verdict, 'state' | 'problem' | 'signature'> {
  /** What trying the keys gave; null where none was looked at. */
  readonly trial: Trial | null
  /** What a key is tried on; null where no key was looked for. */
  readonly signed: SignedBytes | null
}

/**
 * Checks the token's signature with the key (RFC 7515 section 5.2): a secret or key of whatever
 * length, a private key with its public half. The token is never changed.
 *
 * A malformed token whose header, key and signature can be read is checked all the same, on its
 * characters as they stand; the state stays `malformed`, the problem its first fault.
 */
export async function verify(analysis: Analysis, input: KeyInput): Promise<Verdict> {
  const reading = input.text === '' ? null : await readKey(input)
  const { trial, signed, ...outcome } = await check(analysis, reading)
  const [fault] = analysis.faults
  const keys = reading?.ok ? reading.value : null
  const key = trial?.decisive?.key ?? firstReadable(keys)
  return {
    ...outcome,
    algorithm: analysis.algorithm,
    emptySecret: outcome.state === 'no-key' && (await verifiesUnderEmptySecret(analysis)),
    ...(fault && outcome.state !== 'empty' && { state: 'malformed', problem: fault }),
    key: key?.facts ?? null,
    keyOrigin: input.origin,
    keyProblem: reading && !reading.ok ? reading.problem : keyProblem(outcome),
    keySet: keys?.isSet
      ? keys.entries.map((entry, index) => describeEntry(entry, index, trial))
      : null,
    offer: await findOffer(analysis, input, outcome.state, signed),
    keyNotes: keys?.notes ?? [],
    keyWeaknesses: keys ? await weaknessesOf(keys) : [],
  }
}

/** Loaded with the first key pair: a secret has no numbers. */
async function weaknessesOf(keys: KeyReading): Promise<Verdict['keyWeaknesses']> {
  if (!keys.entries.some(({ key }) => key.ok && key.value.material.kind === 'pair')) return []
  const { findKeyWeaknesses } = await import('./key-weaknesses')
  return findKeyWeaknesses(keys)
}

const MAY_BE_READ_OTHERWISE: ReadonlySet<VerdictState> = new Set([
  'invalid',
  'key-error',
  'key-mismatch',
])

async function findOffer(
  analysis: Analysis,
  input: KeyInput,
  state: VerdictState,
  signed: SignedBytes | null,
): Promise<ReadingOffer | null> {
  const algorithm = findAlgorithm(analysis.algorithm ?? '')
  if (!MAY_BE_READ_OTHERWISE.has(state) || algorithm?.family !== 'HMAC') return null
  return signed && offerReading(algorithm, input, signed)
}

const firstReadable = (keys: KeyReading | null): Key | null => {
  for (const { key } of keys?.entries ?? []) if (key.ok) return key.value
  return null
}

const describeEntry = ({ key, keyId }: KeyEntry, index: number, trial: Trial | null): KeyInSet => ({
  keyId,
  facts: key.ok ? key.value.facts : null,
  isChosen: index === trial?.decisive?.index,
  problem: trial ? (trial.misfits[index] ?? null) : key.ok ? null : key.problem,
})

/** HMAC fills a key up with zero bytes (RFC 2104 section 2): the empty one is as good as one zero. */
const EMPTY_SECRET: KeyInput = { text: '00', encoding: 'hex', origin: 'given' }

async function verifiesUnderEmptySecret(analysis: Analysis): Promise<boolean> {
  const algorithm = analysis.algorithm === null ? null : findAlgorithm(analysis.algorithm)
  if (algorithm?.family !== 'HMAC') return false
  const { signature } = await check(analysis, await readKey(EMPTY_SECRET))
  return signature === 'valid'
}

const keyProblem = ({ state, problem }: Pick<Outcome, 'state' | 'problem'>): Problem | null =>
  state === 'key-error' || state === 'key-mismatch' ? problem : null

const unchecked = (state: VerdictState, why: Problem | null = null): Outcome => ({
  state,
  problem: why,
  signature: 'unchecked',
  trial: null,
  signed: null,
})

/** The verdict as if the token had no fault; the first state that applies. */
async function check(analysis: Analysis, reading: Result<KeyReading> | null): Promise<Outcome> {
  const { kind, header } = analysis
  if (kind === 'empty') return unchecked('empty')
  if (kind === 'jwe') return unchecked('unsupported', encryptedToken(analysis))
  if (kind === 'malformed' || !header) return unchecked('malformed', analysis.faults[0] ?? null)

  const named = readAlgorithm(header)
  if (!named.ok) return unchecked('unsupported', named.problem)
  const { algorithm, range } = named.value
  if (algorithm.family === 'none') return unchecked('unsecured')
  const obstacle =
    findUnencoded(header) ?? checkCritical(header) ?? (await findPlatformGap(algorithm, range))
  if (obstacle) return unchecked('unsupported', obstacle)

  if (!reading) return unchecked('no-key')
  const signed = signedBytesOf(analysis)
  if (!reading.ok) return { ...unchecked('key-error', reading.problem), signed }
  if (!signed) return unchecked('malformed', analysis.faults[0] ?? null)
  const trial = await tryKeys(reading.value, readKeyId(header), algorithm, signed)
  const { state, problem } = trial
  const signature = state === 'valid' || state === 'invalid' ? state : 'unchecked'
  return { state, problem, signature, trial, signed }
}
