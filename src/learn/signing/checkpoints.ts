import { analyze } from '../../jwt/analyze'
import type { KeyInput } from '../../jwt/key'
import type { Problem } from '../../jwt/problem'
import type { Verdict } from '../../jwt/verdict'
import { verify } from '../../jwt/verify'

/**
 * What a verifier does with a token, in its order (RFC 7515 section 5.2, RFC 7519 section 7.2): the
 * payload is read as JSON only after the signature was found good.
 */
export const CHECKPOINTS = [
  'header-bytes',
  'header-json',
  'algorithm',
  'payload-bytes',
  'signature-bytes',
  'signature',
  'claims',
] as const
export type Checkpoint = (typeof CHECKPOINTS)[number]

/** Where verification breaks, and of what; `at` is null where it holds to the end. */
export interface Passage {
  readonly token: string
  readonly at: Checkpoint | null
  /** Null where nothing more is to be said than that the checkpoint was not passed. */
  readonly problem: Problem | null
}

interface Failure {
  readonly at: Checkpoint
  readonly problem: Problem | null
}

/** How far a token comes at a verifier that has this key. */
export async function passageOf(token: string, key: KeyInput): Promise<Passage> {
  const analysis = analyze(token)
  // The verdict on the token's characters, whatever else is wrong with it.
  const verdict = await verify({ ...analysis, faults: [] }, key)
  const failures: readonly Failure[] = [
    ...analysis.faults.map((problem) => ({ at: checkpointOf(problem), problem })),
    ...failureOf(verdict),
  ]
  for (const checkpoint of CHECKPOINTS) {
    const failure = failures.find(({ at }) => at === checkpoint)
    if (failure) return { token, ...failure }
  }
  return { token, at: null, problem: null }
}

/** A signature that can't be checked is one whose algorithm is not what the key is for. */
function failureOf({ signature, problem }: Verdict): readonly Failure[] {
  if (signature === 'valid') return []
  return [{ at: signature === 'invalid' ? 'signature' : 'algorithm', problem }]
}

/** Where a reader meets a fault of the token. */
function checkpointOf(problem: Problem): Checkpoint {
  const segment = 'segment' in problem.data ? problem.data.segment : problem.place
  if (problem.code.startsWith('base64url-')) return BYTES_OF[segment] ?? 'header-bytes'
  return segment === 'payload' ? 'claims' : 'header-json'
}

const BYTES_OF: Readonly<Record<string, Checkpoint>> = {
  payload: 'payload-bytes',
  signature: 'signature-bytes',
}
