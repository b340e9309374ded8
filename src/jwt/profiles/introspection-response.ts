import { absent, claim, signed, typ } from './claim-rules'
import { outcome, rule, type Profile } from './profile'

const rfc = (section: string) => ({ rfc: 9701, section })

/** Answers of token introspection as a JWT: RFC 9701 section 5. */
export const INTROSPECTION_RESPONSE: Profile = {
  id: 'introspection-response',
  specification: rfc('5'),
  types: ['token-introspection+jwt'],
  hasShape: (claims) => claims.has('token_introspection'),
  rules: [
    typ(['token-introspection+jwt'], 'must', rfc('5')),
    signed(rfc('5')),
    claim('iss', 'StringOrURI', 'must', rfc('5')),
    claim('aud', 'StringOrURI or array', 'must', rfc('5')),
    claim('iat', 'NumericDate', 'must', rfc('5')),
    claim('token_introspection', 'object', 'must', rfc('5')),
    rule('active', {}, { rfc: 7662, section: '2.2' }, ({ claims }) => {
      const response = claims.get('token_introspection')
      const active =
        typeof response === 'object' && response !== null && 'active' in response
          ? response.active
          : undefined
      if (active === undefined) return outcome('fail', 'missing', { name: 'active' })
      return typeof active === 'boolean'
        ? outcome('pass', 'found', { name: 'active', value: String(active) })
        : outcome('fail', 'mistyped', { name: 'active' })
    }),
    // With them it could pass as an access token.
    absent('sub', 'should', rfc('5')),
    absent('exp', 'should', rfc('5')),
  ],
}
