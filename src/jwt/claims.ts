import type { Member } from './analysis'

export interface Specification {
  readonly rfc: number
  readonly section: string
}

export type ClaimType = 'StringOrURI' | 'StringOrURI or array' | 'NumericDate' | 'string'

/** The registered claims of RFC 7519 section 4.1, with the type each must have. */
export const REGISTERED_CLAIMS = [
  { name: 'iss', type: 'StringOrURI', specification: { rfc: 7519, section: '4.1.1' } },
  { name: 'sub', type: 'StringOrURI', specification: { rfc: 7519, section: '4.1.2' } },
  { name: 'aud', type: 'StringOrURI or array', specification: { rfc: 7519, section: '4.1.3' } },
  { name: 'exp', type: 'NumericDate', specification: { rfc: 7519, section: '4.1.4' } },
  { name: 'nbf', type: 'NumericDate', specification: { rfc: 7519, section: '4.1.5' } },
  { name: 'iat', type: 'NumericDate', specification: { rfc: 7519, section: '4.1.6' } },
  { name: 'jti', type: 'string', specification: { rfc: 7519, section: '4.1.7' } },
] as const satisfies readonly {
  readonly name: string
  readonly type: ClaimType
  readonly specification: Specification
}[]

export type RegisteredClaim = (typeof REGISTERED_CLAIMS)[number]['name']

const TYPE_CHECKS = {
  StringOrURI: isStringOrUri,
  'StringOrURI or array': (member) => member.type === 'array' || isStringOrUri(member),
  NumericDate: (member) => member.type === 'number',
  string: (member) => member.type === 'string',
} as const satisfies Record<ClaimType, (member: Member) => boolean>

/** A string; one with a colon has to be a URI (RFC 7519 section 2). */
function isStringOrUri(member: Member): boolean {
  if (typeof member.value !== 'string') return false
  return !member.value.includes(':') || /^[a-z][a-z0-9+.-]*:\S*$/i.test(member.value)
}

/** The members whose registered name asks for another type of value. */
export function mistypedClaims(members: readonly Member[]): readonly Member[] {
  return members.filter((member) => {
    const claim = REGISTERED_CLAIMS.find(({ name }) => name === member.name)
    return claim !== undefined && !TYPE_CHECKS[claim.type](member)
  })
}
