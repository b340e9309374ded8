import { COOKIES, type Reference } from '../jwt/specification'

interface TermRow {
  readonly id: string
  /** Null for a word that no specification defines. */
  readonly reference: Reference | null
  readonly see: readonly string[]
}

const OPENID = {
  title: 'OpenID Connect Core 1.0',
  url: 'https://openid.net/specs/openid-connect-core-1_0.html',
} as const
const LOGOUT = {
  title: 'OpenID Connect Back-Channel Logout 1.0',
  url: 'https://openid.net/specs/openid-connect-backchannel-1_0.html',
} as const
const DISCOVERY = {
  title: 'OpenID Connect Discovery 1.0',
  url: 'https://openid.net/specs/openid-connect-discovery-1_0.html',
} as const
const BROWSER_APPS = {
  title: 'OAuth 2.0 for Browser-Based Applications',
  url: 'https://datatracker.ietf.org/doc/draft-ietf-oauth-browser-based-apps/',
} as const
const FETCH = {
  title: 'Fetch',
  url: 'https://fetch.spec.whatwg.org/#http-cors-protocol',
} as const
const HTML = {
  title: 'HTML, Web storage',
  url: 'https://html.spec.whatwg.org/multipage/webstorage.html',
} as const
const CONTENT_SECURITY = {
  title: 'Content Security Policy Level 3',
  url: 'https://www.w3.org/TR/CSP3/',
} as const
const ML_DSA = { title: 'FIPS 204', url: 'https://csrc.nist.gov/pubs/fips/204/final' } as const
const SHA = {
  title: 'FIPS 180-4',
  url: 'https://csrc.nist.gov/pubs/fips/180-4/upd1/final',
} as const
const OWASP_XSS = {
  title: 'OWASP, Cross Site Scripting',
  url: 'https://owasp.org/www-community/attacks/xss/',
} as const
const OWASP_CSRF = {
  title: 'OWASP, Cross Site Request Forgery',
  url: 'https://owasp.org/www-community/attacks/csrf',
} as const

/** The terms of the glossary, where each is defined, and what to read beside it. */
export const TERMS = [
  { id: 'jwt', reference: { rfc: 7519, section: '1' }, see: ['jws', 'jwe', 'claim'] },
  { id: 'jws', reference: { rfc: 7515, section: '1' }, see: ['signing-input', 'jwt'] },
  { id: 'jwe', reference: { rfc: 7516, section: '1' }, see: ['content-encryption-key', 'jws'] },
  { id: 'jwa', reference: { rfc: 7518, section: '1' }, see: ['alg', 'jose'] },
  { id: 'jwk', reference: { rfc: 7517, section: '4' }, see: ['jwks', 'jwk-thumbprint'] },
  { id: 'jwks', reference: { rfc: 7517, section: '5' }, see: ['jwk', 'kid', 'key-rotation'] },
  { id: 'jose', reference: { rfc: 7165, section: '1' }, see: ['jws', 'jwe', 'jwk', 'jwa'] },
  { id: 'nested-jwt', reference: { rfc: 7519, section: '2' }, see: ['jws', 'jwe', 'cty'] },
  { id: 'unsecured-jwt', reference: { rfc: 7519, section: '6' }, see: ['alg-none'] },

  { id: 'segment', reference: { rfc: 7515, section: '7.1' }, see: ['compact-serialisation'] },
  { id: 'header', reference: { rfc: 7515, section: '4' }, see: ['alg', 'typ', 'segment'] },
  { id: 'payload', reference: { rfc: 7515, section: '2' }, see: ['claim', 'segment'] },
  { id: 'signature', reference: { rfc: 7515, section: '2' }, see: ['digital-signature', 'mac'] },
  { id: 'signing-input', reference: { rfc: 7515, section: '5.1' }, see: ['jws', 'signature'] },
  {
    id: 'compact-serialisation',
    reference: { rfc: 7515, section: '7.1' },
    see: ['segment', 'base64url'],
  },

  { id: 'base64url', reference: { rfc: 4648, section: '5' }, see: ['base64', 'spare-bits'] },
  { id: 'base64', reference: { rfc: 4648, section: '4' }, see: ['base64url', 'mime'] },
  { id: 'padding', reference: { rfc: 4648, section: '3.2' }, see: ['base64url', 'spare-bits'] },
  { id: 'spare-bits', reference: { rfc: 4648, section: '3.5' }, see: ['padding', 'base64url'] },
  { id: 'mime', reference: { rfc: 2045, section: '6.8' }, see: ['base64'] },
  { id: 'utf-8', reference: { rfc: 3629, section: '3' }, see: ['base64url'] },

  {
    id: 'claim',
    reference: { rfc: 7519, section: '4' },
    see: ['registered-claim', 'public-claim', 'private-claim'],
  },
  { id: 'registered-claim', reference: { rfc: 7519, section: '4.1' }, see: ['claim'] },
  {
    id: 'public-claim',
    reference: { rfc: 7519, section: '4.2' },
    see: ['collision-resistant-name', 'claim'],
  },
  { id: 'private-claim', reference: { rfc: 7519, section: '4.3' }, see: ['public-claim'] },
  {
    id: 'collision-resistant-name',
    reference: { rfc: 7519, section: '2' },
    see: ['public-claim'],
  },
  { id: 'stringoruri', reference: { rfc: 7519, section: '2' }, see: ['iss', 'sub', 'aud'] },
  { id: 'numericdate', reference: { rfc: 7519, section: '2' }, see: ['exp', 'nbf', 'iat'] },
  { id: 'iss', reference: { rfc: 7519, section: '4.1.1' }, see: ['issuer'] },
  { id: 'sub', reference: { rfc: 7519, section: '4.1.2' }, see: ['subject'] },
  { id: 'aud', reference: { rfc: 7519, section: '4.1.3' }, see: ['audience'] },
  { id: 'exp', reference: { rfc: 7519, section: '4.1.4' }, see: ['lifetime', 'leeway'] },
  { id: 'nbf', reference: { rfc: 7519, section: '4.1.5' }, see: ['leeway', 'exp'] },
  { id: 'iat', reference: { rfc: 7519, section: '4.1.6' }, see: ['lifetime', 'exp'] },
  { id: 'jti', reference: { rfc: 7519, section: '4.1.7' }, see: ['replay'] },
  { id: 'issuer', reference: { rfc: 7519, section: '4.1.1' }, see: ['iss', 'issuer-metadata'] },
  { id: 'subject', reference: { rfc: 7519, section: '4.1.2' }, see: ['sub'] },
  { id: 'audience', reference: { rfc: 7519, section: '4.1.3' }, see: ['aud', 'verifier'] },
  { id: 'verifier', reference: { rfc: 7519, section: '7.2' }, see: ['issuer', 'audience'] },
  { id: 'leeway', reference: { rfc: 7519, section: '4.1.4' }, see: ['exp', 'nbf'] },
  { id: 'lifetime', reference: { rfc: 9700, section: null }, see: ['exp', 'revocation'] },

  { id: 'alg', reference: { rfc: 7515, section: '4.1.1' }, see: ['jwa', 'alg-none'] },
  { id: 'alg-none', reference: { rfc: 7518, section: '3.6' }, see: ['unsecured-jwt'] },
  { id: 'typ', reference: { rfc: 7519, section: '5.1' }, see: ['cty', 'profile'] },
  { id: 'cty', reference: { rfc: 7519, section: '5.2' }, see: ['nested-jwt', 'typ'] },
  { id: 'kid', reference: { rfc: 7515, section: '4.1.4' }, see: ['jwks', 'key-rotation'] },
  { id: 'crit', reference: { rfc: 7515, section: '4.1.11' }, see: ['header'] },
  { id: 'x5c', reference: { rfc: 7515, section: '4.1.6' }, see: ['embedded-key'] },
  { id: 'embedded-key', reference: { rfc: 7515, section: '4.1.3' }, see: ['x5c', 'kid'] },

  { id: 'hash', reference: { ...SHA, section: null }, see: ['hmac', 'digital-signature'] },
  { id: 'mac', reference: { rfc: 4949, section: null }, see: ['hmac', 'digital-signature'] },
  { id: 'hmac', reference: { rfc: 2104, section: '2' }, see: ['mac', 'secret', 'hash'] },
  { id: 'secret', reference: { rfc: 7518, section: '3.2' }, see: ['entropy', 'brute-force'] },
  { id: 'digital-signature', reference: { rfc: 4949, section: null }, see: ['mac', 'key-pair'] },
  { id: 'key-pair', reference: { rfc: 4949, section: null }, see: ['public-key', 'private-key'] },
  { id: 'public-key', reference: { rfc: 4949, section: null }, see: ['private-key', 'jwks'] },
  { id: 'private-key', reference: { rfc: 4949, section: null }, see: ['public-key'] },
  { id: 'rsa', reference: { rfc: 8017, section: '8.2' }, see: ['pss', 'key-pair'] },
  { id: 'pss', reference: { rfc: 8017, section: '8.1' }, see: ['rsa'] },
  { id: 'ecdsa', reference: { rfc: 7518, section: '3.4' }, see: ['curve', 'eddsa'] },
  { id: 'eddsa', reference: { rfc: 8037, section: '3.1' }, see: ['curve', 'ecdsa'] },
  { id: 'curve', reference: { rfc: 7518, section: '6.2.1.1' }, see: ['ecdsa', 'eddsa'] },
  { id: 'ml-dsa', reference: { ...ML_DSA, section: null }, see: ['digital-signature'] },
  { id: 'jwk-thumbprint', reference: { rfc: 7638, section: '3' }, see: ['jwk', 'kid'] },
  { id: 'key-rotation', reference: { ...OPENID, section: '10.1.1' }, see: ['jwks', 'kid'] },
  { id: 'entropy', reference: { rfc: 4086, section: '2' }, see: ['secret', 'brute-force'] },
  {
    id: 'content-encryption-key',
    reference: { rfc: 7516, section: '2' },
    see: ['jwe', 'authenticated-encryption'],
  },
  { id: 'authenticated-encryption', reference: { rfc: 5116, section: '1' }, see: ['jwe', 'mac'] },

  { id: 'key-confusion', reference: { rfc: 8725, section: '2.1' }, see: ['alg', 'public-key'] },
  { id: 'brute-force', reference: { rfc: 8725, section: '2.2' }, see: ['secret', 'entropy'] },
  { id: 'replay', reference: { rfc: 4949, section: null }, see: ['jti', 'nonce', 'dpop'] },
  { id: 'nonce', reference: { ...OPENID, section: '2' }, see: ['replay', 'id-token'] },
  { id: 'xss', reference: { ...OWASP_XSS, section: null }, see: ['csp', 'httponly'] },
  { id: 'csrf', reference: { ...OWASP_CSRF, section: null }, see: ['samesite', 'cookie'] },

  { id: 'authentication', reference: { rfc: 4949, section: null }, see: ['authorisation'] },
  { id: 'authorisation', reference: { rfc: 4949, section: null }, see: ['authentication'] },
  { id: 'oauth', reference: { rfc: 6749, section: '1' }, see: ['access-token', 'openid-connect'] },
  { id: 'openid-connect', reference: { ...OPENID, section: '1' }, see: ['id-token', 'oauth'] },
  { id: 'access-token', reference: { rfc: 6749, section: '1.4' }, see: ['bearer-token'] },
  { id: 'refresh-token', reference: { rfc: 6749, section: '1.5' }, see: ['access-token'] },
  { id: 'id-token', reference: { ...OPENID, section: '2' }, see: ['access-token', 'nonce'] },
  { id: 'logout-token', reference: { ...LOGOUT, section: '2.4' }, see: ['session', 'id-token'] },
  { id: 'bearer-token', reference: { rfc: 6750, section: '1.2' }, see: ['access-token', 'dpop'] },
  { id: 'dpop', reference: { rfc: 9449, section: '1' }, see: ['bearer-token', 'replay'] },
  { id: 'profile', reference: { rfc: 9068, section: '1' }, see: ['typ', 'access-token'] },
  { id: 'discovery', reference: { ...DISCOVERY, section: '4' }, see: ['issuer-metadata'] },
  { id: 'issuer-metadata', reference: { rfc: 8414, section: '2' }, see: ['discovery', 'jwks'] },
  { id: 'revocation', reference: { rfc: 7009, section: '1' }, see: ['lifetime', 'stateless'] },

  { id: 'session', reference: null, see: ['cookie', 'stateless'] },
  { id: 'stateless', reference: null, see: ['session', 'revocation'] },
  { id: 'load-balancer', reference: null, see: ['sticky-session'] },
  { id: 'sticky-session', reference: null, see: ['load-balancer', 'session'] },
  { id: 'utilisation', reference: null, see: ['load-balancer'] },
  { id: 'cookie', reference: { ...COOKIES, section: null }, see: ['samesite', 'httponly'] },
  { id: 'samesite', reference: { ...COOKIES, section: null }, see: ['csrf', 'cookie'] },
  { id: 'httponly', reference: { ...COOKIES, section: null }, see: ['xss', 'cookie'] },
  { id: 'origin', reference: { rfc: 6454, section: '3.2' }, see: ['cors', 'web-storage'] },
  { id: 'web-storage', reference: { ...HTML, section: null }, see: ['origin', 'xss'] },
  { id: 'cors', reference: { ...FETCH, section: null }, see: ['origin'] },
  { id: 'csp', reference: { ...CONTENT_SECURITY, section: null }, see: ['xss'] },
  { id: 'bff', reference: { ...BROWSER_APPS, section: null }, see: ['session', 'cookie'] },
] as const satisfies readonly TermRow[]

export type TermId = (typeof TERMS)[number]['id']

export interface TermText {
  /** As it stands in a list. */
  readonly term: string
  /** One to three sentences. */
  readonly text: string
}
