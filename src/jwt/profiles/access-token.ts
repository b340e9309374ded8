import { claim, signed, typ } from './claim-rules'
import type { Profile } from './profile'

const rfc = (section: string) => ({ rfc: 9068, section })

const REQUIRED = ['iss', 'exp', 'aud', 'sub', 'client_id', 'iat', 'jti'] as const

/** OAuth 2.0 access tokens: RFC 9068. */
export const ACCESS_TOKEN: Profile = {
  id: 'access-token',
  specification: rfc('2'),
  types: ['at+jwt'],
  hasShape: (claims) => REQUIRED.every((name) => claims.has(name)),
  rules: [
    typ(['at+jwt'], 'must', rfc('2.1')),
    signed(rfc('2.1')),
    claim('iss', 'StringOrURI', 'must', rfc('2.2')),
    claim('exp', 'NumericDate', 'must', rfc('2.2')),
    claim('aud', 'StringOrURI or array', 'must', rfc('2.2')),
    claim('sub', 'StringOrURI', 'must', rfc('2.2')),
    claim('client_id', 'string', 'must', rfc('2.2')),
    claim('iat', 'NumericDate', 'must', rfc('2.2')),
    claim('jti', 'string', 'must', rfc('2.2')),
    claim('auth_time', 'NumericDate', 'may', rfc('2.2.1')),
    claim('acr', 'string', 'may', rfc('2.2.1')),
    claim('amr', 'strings', 'may', rfc('2.2.1')),
    claim('scope', 'string', 'may', rfc('2.2.3')),
  ],
}
