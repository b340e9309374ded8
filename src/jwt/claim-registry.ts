import { REGISTERED_CLAIMS, type RegisteredClaim } from './claims'
import { ATTESTATION_CLAIMS } from './claims-attestation'
import { FEDERATION_CLAIMS } from './claims-federation'
import { NETWORK_CLAIMS } from './claims-network'
import { OAUTH_CLAIMS } from './claims-oauth'
import { OPENID_CLAIMS } from './claims-openid'
import type { RegisteredName } from './registered-name'

/** Values of the claims that are known before the rest of the registry is loaded. */
const EXAMPLES: Readonly<Record<RegisteredClaim, string>> = {
  iss: '"https://issuer.example"',
  sub: '"user-42"',
  aud: '["https://api.example"]',
  exp: '1800003600',
  nbf: '1800000000',
  iat: '1800000000',
  jti: '"7f3c2a9e"',
}

const FURTHER_CLAIMS = [
  ...OPENID_CLAIMS,
  ...OAUTH_CLAIMS,
  ...FEDERATION_CLAIMS,
  ...ATTESTATION_CLAIMS,
  ...NETWORK_CLAIMS,
] as const

export type FurtherClaim = (typeof FURTHER_CLAIMS)[number]['name']
export type ClaimName = RegisteredClaim | FurtherClaim

/** Every claim of IANA's JSON Web Token Claims registry, as of 2026-07-20. */
export const CLAIM_REGISTRY: readonly (RegisteredName & { readonly name: ClaimName })[] = [
  ...REGISTERED_CLAIMS.map((claim) => ({ ...claim, example: EXAMPLES[claim.name] })),
  ...FURTHER_CLAIMS,
]
