import { claim, parameter, shown, signed, typ } from './claim-rules'
import { outcome, rule, type Profile, type ProfileRule, type Values } from './profile'

const federation = (section: string) => ({
  title: 'OpenID Federation 1.0',
  url: 'https://openid.net/specs/openid-federation-1_0.html',
  section,
})

/** A statement that an entity makes of itself is its entity configuration. */
const isOwn = (claims: Values): boolean => claims.get('iss') === claims.get('sub')

/** Statements of a federation about an entity: OpenID Federation section 3. */
export const ENTITY_STATEMENT: Profile = {
  id: 'entity-statement',
  specification: federation('3'),
  types: ['entity-statement+jwt'],
  hasShape: (claims) =>
    claims.has('jwks') &&
    ['authority_hints', 'metadata', 'metadata_policy'].some((name) => claims.has(name)),
  rules: [
    typ(['entity-statement+jwt'], 'must', federation('3')),
    signed(federation('3.2')),
    parameter('kid', 'must', federation('3')),
    entityIdentifier('iss'),
    entityIdentifier('sub'),
    claim('iat', 'NumericDate', 'must', federation('3.1.1')),
    claim('exp', 'NumericDate', 'must', federation('3.1.1')),
    rule('key-set', {}, federation('3.1.1'), ({ claims }) => {
      const jwks = claims.get('jwks')
      if (jwks === undefined) return outcome('fail', 'missing', { name: 'jwks' })
      const keys = typeof jwks === 'object' && jwks !== null && 'keys' in jwks ? jwks.keys : null
      return Array.isArray(keys)
        ? outcome('pass', 'found', { name: 'jwks', value: null })
        : outcome('fail', 'mistyped', { name: 'jwks' })
    }),
    claim('metadata', 'object', 'may', federation('3.1.1')),
    onlyIn('own', 'authority_hints'),
    onlyIn('own', 'trust_anchor_hints'),
    onlyIn('own', 'trust_marks'),
    onlyIn('own', 'trust_mark_issuers'),
    onlyIn('own', 'trust_mark_owners'),
    onlyIn('subordinate', 'metadata_policy'),
    onlyIn('subordinate', 'metadata_policy_crit'),
    onlyIn('subordinate', 'constraints'),
    onlyIn('subordinate', 'source_endpoint'),
  ],
}

/** An entity identifier is an https URL with a host, without query or fragment: section 1.2. */
function entityIdentifier(name: 'iss' | 'sub'): ProfileRule {
  return rule('entity-identifier', { name }, federation('1.2'), ({ claims }) => {
    const value = claims.get(name)
    if (value === undefined) return outcome('fail', 'missing', { name })
    return typeof value === 'string' && /^https:\/\/[^/?#\s][^?#\s]*$/i.test(value)
      ? outcome('pass', 'found', { name, value: shown(value) })
      : outcome('fail', 'mistyped', { name })
  })
}

/** The claim belongs into entity configurations only, or into subordinate statements only: sections 3.1.2, 3.1.3. */
function onlyIn(kind: 'own' | 'subordinate', name: string): ProfileRule {
  const own = kind === 'own'
  const section = own ? '3.1.2' : '3.1.3'
  return rule('own-statement-only', { name, own }, federation(section), ({ claims }) => {
    if (!claims.has(name)) return outcome('not-applicable', 'unsaid', { name })
    return isOwn(claims) === own
      ? outcome('pass', 'found', { name, value: null })
      : outcome('fail', 'unwanted', { name })
  })
}
