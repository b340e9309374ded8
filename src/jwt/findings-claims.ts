import type { Member, Part } from './analysis'
import { rfc, type Evidence, type Rules } from './finding-rule'
import { missingClaim } from './missing-claim'
import {
  atMember,
  memberNamed,
  parsedValue,
  rawValue,
  setMember,
  stringNamed,
  wholeObject,
} from './sighting'

export interface ClaimFindings {
  'aud-missing': object
  'aud-wildcard': { readonly audience: string }
  'aud-empty': object
  'iss-missing': object
  'iss-insecure': object
  'sub-missing': object
  'sub-not-string': object
}

/** What is wrong with whom a token is from, about and for: RFC 7519 sections 4.1.1 to 4.1.3. */
export const CLAIM_RULES: Rules<ClaimFindings> = {
  'aud-missing': {
    severity: 'low',
    specification: rfc(8725, '3.9'),
    detect: missingClaim('aud'),
  },
  'aud-wildcard': {
    severity: 'high',
    specification: rfc(8725, '3.9'),
    detect: (evidence) =>
      audiences(evidence).flatMap(({ member, values }) => {
        const wildcard = values.find((value) => typeof value === 'string' && isWildcard(value))
        return typeof wildcard === 'string'
          ? [atMember('payload', member, { audience: wildcard })]
          : []
      }),
  },
  'aud-empty': {
    severity: 'medium',
    specification: rfc(7519, '4.1.3'),
    detect: (evidence) =>
      audiences(evidence)
        .filter(({ values }) => values.every((value) => value === ''))
        .map(({ member }) => atMember('payload', member, {})),
  },
  'iss-missing': {
    severity: 'low',
    specification: rfc(8725, '3.8'),
    detect: missingClaim('iss'),
  },
  'iss-insecure': {
    severity: 'low',
    specification: rfc(8414, '2'),
    detect: ({ analysis }) => {
      const payload = wholeObject(analysis.payload)
      const issuer = stringNamed(payload, 'iss')
      if (issuer === null || !/^http:/i.test(issuer)) return []
      const mend = setMember('payload', 'iss', issuer.replace(/^http:/i, 'https:'))
      return [atMember('payload', memberNamed(payload, 'iss'), {}, mend)]
    },
  },
  'sub-missing': {
    severity: 'info',
    specification: rfc(7519, '4.1.2'),
    detect: missingClaim('sub'),
  },
  'sub-not-string': {
    severity: 'medium',
    specification: rfc(7519, '4.1.2'),
    detect: ({ analysis }) => {
      const payload = wholeObject(analysis.payload)
      const sub = memberNamed(payload, 'sub')
      if (!payload || !sub || sub.type === 'string') return []
      const mend =
        sub.type === 'number' ? setMember('payload', 'sub', rawValue(payload, sub)) : null
      return [atMember('payload', sub, {}, mend)]
    },
  },
}

/** `aud` as the list that it is or stands for. */
function audiences({ analysis }: Evidence): readonly {
  readonly member: Member
  readonly values: readonly unknown[]
}[] {
  const payload: Part | null = wholeObject(analysis.payload)
  const member = memberNamed(payload, 'aud')
  if (!payload || !member) return []
  const value = parsedValue(payload, member)
  return [{ member, values: Array.isArray(value) ? value : [value] }]
}

const isWildcard = (audience: string): boolean =>
  audience === '*' || /^(?:https?:\/\/)?\*(?:\.|\/|$)/i.test(audience) || audience === 'any'
