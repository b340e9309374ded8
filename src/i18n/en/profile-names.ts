import type { ProfileId } from '../../jwt/profiles/profile'

/** What a token is called; within a sentence as it stands, at the beginning with a capital. */
export const profileNames: Readonly<Record<ProfileId, string>> = {
  jwt: 'JWT',
  'access-token': 'access token',
  'id-token': 'ID token',
  'logout-token': 'logout token',
  'dpop-proof': 'DPoP proof',
  'client-assertion': 'client assertion',
  'request-object': 'request object',
  'security-event-token': 'security event token',
  'introspection-response': 'introspection response',
  'entity-statement': 'entity statement',
}

/** `Access token`. */
export const titleOf = (profile: ProfileId): string => {
  const name = profileNames[profile]
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/** `2 failed`; warnings are counted where nothing failed. */
export const unmetRules = (failed: number, warned: number): string =>
  failed > 0 ? `${failed} failed` : warned === 1 ? '1 warning' : `${warned} warnings`
