import type { Analysis, Member, Part } from './analysis'
import { cve, rfc, type Mend, type Rule, type Rules, type Sighting } from './finding-rule'
import { headerKeys } from './header-keys'
import { HEADER_PARAMETERS } from './header-parameters'
import { hasShape, type KeyIdShape } from './key-id-shapes'
import {
  atMember,
  inHeader,
  memberNamed,
  parsedValue,
  removeMember,
  setMember,
  stringNamed,
  wholeObject,
} from './sighting'

export interface HeaderFindings {
  'embedded-key': { readonly name: string }
  'embedded-private-key': { readonly member: string }
  'kid-path': object
  'kid-sql': object
  'kid-ldap': object
  'kid-command': object
  'kid-url': object
  'kid-not-string': object
  'crit-empty': object
  'crit-duplicate': { readonly name: string }
  'crit-absent': { readonly name: string }
  'crit-registered': { readonly name: string }
  'crit-unknown': { readonly name: string }
  'b64-not-critical': object
  'b64-in-jwt': object
  'typ-missing': { readonly typ: string }
  'cty-missing': object
  'replicated-claim': { readonly name: string }
  'compressed-plaintext': object
  'excessive-iterations': { readonly count: number }
}

/** Names that `crit` must not list, since every reader has to know them (RFC 7515 section 4.1.11). */
const ALWAYS_UNDERSTOOD: ReadonlySet<string> = new Set(
  HEADER_PARAMETERS.flatMap(({ name, specification }) =>
    specification.rfc === 7515 || specification.rfc === 7516 ? [name] : [],
  ),
)

/** The extension that verifiers commonly know: RFC 7797 section 3. */
const UNDERSTOOD: ReadonlySet<string> = new Set(['b64'])

/** What tells the kind of a token, and the `typ` that this kind must have. */
const TYPED = [
  { claims: ['htm', 'htu'], typ: 'dpop+jwt' },
  { claims: ['events', 'jti'], typ: 'secevent+jwt' },
  { claims: ['client_id', 'scope', 'aud'], typ: 'at+jwt' },
] as const

/** How many rounds of PBKDF2 a stranger may ask for before it is an attack on the reader. */
const MAX_ITERATIONS = 2_000_000

/** What is dangerous about the header, addresses and certificates aside. */
export const HEADER_RULES: Rules<HeaderFindings> = {
  'embedded-key': {
    severity: 'medium',
    specification: rfc(7515, '10.3'),
    detect: ({ analysis }) =>
      headerKeys(analysis.header).map((member) =>
        atMember('header', member, { name: member.name }, removeMember('header', member.name)),
      ),
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
      const mend = kid.type === 'number' ? setMember('header', 'kid', rawOf(header, kid)) : null
      return [atMember('header', kid, {}, mend)]
    },
  },
  'crit-empty': {
    severity: 'medium',
    specification: rfc(7515, '4.1.11'),
    detect: ({ analysis }) => {
      const crit = memberNamed(wholeObject(analysis.header), 'crit')
      return crit && criticalNames(analysis.header).length === 0
        ? [atMember('header', crit, {}, removeMember('header', 'crit'))]
        : []
    },
  },
  'crit-duplicate': critical((name, index, { names }) => names.indexOf(name) < index),
  'crit-absent': critical((name, _, { header }) => !memberNamed(header, name), true),
  'crit-registered': critical((name) => ALWAYS_UNDERSTOOD.has(name), true),
  'crit-unknown': critical((name) => !UNDERSTOOD.has(name) && !ALWAYS_UNDERSTOOD.has(name)),
  'b64-not-critical': {
    severity: 'high',
    specification: rfc(7797, '6'),
    detect: ({ analysis }) => {
      const { header } = analysis
      const names = criticalNames(header)
      return isUnencoded(header) && !names.includes('b64')
        ? [inHeader(analysis, 'b64', {}, setMember('header', 'crit', [...names, 'b64']))]
        : []
    },
  },
  'b64-in-jwt': {
    severity: 'medium',
    specification: rfc(7797, '7'),
    detect: ({ analysis }) =>
      isUnencoded(analysis.header) && wholeObject(analysis.payload)
        ? [inHeader(analysis, 'b64', {}, removeMember('header', 'b64'))]
        : [],
  },
  'typ-missing': {
    severity: 'info',
    specification: rfc(8725, '3.11'),
    detect: ({ analysis }) => {
      const payload = wholeObject(analysis.payload)
      if (!payload || !wholeObject(analysis.header)) return []
      const kind = TYPED.find(({ claims }) => claims.every((name) => memberNamed(payload, name)))
      const typ = stringNamed(analysis.header, 'typ')
      return kind && (typ === null || typ.toUpperCase() === 'JWT')
        ? [inHeader(analysis, 'typ', { typ: kind.typ }, setMember('header', 'typ', kind.typ))]
        : []
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

/** RFC 7518 sections 6.2.2, 6.3.2 and 6.4, RFC 8037 section 2, RFC 9964 section 6. */
const PRIVATE_MEMBERS = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k', 'priv'] as const

const REPLICATED = ['iss', 'sub', 'aud'] as const

/** A compact JWS or JWE, whole. */
const NESTED = /^\s*eyJ[\w-]+(?:\.[\w-]*){2}(?:(?:\.[\w-]*){2})?\s*$/

const isUnencoded = (header: Part | null): boolean =>
  memberNamed(wholeObject(header), 'b64')?.value === false

const rawOf = ({ view }: Part, { valueRange }: Member): string =>
  view.slice(valueRange.start, valueRange.end)

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

/** The names that `crit` lists; of another value none. */
function criticalNames(header: Part | null): readonly string[] {
  const crit = memberNamed(wholeObject(header), 'crit')
  const value = header && crit?.type === 'array' ? parsedValue(header, crit) : []
  return Array.isArray(value) ? value.filter((name) => typeof name === 'string') : []
}

/** A rule about each name in `crit`; the mend lists the others. */
function critical(
  isWrong: (
    name: string,
    index: number,
    context: { readonly header: Part | null; readonly names: readonly string[] },
  ) => boolean,
  isAlways = false,
): Rule<{ readonly name: string }> {
  return {
    severity: isAlways ? 'high' : 'medium',
    specification: rfc(7515, '4.1.11'),
    detect: ({ analysis }) => {
      const { header } = analysis
      const names = criticalNames(header)
      return names.flatMap((name, index): readonly Sighting<{ readonly name: string }>[] => {
        if (!isWrong(name, index, { header, names })) return []
        const mend = criticalWithout(names, index)
        return [inHeader(analysis, 'crit', { name }, mend)]
      })
    },
  }
}

function criticalWithout(names: readonly string[], index: number): Mend {
  const others = names.toSpliced(index, 1)
  return others.length === 0 ? removeMember('header', 'crit') : setMember('header', 'crit', others)
}

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
