/** What two origins have to do with each other (RFC 6454 section 4, RFC 6265bis section 5.2). */
export const isSameSite = (one: string, other: string): boolean => siteOf(one) === siteOf(other)

export const isSameOrigin = (one: string, other: string): boolean =>
  new URL(one).origin === new URL(other).origin

/** Scheme and registrable domain. This model knows one public suffix: whatever stands after the last dot. */
function siteOf(url: string): string {
  const { protocol, hostname } = new URL(url)
  return `${protocol}//${hostname.split('.').slice(-2).join('.')}`
}

/** Whether a host is the domain or lies below it (RFC 6265bis section 5.1.3). */
export const matchesDomain = (host: string, domain: string): boolean =>
  host === domain || host.endsWith(`.${domain}`)

export const isPublicSuffix = (domain: string): boolean => !domain.includes('.')

/** RFC 6265bis section 5.1.4. */
export const matchesPath = (path: string, cookiePath: string): boolean =>
  path === cookiePath ||
  (path.startsWith(cookiePath) && (cookiePath.endsWith('/') || path[cookiePath.length] === '/'))
