import { encodeBase64url } from '../../jwt/base64url'
import type { RegisteredClaim } from '../../jwt/claims'
import { minify } from '../../jwt/json-layout'
import type { Member, Part } from '../../jwt/analysis'
import { charRange, type CharRange } from '../../jwt/range'
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

/** A payload's text, and where in it the names stand that were changed, quotes included. */
export interface Renaming {
  readonly json: string
  readonly nameRanges: readonly CharRange[]
}

/** The payload's text with the registered claims of `names` called by their long names. */
export function withLongNames(
  { view, members }: Pick<Part, 'view' | 'members'>,
  names: ReadonlySet<string>,
): Renaming {
  let json = ''
  let from = 0
  const nameRanges: CharRange[] = []
  for (const { name, nameRange } of members) {
    const long = names.has(name) ? longNameOf(name) : undefined
    if (long === undefined) continue
    json += view.slice(from, nameRange.start)
    const start = json.length
    json += JSON.stringify(long)
    nameRanges.push(charRange(start, json.length))
    from = nameRange.end
  }
  return { json: json + view.slice(from), nameRanges }
}

/** The members that have a long name. */
export const shortened = (members: readonly Member[]): readonly Member[] =>
  members.filter(({ name }) => longNameOf(name) !== undefined)

export const longNameOf = (name: string): string | undefined =>
  Object.hasOwn(LONG_NAMES, name) ? LONG_NAMES[name as RegisteredClaim] : undefined
