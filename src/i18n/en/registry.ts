import type { RegisteredClaim } from '../../jwt/claims'
import type { HeaderParameter } from '../../jwt/header-parameters'

export interface NameText {
  readonly title: string
  readonly explanation: string
}

/** What a verifier does with each registered claim of RFC 7519. */
export const claims: Readonly<Record<RegisteredClaim, NameText>> = {
  iss: {
    title: 'Issuer',
    explanation:
      'Who made the token. A verifier compares it with the issuer it trusts, letter by letter.',
  },
  sub: {
    title: 'Subject',
    explanation:
      'Whom the claims are about, such as a user or a service. Unique within the issuer.',
  },
  aud: {
    title: 'Audience',
    explanation:
      'For whom the token is meant, one name or a list. A verifier that does not find itself there must reject it.',
  },
  exp: {
    title: 'Expiration time',
    explanation: 'Seconds since 1970 UTC. From this moment on the token must not be accepted.',
  },
  nbf: {
    title: 'Not before',
    explanation: 'Seconds since 1970 UTC. Before this moment the token must not be accepted.',
  },
  iat: {
    title: 'Issued at',
    explanation: 'Seconds since 1970 UTC. When the token was made: tells its age.',
  },
  jti: {
    title: 'JWT ID',
    explanation:
      'A name that no other token has. Lets a verifier notice when a token is used twice.',
  },
}

/** What a verifier does with each common header parameter. */
export const headerParameters: Readonly<Record<HeaderParameter, NameText>> = {
  alg: {
    title: 'Algorithm',
    explanation:
      'How the token is signed. A verifier must accept only the algorithms it expects, not whatever stands here.',
  },
  jku: {
    title: 'JWK set URL',
    explanation:
      'Where the signer’s public keys can be fetched. Following it unchecked lets an attacker bring the key.',
  },
  jwk: {
    title: 'JSON web key',
    explanation:
      'A public key inside the token. It proves nothing by itself: the writer of the token chose it.',
  },
  kid: {
    title: 'Key ID',
    explanation:
      'Which of the signer’s keys to use. Only a hint: treat it as untrusted input when looking the key up.',
  },
  x5u: {
    title: 'X.509 URL',
    explanation: 'Where the signer’s certificate chain can be fetched.',
  },
  x5c: {
    title: 'X.509 certificate chain',
    explanation:
      'The signer’s certificate and those above it, to be validated before its key is used.',
  },
  x5t: {
    title: 'X.509 SHA-1 thumbprint',
    explanation: 'Which certificate to use, named by a SHA-1 hash. Superseded by x5t#S256.',
  },
  'x5t#S256': {
    title: 'X.509 SHA-256 thumbprint',
    explanation: 'Which certificate to use, named by its SHA-256 hash.',
  },
  typ: {
    title: 'Type',
    explanation:
      'What kind of token this is, such as JWT or at+jwt. Keeps one kind from being taken for another.',
  },
  cty: {
    title: 'Content type',
    explanation: 'What the payload is. JWT where another token is nested in it.',
  },
  crit: {
    title: 'Critical',
    explanation: 'Extensions that a reader has to understand, or else reject the token.',
  },
  b64: {
    title: 'Base64url-encode payload',
    explanation: 'false: the payload is signed as it stands. Not for JWTs.',
  },
  enc: {
    title: 'Content encryption',
    explanation: 'How the content of an encrypted token is encrypted.',
  },
  zip: {
    title: 'Compression',
    explanation: 'How the content was compressed before encryption.',
  },
}

/** The kinds of token that `typ` tells apart. */
export const tokenTypes: ReadonlyMap<string, string> = new Map([
  ['JWT', 'JSON Web Token'],
  ['at+jwt', 'OAuth 2.0 access token, RFC 9068'],
  ['dpop+jwt', 'DPoP proof, RFC 9449'],
  ['logout+jwt', 'Logout token, OpenID Connect'],
  ['secevent+jwt', 'Security event token, RFC 8417'],
  ['oauth-authz-req+jwt', 'Request object, RFC 9101'],
  ['token-introspection+jwt', 'Introspection response, RFC 9701'],
])
