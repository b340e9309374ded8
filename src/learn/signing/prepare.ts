import { viewOfSegment } from '../../jwt/part'
import { ok, type Result } from '../../jwt/result'
import { makeIncoming } from './incoming'
import { issue, makeLessonKey } from '../lesson-key'
import type { Issued } from './signing-state'
import type { LessonAlgorithm } from '../lesson-key'

/**
 * A new key, and a token with this payload that is signed with it.
 *
 * @param payload the segment, which stays as it is
 *
 * Problems: those of `makeLessonKey`, `issue` and `makeIncoming`.
 */
export async function prepare(
  algorithm: LessonAlgorithm,
  payload: string,
): Promise<Result<Issued>> {
  const key = await makeLessonKey(algorithm)
  if (!key.ok) return key
  const token = await issue(algorithm, payload, key.value.signing)
  if (!token.ok) return token
  const incoming = await makeIncoming(key.value, token.value)
  if (!incoming.ok) return incoming
  return ok({
    type: 'issued',
    key: key.value,
    token: token.value,
    claims: viewOfSegment(payload),
    incoming: incoming.value,
  })
}
