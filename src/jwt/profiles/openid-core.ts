import type { Reference } from '../specification'

/** A section of OpenID Connect Core. */
export const core = (section: string): Reference => ({
  title: 'OpenID Connect Core 1.0',
  url: 'https://openid.net/specs/openid-connect-core-1_0.html',
  section,
})
