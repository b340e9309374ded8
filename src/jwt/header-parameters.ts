import type { Specification } from './claims'
import type { ValueType } from './value-type'

/**
 * The header parameters of RFC 7515 section 4.1, and those of RFC 7797 and RFC 7516 met most often,
 * with the type each must have.
 */
export const HEADER_PARAMETERS = [
  { name: 'alg', type: 'string', specification: { rfc: 7515, section: '4.1.1' } },
  { name: 'jku', type: 'URI', specification: { rfc: 7515, section: '4.1.2' } },
  { name: 'jwk', type: 'object', specification: { rfc: 7515, section: '4.1.3' } },
  { name: 'kid', type: 'string', specification: { rfc: 7515, section: '4.1.4' } },
  { name: 'x5u', type: 'URI', specification: { rfc: 7515, section: '4.1.5' } },
  { name: 'x5c', type: 'strings', specification: { rfc: 7515, section: '4.1.6' } },
  { name: 'x5t', type: 'base64url', specification: { rfc: 7515, section: '4.1.7' } },
  { name: 'x5t#S256', type: 'base64url', specification: { rfc: 7515, section: '4.1.8' } },
  { name: 'typ', type: 'string', specification: { rfc: 7515, section: '4.1.9' } },
  { name: 'cty', type: 'string', specification: { rfc: 7515, section: '4.1.10' } },
  { name: 'crit', type: 'strings', specification: { rfc: 7515, section: '4.1.11' } },
  { name: 'b64', type: 'boolean', specification: { rfc: 7797, section: '3' } },
  { name: 'enc', type: 'string', specification: { rfc: 7516, section: '4.1.2' } },
  { name: 'zip', type: 'string', specification: { rfc: 7516, section: '4.1.3' } },
] as const satisfies readonly {
  readonly name: string
  readonly type: ValueType
  readonly specification: Specification
}[]

export type HeaderParameter = (typeof HEADER_PARAMETERS)[number]['name']
