import { findAlgorithm, type SignatureAlgorithm } from './algorithms'
import type { Analysis } from './analysis'
import { salvageBase64url } from './base64url'
import type { KeyInput } from './key'
import { findMismatch, importKey, rejected } from './key-fit'
import type { Problem } from './problem'
import { checkCritical, encryptedToken, findUnencoded, readAlgorithm } from './protected-header'
import { readKey, type Key } from './read-key'
import type { Result } from './result'
import { encodeUtf8 } from './utf8'
import type { Verdict, VerdictState } from './verdict'
import { findPlatformGap, verifyBytes } from './web-crypto'

type Outcome = Pick<Verdict, 'state' | 'problem' | 'signature'>

/**
 * Checks the token's signature with the key (RFC 7515 section 5.2): a secret or key of whatever
 * length, a private key with its public half. The token is never changed.
 *
 * A malformed token whose header, key and signature can be read is checked all the same, on its
 * characters as they stand; the state stays `malformed`, the problem its first fault.
 */
export async function verify(analysis: Analysis, input: KeyInput): Promise<Verdict> {
  const key = input.text === '' ? null : await readKey(input)
  const outcome = await check(analysis, key)
  const [fault] = analysis.faults
  return {
    ...outcome,
    algorithm: analysis.algorithm,
    emptySecret: outcome.state === 'no-key' && (await verifiesUnderEmptySecret(analysis)),
    ...(fault && outcome.state !== 'empty' && { state: 'malformed', problem: fault }),
    key: key?.ok ? key.value.facts : null,
    keyProblem: keyProblem(key, outcome),
  }
}

/** HMAC fills a key up with zero bytes (RFC 2104 section 2): the empty one is as good as one zero. */
const EMPTY_SECRET: KeyInput = { text: '00', encoding: 'hex', origin: 'given' }

async function verifiesUnderEmptySecret(analysis: Analysis): Promise<boolean> {
  const algorithm = analysis.algorithm === null ? null : findAlgorithm(analysis.algorithm)
  if (algorithm?.family !== 'HMAC') return false
  const { signature } = await check(analysis, await readKey(EMPTY_SECRET))
  return signature === 'valid'
}

function keyProblem(key: Result<Key> | null, outcome: Outcome): Problem | null {
  if (key && !key.ok) return key.problem
  return outcome.state === 'key-error' || outcome.state === 'key-mismatch' ? outcome.problem : null
}

const unchecked = (state: VerdictState, why: Problem | null = null): Outcome => ({
  state,
  problem: why,
  signature: 'unchecked',
})

/** The verdict as if the token had no fault; the first state that applies. */
async function check(analysis: Analysis, key: Result<Key> | null): Promise<Outcome> {
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

  if (!key) return unchecked('no-key')
  if (!key.ok) return unchecked('key-error', key.problem)
  return checkSignature(analysis, algorithm, key.value)
}

async function checkSignature(
  analysis: Analysis,
  algorithm: SignatureAlgorithm,
  key: Key,
): Promise<Outcome> {
  const mismatch = findMismatch(key, algorithm, 'verify')
  if (mismatch?.code === 'alg-not-in-browser') return unchecked('unsupported', mismatch)
  if (mismatch) return unchecked('key-mismatch', mismatch)
  const imported = await importKey(key, algorithm, 'verify')
  if (!imported.ok) return unchecked('key-error', imported.problem)

  const { text, range, segments } = analysis
  const segment = segments[2]
  if (!segment) return unchecked('malformed', analysis.faults[0] ?? null)
  const signature = salvageBase64url(text.slice(segment.range.start, segment.range.end))
  const signingInput = encodeUtf8(text.slice(range.start, segment.range.start - 1))
  const verified = await verifyBytes(imported.value, algorithm, signature, signingInput)
  if (!verified.ok) return unchecked('key-error', rejected(key))
  const state = verified.value ? 'valid' : 'invalid'
  return { state, problem: null, signature: state }
}
