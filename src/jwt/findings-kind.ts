import { rfc, type Rules } from './finding-rule'
import { demandFor } from './missing-claim'
import { mediaType } from './profiles/claim-rules'
import type { ProfileId } from './profiles/profile'
import { profileOf } from './profiles/profiles'
import { readValues } from './profiles/values'
import { atMember, inHeader, setMember, wholeObject } from './sighting'
import { recogniseToken } from './token-kind'

export interface KindFindings {
  'typ-missing': { readonly typ: string }
  'jti-missing': { readonly profile: ProfileId }
}

/** What a token of its kind has to say of itself. */
export const KIND_RULES: Rules<KindFindings> = {
  'typ-missing': {
    severity: 'info',
    specification: rfc(8725, '3.11'),
    detect: ({ analysis }) => {
      if (!wholeObject(analysis.header) || !wholeObject(analysis.payload)) return []
      const { header } = readValues(analysis)
      const typ = typeOf(recogniseToken(analysis).profile)
      return typ !== null && UNTELLING.has(mediaType(header.get('typ')))
        ? [inHeader(analysis, 'typ', { typ }, setMember('header', 'typ', typ))]
        : []
    },
  },
  'jti-missing': {
    severity: 'medium',
    specification: rfc(7519, '4.1.7'),
    detect: (evidence) => {
      const { analysis } = evidence
      if (!wholeObject(analysis.payload) || readValues(analysis).claims.has('jti')) return []
      const { profile, by } = recogniseToken(analysis)
      const isTold = by === 'typ' || profile !== 'access-token'
      return isTold && demandFor('jti', profile, evidence) === 'fail'
        ? [atMember('payload', undefined, { profile })]
        : []
    },
  },
}

/** Values of `typ` that say nothing of the kind of a JWT; empty where there is none. */
const UNTELLING: ReadonlySet<string> = new Set(['', 'jwt'])

/** The `typ` that a profile asks for; null where it asks for none. */
function typeOf(id: ProfileId): string | null {
  const { rules, types } = profileOf(id)
  return rules.some(({ requirement }) => requirement.code === 'typ') ? (types[0] ?? null) : null
}
