import { absent, claim, signed, typ } from './claim-rules'
import { outcome, rule, type Profile } from './profile'

const rfc = (section: string) => ({ rfc: 9101, section })

/** Authorization requests as a JWT: RFC 9101. */
export const REQUEST_OBJECT: Profile = {
  id: 'request-object',
  specification: rfc('4'),
  types: ['oauth-authz-req+jwt'],
  hasShape: (claims) => claims.has('client_id') && claims.has('response_type'),
  rules: [
    typ(['oauth-authz-req+jwt'], 'should', rfc('10.8')),
    signed(rfc('10.1')),
    claim('client_id', 'string', 'must', rfc('5')),
    claim('response_type', 'string', 'must', rfc('4')),
    claim('redirect_uri', 'URI', 'may', rfc('4')),
    claim('scope', 'string', 'may', rfc('4')),
    claim('state', 'string', 'may', rfc('4')),
    claim('iss', 'StringOrURI', 'should', rfc('4')),
    claim('aud', 'StringOrURI or array', 'should', rfc('4')),
    absent('request', 'must', rfc('4')),
    absent('request_uri', 'must', rfc('4')),
    // It could pass as a client assertion.
    rule('not-subject', {}, rfc('10.8'), ({ claims }) => {
      const sub = claims.get('sub')
      return sub !== undefined && sub === claims.get('client_id')
        ? outcome('warning', 'unwanted', { name: 'sub' })
        : outcome('pass', 'unsaid', { name: 'sub' })
    }),
  ],
}
