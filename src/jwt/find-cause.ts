import { findAlgorithm } from './algorithms'
import type { Analysis } from './analysis'
import type { Diagnosis, RuledOut } from './diagnosis'
import { HYPOTHESES, type Evidence } from './hypotheses'
import type { KeyInput } from './key'
import { readKey } from './read-key'
import { signedBytesOf } from './signed-bytes'
import { isSignedBy } from './try-keys'

/**
 * Tries what usually went wrong when a token was signed or its key was copied, until the signature
 * verifies. It says nothing of the token as it stands: that stays invalid.
 *
 * It may take long for a set of many keys: run it where it disturbs nobody.
 */
export async function findCause(analysis: Analysis, input: KeyInput): Promise<Diagnosis> {
  const evidence = await gather(analysis, input)
  const ruledOut: RuledOut[] = []
  if (!evidence) return { cause: null, ruledOut }
  for (const { code, attempts } of HYPOTHESES) {
    let count = 0
    for await (const { cause, key, algorithm, signed } of attempts(evidence)) {
      const isSigned = await isSignedBy(key, algorithm, signed)
      if (isSigned.ok && isSigned.value) return { cause, ruledOut }
      count++
    }
    if (count > 0) ruledOut.push({ code, attempts: count })
  }
  return { cause: null, ruledOut }
}

async function gather(analysis: Analysis, input: KeyInput): Promise<Evidence | null> {
  const { header, payload } = analysis
  const algorithm = findAlgorithm(analysis.algorithm ?? '')
  const signed = signedBytesOf(analysis)
  const reading = await readKey(input)
  if (!header || !algorithm || algorithm.family === 'none' || !signed || !reading.ok) return null
  const [headerSegment = '', payloadSegment = ''] = analysis.text
    .slice(analysis.range.start, analysis.range.end)
    .split('.', 2)
  return {
    algorithm,
    input,
    reading: reading.value,
    signature: signed.signature,
    segments: { header: headerSegment, payload: payloadSegment },
    texts: { header: header.text, payload: payload?.kind === 'json' ? payload.text : null },
  }
}
