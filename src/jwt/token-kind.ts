import type { Analysis } from './analysis'
import { recogniseProfile, type Recognition } from './profiles/profiles'
import { readValues } from './profiles/values'

/** What many access tokens say that are not made by RFC 9068: RFC 8693 sections 4.2 and 4.3. */
const ACCESS = ['client_id', 'scope'] as const

/**
 * What a token is meant as, access tokens included that lack some of what RFC 9068 asks for. A
 * payload that is no claims set is taken as that of a JWT.
 */
export function recogniseToken(analysis: Analysis): Recognition {
  const { header, claims } = readValues(analysis)
  const recognition = recogniseProfile(header, claims)
  return recognition.profile === 'jwt' && ACCESS.every((name) => claims.has(name))
    ? { profile: 'access-token', by: 'shape' }
    : recognition
}
