import { absent, claim, typ } from './claim-rules'
import { someEvents } from './events'
import type { Profile } from './profile'

const rfc = (section: string) => ({ rfc: 8417, section })

/** Security event tokens: RFC 8417. */
export const SECURITY_EVENT_TOKEN: Profile = {
  id: 'security-event-token',
  specification: rfc('2'),
  types: ['secevent+jwt'],
  hasShape: (claims) => claims.has('events'),
  rules: [
    typ(['secevent+jwt'], 'should', rfc('2.3')),
    claim('iss', 'StringOrURI', 'must', rfc('2.2')),
    claim('iat', 'NumericDate', 'must', rfc('2.2')),
    claim('jti', 'string', 'must', rfc('2.2')),
    claim('aud', 'StringOrURI or array', 'should', rfc('2.2')),
    claim('sub', 'StringOrURI', 'may', rfc('2.2')),
    someEvents(rfc('2.2')),
    claim('txn', 'string', 'may', rfc('2.2')),
    claim('toe', 'NumericDate', 'may', rfc('2.2')),
    absent('exp', 'should', rfc('2.2')),
  ],
}
