import { setMember } from '../../jwt/edit-json'
import { encodePart, viewOfSegment } from '../../jwt/part'
import { ok, type Result } from '../../jwt/result'
import { issue, makeLessonKey, payloadSegmentOf, type LessonKey } from '../lesson-key'

/**
 * Three tokens that look alike: the issuer's, the same with another subject under the old signature,
 * and one signed with a stranger's key. Their order is the token's own, so that it can't be guessed
 * and stays the same.
 *
 * Problems: those of `makeLessonKey` and `issue`.
 */
export async function makeIncoming(
  { algorithm }: Pick<LessonKey, 'algorithm'>,
  token: string,
): Promise<Result<readonly string[]>> {
  const [header = '', payload = '', signature = ''] = token.split('.')
  const claims = viewOfSegment(payloadSegmentOf(token))
  const other = encodePart(
    { text: setMember(claims, 'sub', '"somebody-else"'), format: 'json' },
    'payload',
    false,
  )
  if (!other.ok) return other
  const stranger = await makeLessonKey(algorithm)
  if (!stranger.ok) return stranger
  const foreign = await issue(algorithm, payload, stranger.value.signing)
  if (!foreign.ok) return foreign
  const all = [token, `${header}.${other.value}.${signature}`, foreign.value]
  const turn = signature.charCodeAt(0) % all.length
  return ok([...all.slice(turn), ...all.slice(0, turn)])
}
