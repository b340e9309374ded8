import { rfc, type Rule, type Rules } from './finding-rule'
import { hasShape, type KeyIdShape } from './key-id-shapes'
import {
  atMember,
  inHeader,
  memberNamed,
  rawValue,
  removeMember,
  setMember,
  stringNamed,
  wholeObject,
} from './sighting'

export interface KeyIdFindings {
  'kid-path': object
  'kid-sql': object
  'kid-ldap': object
  'kid-command': object
  'kid-url': object
  'kid-not-string': object
}

/** What is dangerous about `kid`, which a verifier looks a key up by: RFC 7515 section 4.1.4. */
export const KEY_ID_RULES: Rules<KeyIdFindings> = {
  'kid-path': keyId('path', 'high'),
  'kid-sql': keyId('sql', 'high'),
  'kid-ldap': keyId('ldap', 'high'),
  'kid-command': keyId('command', 'high'),
  'kid-url': keyId('url', 'low'),
  'kid-not-string': {
    severity: 'medium',
    specification: rfc(7515, '4.1.4'),
    detect: ({ analysis: { header } }) => {
      const kid = memberNamed(wholeObject(header), 'kid')
      if (!header || !kid || kid.type === 'string') return []
      const mend = kid.type === 'number' ? setMember('header', 'kid', rawValue(header, kid)) : null
      return [atMember('header', kid, {}, mend)]
    },
  },
}

function keyId(shape: KeyIdShape, severity: 'high' | 'low'): Rule<object> {
  return {
    severity,
    specification: rfc(8725, '3.10'),
    detect: ({ analysis }) =>
      hasShape(stringNamed(analysis.header, 'kid') ?? '', shape)
        ? [inHeader(analysis, 'kid', {}, removeMember('header', 'kid'))]
        : [],
  }
}
