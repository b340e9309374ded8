import type { Analysis } from '../../jwt/analysis'
import { analyze } from '../../jwt/analyze'
import { build } from '../../jwt/build'
import { FIRST_SAMPLE } from '../../jwt/first-sample'
import { generateKey } from '../../jwt/generate-key'
import type { KeyInput } from '../../jwt/key'
import type { Problem } from '../../jwt/problem'
import { fail, ok, type Result } from '../../jwt/result'
import type { PartSource } from '../../jwt/source'
import { verify } from '../../jwt/verify'
import type { EditablePart, PartsState } from './parts-state'
import { segmentText } from '../segment-text'

/** A token that the learner changed. */
export interface Rebuilt {
  readonly analysis: Analysis
  /** `stale`: made for another text. `unknown`: nothing changed, and the key is not at hand. */
  readonly signature: 'holds' | 'stale' | 'unknown'
  /** Why it could not be signed, where it should have been. */
  readonly problem: Problem | null
}

/**
 * The key that signs in the lesson: the sample's own, or one made for the learner's token, whose key
 * the lesson does not have.
 *
 * Problems: those of `generateKey`.
 */
export async function lessonKeyOf({ text, algorithm }: Analysis): Promise<Result<KeyInput>> {
  if (text === FIRST_SAMPLE.token) {
    const { key, encoding } = FIRST_SAMPLE
    return ok({ text: key, encoding, origin: 'sample' })
  }
  const made = await generateKey(algorithm ?? '', 'jwk')
  return made.ok ? ok({ ...made.value, origin: 'generated' }) : made
}

/**
 * The token with what the learner wrote in place of its parts; a part whose text is what it was keeps
 * its segment.
 *
 * Problems: the first thing that keeps a text from being JSON.
 */
export async function rebuild(
  original: Analysis,
  { texts, signs }: Pick<PartsState, 'texts' | 'signs'>,
  key: Result<KeyInput>,
): Promise<Result<Rebuilt>> {
  const input: KeyInput = key.ok ? key.value : { text: '', encoding: 'utf8', origin: 'given' }
  const built = await build(
    {
      kind: 'parts',
      header: sourceOf(original, texts, 'header'),
      payload: sourceOf(original, texts, 'payload'),
      signature: segmentText(original, 'signature'),
      base: original.text,
      signing: signs && key.ok ? 'edits' : 'never',
    },
    input,
    false,
  )
  if (!built.ok) return fail(built.problem)
  const analysis = analyze(built.value.token)
  const problem = built.value.problem ?? (signs && !key.ok ? key.problem : null)
  return ok({ analysis, signature: await signatureOf(original, analysis, input), problem })
}

async function signatureOf(
  original: Analysis,
  analysis: Analysis,
  key: KeyInput,
): Promise<Rebuilt['signature']> {
  if (analysis.algorithm === 'none') return 'stale'
  const verdict = await verify(analysis, key)
  if (verdict.signature === 'valid') return 'holds'
  return analysis.text === original.text ? 'unknown' : 'stale'
}

function sourceOf(original: Analysis, texts: PartsState['texts'], part: EditablePart): PartSource {
  const text = texts[part]
  return text === null || text === original[part]?.view
    ? { kind: 'raw', segment: segmentText(original, part) }
    : { kind: 'edited', text, format: 'json' }
}
