import { ACCESS_TOKEN } from './access-token'
import { mediaType } from './claim-rules'
import { CLIENT_ASSERTION } from './client-assertion'
import { DPOP_PROOF } from './dpop-proof'
import { ENTITY_STATEMENT } from './entity-statement'
import { ID_TOKEN } from './id-token'
import { INTROSPECTION_RESPONSE } from './introspection-response'
import { LOGOUT_TOKEN } from './logout-token'
import { PLAIN_JWT } from './plain-jwt'
import type { Profile, ProfileId, Values } from './profile'
import { REQUEST_OBJECT } from './request-object'
import { SECURITY_EVENT_TOKEN } from './security-event-token'

/** Shapes are tried in this order: what is more telling comes first, and every token is a JWT. */
export const PROFILES: readonly Profile[] = [
  DPOP_PROOF,
  LOGOUT_TOKEN,
  SECURITY_EVENT_TOKEN,
  INTROSPECTION_RESPONSE,
  ENTITY_STATEMENT,
  REQUEST_OBJECT,
  ID_TOKEN,
  ACCESS_TOKEN,
  CLIENT_ASSERTION,
  PLAIN_JWT,
]

export const profileOf = (id: ProfileId): Profile =>
  PROFILES.find((profile) => profile.id === id) ?? PLAIN_JWT

/** How a profile was come by: `typ` says it, or the claims look like it. */
export interface Recognition {
  readonly profile: ProfileId
  readonly by: 'typ' | 'shape'
}

/** What a token is meant as: by its `typ` (RFC 8725 section 3.11), or else by its claims. */
export function recogniseProfile(header: Values, claims: Values): Recognition {
  const type = mediaType(header.get('typ'))
  const typed = PROFILES.find(({ id, types }) => id !== 'jwt' && types.includes(type))
  if (typed) return { profile: typed.id, by: 'typ' }
  const shaped = PROFILES.find(({ hasShape }) => hasShape(claims)) ?? PLAIN_JWT
  return { profile: shaped.id, by: 'shape' }
}
