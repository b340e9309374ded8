import type { Analysis } from '../../jwt/analysis'
import { analyze } from '../../jwt/analyze'
import { encodeBase64url } from '../../jwt/base64url'
import { setMember } from '../../jwt/edit-json'
import { readJson } from '../../jwt/json'
import { minify } from '../../jwt/json-layout'
import { viewOfSegment } from '../../jwt/part'
import { encodeUtf8 } from '../../jwt/utf8'
import { verify } from '../../jwt/verify'
import { issue, makeLessonKey, type LessonKey } from '../lesson-key'
import { ok, type Result } from '../../jwt/result'

/** The claims of a simulated user's token; the times are NumericDates. */
export interface UserClaims {
  readonly iss?: string
  readonly sub: string
  readonly aud?: string
  readonly iat: number
  readonly exp: number
}

/** What a token of the lesson says of a user: its issuer and audience, with another subject and other times. */
export function claimsOfUser(
  shown: Analysis,
  user: number,
  times: { readonly iat: number; readonly exp: number },
): UserClaims {
  const textOf = (name: string): string | null => {
    const value = shown.payload?.members.findLast((member) => member.name === name)?.value
    return typeof value === 'string' ? value : null
  }
  const iss = textOf('iss')
  const aud = textOf('aud')
  return {
    ...(iss !== null && { iss }),
    sub: `user-${user}`,
    ...(aud !== null && { aud }),
    iat: Math.floor(times.iat),
    exp: Math.floor(times.exp),
  }
}

/** How long a token is good that another login gave, in seconds. */
const RENEWED_LIFETIME = 300

/**
 * A payload's segment as another login gives it: issued at that moment. One that expires does so
 * five minutes later, and one that was not good yet is good now.
 *
 * @param at seconds since the epoch
 */
export function renew(payload: string, at: number): string {
  const text = viewOfSegment(payload)
  const times = { iat: at, nbf: at, exp: at + RENEWED_LIFETIME }
  const has = new Set(readJson(text, 'payload').members.map(({ name }) => name))
  const renewed = Object.entries(times)
    .filter(([name]) => has.has(name))
    .reduce((before, [name, time]) => setMember(before, name, String(time)), text)
  return encodeBase64url(encodeUtf8(minify(renewed)))
}

/** Signs claims. Problems: those of `issue`. */
export const issueClaims = (claims: UserClaims, key: LessonKey): Promise<Result<string>> =>
  issue(key.algorithm, encodeBase64url(encodeUtf8(JSON.stringify(claims))), key.signing)

/** A token that was issued, the key it was issued with, and whether its signature verifies. */
export interface IssuedToken {
  readonly token: string
  readonly key: LessonKey
  readonly isValid: boolean
}

/** Issues a token with a new key, unless there is one, and verifies it as a server would. */
export async function issueAndVerify(
  sign: (key: LessonKey) => Promise<Result<string>>,
  known: LessonKey | null,
): Promise<Result<IssuedToken>> {
  const key = known ? ok(known) : await makeLessonKey('HS256')
  if (!key.ok) return key
  const token = await sign(key.value)
  if (!token.ok) return token
  const { state } = await verify(analyze(token.value), key.value.verifying)
  return ok({ token: token.value, key: key.value, isValid: state === 'valid' })
}
