import type { Member } from './analysis'
import { isMistyped } from './mistyped-member'
import type { ValueType } from './value-type'

export interface Specification {
  readonly rfc: number
  readonly section: string
}

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
  readonly type: ValueType
  readonly specification: Specification
}[]

export type RegisteredClaim = (typeof REGISTERED_CLAIMS)[number]['name']

/** The members whose registered name asks for another type of value. */
export const mistypedClaims = (members: readonly Member[]): readonly Member[] =>
  members.filter((member) =>
    REGISTERED_CLAIMS.some(({ name, type }) => name === member.name && isMistyped(member, type)),
  )
