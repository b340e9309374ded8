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
