import type { Specification } from './claims'

/** The header parameters of RFC 7515 section 4.1, and those of RFC 7797 and RFC 7516 met most often. */
export const HEADER_PARAMETERS = [
  { name: 'alg', specification: { rfc: 7515, section: '4.1.1' } },
  { name: 'jku', specification: { rfc: 7515, section: '4.1.2' } },
  { name: 'jwk', specification: { rfc: 7515, section: '4.1.3' } },
  { name: 'kid', specification: { rfc: 7515, section: '4.1.4' } },
  { name: 'x5u', specification: { rfc: 7515, section: '4.1.5' } },
  { name: 'x5c', specification: { rfc: 7515, section: '4.1.6' } },
  { name: 'x5t', specification: { rfc: 7515, section: '4.1.7' } },
  { name: 'x5t#S256', specification: { rfc: 7515, section: '4.1.8' } },
  { name: 'typ', specification: { rfc: 7515, section: '4.1.9' } },
  { name: 'cty', specification: { rfc: 7515, section: '4.1.10' } },
  { name: 'crit', specification: { rfc: 7515, section: '4.1.11' } },
  { name: 'b64', specification: { rfc: 7797, section: '3' } },
  { name: 'enc', specification: { rfc: 7516, section: '4.1.2' } },
  { name: 'zip', specification: { rfc: 7516, section: '4.1.3' } },
] as const satisfies readonly { readonly name: string; readonly specification: Specification }[]

export type HeaderParameter = (typeof HEADER_PARAMETERS)[number]['name']
