/** The kinds of token that `typ` tells apart. */
export const tokenTypes: ReadonlyMap<string, string> = new Map([
  ['JWT', 'JSON Web Token'],
  ['at+jwt', 'OAuth 2.0 액세스 토큰, RFC 9068'],
  ['dpop+jwt', 'DPoP 증명, RFC 9449'],
  ['logout+jwt', '로그아웃 토큰, OpenID Connect'],
  ['secevent+jwt', '보안 이벤트 토큰, RFC 8417'],
  ['oauth-authz-req+jwt', '요청 객체, RFC 9101'],
  ['token-introspection+jwt', '인트로스펙션 응답, RFC 9701'],
])
