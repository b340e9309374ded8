import type { Analysis } from './analysis'
import type { PartName } from './part'
import { problem, type Problem } from './problem'
import { encryptedToken } from './protected-header'

/**
 * Why a decoded part can't be edited, or null where it can: `token-encrypted`;
 * `segments-not-editable` where there are no three segments to rebuild; `part-not-utf8` where bytes
 * would be lost.
 */
export function obstacleToEditing(analysis: Analysis, part: PartName): Problem | null {
  const { kind, text, range, [part]: content } = analysis
  if (kind === 'jwe') return encryptedToken(analysis)
  if (kind !== 'jws' || !content)
    return problem('segments-not-editable', 'token', null, {
      count: text.slice(range.start, range.end).split('.').length,
    })
  return content.kind === 'binary' ? problem('part-not-utf8', part, null, { segment: part }) : null
}
