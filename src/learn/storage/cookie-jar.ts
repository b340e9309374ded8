import { utf8Length } from '../../jwt/utf8'
import { isPublicSuffix, isSameSite, matchesDomain, matchesPath } from './site'

export const SAME_SITE = ['Strict', 'Lax', 'None'] as const
export type SameSite = (typeof SAME_SITE)[number]

/** A `Set-Cookie` field. */
export interface CookieField {
  readonly name: string
  readonly value: string
  /** Null for the host alone that sets it. */
  readonly domain: string | null
  readonly path: string
  readonly secure: boolean
  readonly httpOnly: boolean
  readonly sameSite: SameSite
}

export interface Cookie extends CookieField {
  /** The host that set it, or the domain that it named. */
  readonly domain: string
  readonly isHostOnly: boolean
}

export interface Request {
  readonly url: string
  readonly method: 'GET' | 'POST'
  /** The page that it comes from; null for an address that was typed. */
  readonly initiator: string | null
  /** Whether it leads the whole tab to another page. */
  readonly isNavigation: boolean
}

/** Why a browser keeps no cookie. */
export type CookieRefusal =
  'too-large' | 'foreign-domain' | 'secure-needs-https' | 'none-needs-secure' | 'prefix'

/** Bytes of name and value together (RFC 6265bis section 5.7). */
export const MAX_BYTES = 4096

/**
 * Keeps a cookie, in the place of one with the same name, domain and path: the storage model of
 * RFC 6265bis section 5.7.
 */
export function keepCookie(
  jar: readonly Cookie[],
  field: CookieField,
  url: string,
): { readonly jar: readonly Cookie[]; readonly refusal: CookieRefusal | null } {
  const { hostname } = new URL(url)
  const refusal = findRefusal(field, url)
  if (refusal !== null) return { jar, refusal }
  const cookie = { ...field, domain: field.domain ?? hostname, isHostOnly: field.domain === null }
  const others = jar.filter(
    ({ name, domain, path }) =>
      name !== cookie.name || domain !== cookie.domain || path !== cookie.path,
  )
  return { jar: [...others, cookie], refusal: null }
}

function findRefusal(field: CookieField, url: string): CookieRefusal | null {
  const { name, value, domain, path, secure, sameSite } = field
  const { hostname, protocol } = new URL(url)
  if (utf8Length(name) + utf8Length(value) > MAX_BYTES) return 'too-large'
  if (domain !== null && (isPublicSuffix(domain) || !matchesDomain(hostname, domain)))
    return 'foreign-domain'
  if (secure && protocol !== 'https:') return 'secure-needs-https'
  if (sameSite === 'None' && !secure) return 'none-needs-secure'
  const breaksPrefix =
    (/^__secure-/i.test(name) && !secure) ||
    (/^__host-/i.test(name) && (!secure || path !== '/' || domain !== null))
  return breaksPrefix ? 'prefix' : null
}

/** The cookies that go along with a request: RFC 6265bis section 5.8.3. */
export function cookiesFor(jar: readonly Cookie[], request: Request): readonly Cookie[] {
  const { hostname, pathname, protocol } = new URL(request.url)
  return jar.filter(
    (cookie) =>
      (cookie.isHostOnly ? hostname === cookie.domain : matchesDomain(hostname, cookie.domain)) &&
      matchesPath(pathname, cookie.path) &&
      (!cookie.secure || protocol === 'https:') &&
      goesAcrossSites(cookie.sameSite, request),
  )
}

function goesAcrossSites(sameSite: SameSite, request: Request): boolean {
  const { initiator, url, isNavigation, method } = request
  if (sameSite === 'None' || initiator === null || isSameSite(initiator, url)) return true
  return sameSite === 'Lax' && isNavigation && method === 'GET'
}

/** What `document.cookie` gives a script in a page. */
export const readableCookies = (jar: readonly Cookie[], page: string): readonly Cookie[] =>
  cookiesFor(jar, { url: page, method: 'GET', initiator: page, isNavigation: false }).filter(
    ({ httpOnly }) => !httpOnly,
  )
