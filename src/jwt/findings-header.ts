import type { Analysis } from './analysis'
import { cve, rfc, type Mend, type Rules } from './finding-rule'
import { headerKeys } from './header-keys'
import { PRIVATE_MEMBERS } from './jwk-members'
import { demandFor } from './missing-claim'
import {
  atMember,
  inHeader,
  memberNamed,
  parsedValue,
  removeMember,
  setMember,
  wholeObject,
} from './sighting'
import { recogniseToken } from './token-kind'

export interface HeaderFindings {
  /** `isAddress`: the key is not there, but where it says. */
  'embedded-key': { readonly name: string; readonly isAddress: boolean }
  'embedded-private-key': { readonly member: string }
  'cty-missing': object
  'replicated-claim': { readonly name: string }
  'compressed-plaintext': object
  'excessive-iterations': { readonly count: number }
}

/** How many rounds of PBKDF2 a stranger may ask for before it is an attack on the reader. */
const MAX_ITERATIONS = 2_000_000

/** What is dangerous about the header beside `alg`, `kid`, `crit` and where keys are. */
export const HEADER_RULES: Rules<HeaderFindings> = {
  'embedded-key': {
    severity: 'medium',
    specification: rfc(7515, '10.3'),
    detect: (evidence) => {
      const { profile } = recogniseToken(evidence.analysis)
      return headerKeys(evidence.analysis.header)
        .filter(({ name }) => demandFor(name, profile, evidence) === null)
        .map((member) => {
          const { name } = member
          const data = { name, isAddress: name === 'jku' || name === 'x5u' }
          return atMember('header', member, data, removeMember('header', name))
        })
    },
  },
  'embedded-private-key': {
    severity: 'critical',
    specification: rfc(7515, '4.1.3'),
    detect: ({ analysis: { header } }) => {
      const jwk = memberNamed(wholeObject(header), 'jwk')
      if (!header || jwk?.type !== 'object') return []
      const members = new Set(Object.keys(Object.assign({}, parsedValue(header, jwk))))
      const member = PRIVATE_MEMBERS.find((name) => members.has(name))
      return member === undefined
        ? []
        : [atMember('header', jwk, { member }, removeMember('header', 'jwk'))]
    },
  },
  'cty-missing': {
    severity: 'medium',
    specification: rfc(7519, '5.2'),
    detect: ({ analysis }) => {
      const { header, payload } = analysis
      const isNested = payload?.kind === 'text' && NESTED.test(payload.text)
      return isNested && wholeObject(header) && !memberNamed(header, 'cty')
        ? [inHeader(analysis, 'cty', {}, setMember('header', 'cty', 'JWT'))]
        : []
    },
  },
  'replicated-claim': {
    severity: 'medium',
    specification: rfc(7519, '5.3'),
    detect: ({ analysis }) => REPLICATED.flatMap((name) => differing(analysis, name)),
  },
  'compressed-plaintext': {
    severity: 'low',
    specification: rfc(8725, '3.6'),
    detect: ({ analysis }) =>
      analysis.kind === 'jwe' && memberNamed(analysis.header, 'zip')
        ? [inHeader(analysis, 'zip', {})]
        : [],
  },
  'excessive-iterations': {
    severity: 'high',
    specification: cve('CVE-2023-52428'),
    detect: ({ analysis }) => {
      const count = memberNamed(analysis.header, 'p2c')?.value
      return typeof count === 'number' && count > MAX_ITERATIONS
        ? [inHeader(analysis, 'p2c', { count })]
        : []
    },
  },
}

const REPLICATED = ['iss', 'sub', 'aud'] as const

/** A compact JWS or JWE, whole. */
const NESTED = /^\s*eyJ[\w-]+(?:\.[\w-]*){2}(?:(?:\.[\w-]*){2})?\s*$/

/** A claim that the header repeats with another value than the payload has. */
function differing({ header, payload }: Analysis, name: string) {
  const [stated, claimed] = [header, payload].map((part) => {
    const whole = wholeObject(part)
    const member = memberNamed(whole, name)
    return whole && member ? { member, value: JSON.stringify(parsedValue(whole, member)) } : null
  })
  if (!stated || !claimed || stated.value === claimed.value) return []
  const mend: Mend = { kind: 'set-member', place: 'header', name, rawValue: claimed.value }
  return [atMember('header', stated.member, { name }, mend)]
}
