import { absent, claim, oneOf, signed, typ } from './claim-rules'
import { hasEvent, requiredEvent } from './events'
import type { Profile } from './profile'

const logout = (section: string) => ({
  title: 'OpenID Connect Back-Channel Logout 1.0',
  url: 'https://openid.net/specs/openid-connect-backchannel-1_0.html',
  section,
})

const EVENT = 'http://schemas.openid.net/event/backchannel-logout'

/** Logout tokens: OpenID Connect Back-Channel Logout section 2.4. */
export const LOGOUT_TOKEN: Profile = {
  id: 'logout-token',
  specification: logout('2.4'),
  types: ['logout+jwt'],
  hasShape: (claims) => hasEvent(claims, EVENT),
  rules: [
    typ(['logout+jwt'], 'should', logout('2.4')),
    signed(logout('2.6')),
    claim('iss', 'StringOrURI', 'must', logout('2.4')),
    claim('aud', 'StringOrURI or array', 'must', logout('2.4')),
    claim('iat', 'NumericDate', 'must', logout('2.4')),
    claim('exp', 'NumericDate', 'must', logout('2.4')),
    claim('jti', 'string', 'must', logout('2.4')),
    oneOf(['sub', 'sid'], logout('2.4')),
    claim('sub', 'string', 'may', logout('2.4')),
    claim('sid', 'string', 'may', logout('2.4')),
    requiredEvent(EVENT, logout('2.4')),
    absent('nonce', 'must', logout('2.4')),
  ],
}
