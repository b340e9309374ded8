import { encodeBase64url } from '../../jwt/base64url'
import { readPart } from '../../jwt/part'
import { encodeUtf8 } from '../../jwt/utf8'
import type { IssuerKey } from './issuer-key'

export const ISSUER = 'https://login.example'
export const API = 'https://api.example'
export const CLIENT = 'orders-app'
/** What the login grants: not `orders:write`. */
export const GRANTED = 'orders:read'

export type Scope = 'orders:read' | 'orders:write'

/** An access token by the profile of RFC 9068 section 2. */
export const issueAccessToken = (
  key: IssuerKey,
  claims: {
    readonly subject: string
    /** Seconds since the epoch. */
    readonly now: number
    /** In seconds. */
    readonly lifetime: number
    readonly id: string
  },
): string =>
  key.sign(
    { alg: 'ES256', typ: 'at+jwt' },
    {
      iss: ISSUER,
      sub: claims.subject,
      aud: API,
      client_id: CLIENT,
      scope: GRANTED,
      iat: claims.now,
      exp: claims.now + claims.lifetime,
      jti: claims.id.slice(0, 16),
    },
  )

/** What the API makes of a token, without asking anybody; the first that applies. */
export type Access =
  'missing' | 'wrong-signature' | 'wrong-claims' | 'expired' | 'insufficient-scope' | 'granted'

/**
 * Checks a call's token by RFC 9068 section 4, and that it allows what is asked for.
 *
 * @param now seconds since the epoch; there is no leeway
 */
export function checkAccess(
  key: Pick<IssuerKey, 'verifies'>,
  token: string | null,
  scope: Scope,
  now: number,
): Access {
  if (token === null) return 'missing'
  if (!key.verifies(token)) return 'wrong-signature'
  const { header, claims } = readClaims(token)
  if (header.get('typ') !== 'at+jwt') return 'wrong-claims'
  if (claims.get('iss') !== ISSUER || claims.get('aud') !== API) return 'wrong-claims'
  const expiry = claims.get('exp')
  if (typeof expiry !== 'number') return 'wrong-claims'
  if (now >= expiry) return 'expired'
  const scopes = String(claims.get('scope') ?? '').split(' ')
  return scopes.includes(scope) ? 'granted' : 'insufficient-scope'
}

/** `exp` of a token that was issued here, in seconds since the epoch. */
export function expiryOf(token: string): number {
  const expiry = readClaims(token).claims.get('exp')
  return typeof expiry === 'number' ? expiry : 0
}

/** The token with more scope written into it, and the signature that it had. */
export function widenScope(token: string): string {
  const [header = '', payload = '', signature = ''] = token.split('.')
  const text = readPart(payload, 'payload', null).text
  const wide = text.replace(`"${GRANTED}"`, `"${GRANTED} orders:write"`)
  return `${header}.${encodeBase64url(encodeUtf8(wide))}.${signature}`
}

function readClaims(token: string) {
  const [header = '', payload = ''] = token.split('.')
  return { header: membersOf(header, 'header'), claims: membersOf(payload, 'payload') }
}

const membersOf = (segment: string, name: 'header' | 'payload') =>
  new Map(readPart(segment, name, null).members.map((member) => [member.name, member.value]))
