import { encodeBase64url } from '../../jwt/base64url'
import type { RegisteredClaim } from '../../jwt/claims'
import { minify } from '../../jwt/json-layout'
import type { Member, Part } from '../../jwt/analysis'
import { encodeUtf8 } from '../../jwt/utf8'

/** What the registered claims might be called if nobody counted characters. */
export const LONG_NAMES: Readonly<Record<RegisteredClaim, string>> = {
  iss: 'issuer',
  sub: 'subject',
  aud: 'audience',
  exp: 'expiration_time',
  nbf: 'not_before_time',
  iat: 'issued_at_time',
  jti: 'json_web_token_id',
}

/** How many characters a payload takes as a segment, its white space left out. */
export const segmentLength = (json: string): number =>
  encodeBase64url(encodeUtf8(minify(json))).length

/** The payload's text with the registered claims of `names` called by their long names. */
export function withLongNames(
  { view, members }: Pick<Part, 'view' | 'members'>,
  names: ReadonlySet<string>,
): string {
  let text = view
  for (const { name, nameRange } of members.toReversed()) {
    const long = names.has(name) ? longNameOf(name) : undefined
    if (long === undefined) continue
    text = text.slice(0, nameRange.start) + JSON.stringify(long) + text.slice(nameRange.end)
  }
  return text
}

/** The members that have a long name. */
export const shortened = (members: readonly Member[]): readonly Member[] =>
  members.filter(({ name }) => longNameOf(name) !== undefined)

export const longNameOf = (name: string): string | undefined =>
  Object.hasOwn(LONG_NAMES, name) ? LONG_NAMES[name as RegisteredClaim] : undefined
