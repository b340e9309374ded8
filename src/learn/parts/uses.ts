/** What a token is good for, with the claims that serve it. */
export const USES = [
  {
    id: 'authentication',
    claims: ['iss', 'sub', 'name', 'email', 'preferred_username', 'auth_time', 'acr', 'amr'],
  },
  {
    id: 'authorisation',
    claims: ['scope', 'roles', 'groups', 'entitlements', 'permissions', 'client_id', 'exp', 'nbf'],
  },
  { id: 'exchange', claims: ['iss', 'aud', 'iat', 'jti'] },
] as const

export type Use = (typeof USES)[number]['id']

/** Those of the names that serve a use, in the order given. */
export function claimsFor(use: Use, names: readonly string[]): readonly string[] {
  const serving: readonly string[] = USES.find(({ id }) => id === use)?.claims ?? []
  return names.filter((name) => serving.includes(name))
}
