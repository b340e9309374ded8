import { claim, shown, signed } from './claim-rules'
import { core } from './openid-core'
import { outcome, rule, type Profile } from './profile'

const rfc = (section: string) => ({ rfc: 7523, section })

/** Assertions by which a client authenticates itself: RFC 7523 section 3. */
export const CLIENT_ASSERTION: Profile = {
  id: 'client-assertion',
  specification: rfc('3'),
  types: ['client-authentication+jwt'],
  hasShape: (claims) =>
    claims.has('iss') && claims.get('iss') === claims.get('sub') && claims.has('aud'),
  rules: [
    signed(rfc('3')),
    claim('iss', 'StringOrURI', 'must', rfc('3')),
    claim('sub', 'StringOrURI', 'must', rfc('3')),
    // Another party may issue it, but usually the client does: OpenID Connect Core section 9.
    rule('same-subject', {}, rfc('3'), ({ claims }) => {
      const iss = claims.get('iss')
      if (typeof iss !== 'string') return outcome('not-applicable', 'unsaid', { name: 'iss' })
      const sub = claims.get('sub')
      return sub === iss
        ? outcome('pass', 'found', { name: 'sub', value: iss })
        : outcome('warning', 'different', { name: 'sub', value: shown(sub) ?? '', expected: iss })
    }),
    claim('aud', 'StringOrURI or array', 'must', rfc('3')),
    claim('exp', 'NumericDate', 'must', rfc('3')),
    claim('nbf', 'NumericDate', 'may', rfc('3')),
    claim('iat', 'NumericDate', 'may', rfc('3')),
    // RFC 7523 leaves it open, OpenID Connect requires it: that one is used twice goes unnoticed else.
    claim('jti', 'string', 'should', core('9')),
  ],
}
