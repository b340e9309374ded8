import type { Member, Part } from './analysis'
import { rfc, type Evidence, type Rule, type Rules, type Sighting } from './finding-rule'
import { atMember, memberNamed, parsedValue, setMember, stringNamed, wholeObject } from './sighting'
import {
  boundsOf,
  readTimes,
  TIME_CLAIMS,
  type TimeClaim,
  type TimeReading,
  type TimeUnit,
} from './time'

/** Durations are in seconds. */
export interface ClaimFindings {
  expired: { readonly ago: number }
  'not-yet-valid': { readonly left: number }
  'no-expiry': object
  'issued-in-future': { readonly left: number }
  'expires-before-issued': object
  'never-valid': object
  'time-as-text': { readonly name: string }
  'time-not-number': { readonly name: string }
  'time-unit': { readonly name: string; readonly unit: TimeUnit }
  'time-fraction': { readonly name: string }
  'long-lifetime': { readonly lifetime: number }
  'long-access-token': { readonly lifetime: number }
  'aud-missing': object
  'aud-wildcard': { readonly audience: string }
  'aud-empty': object
  'iss-missing': object
  'iss-insecure': object
  'sub-missing': object
  'sub-not-string': object
  'jti-missing': object
}

const DAY = 86_400
const HOUR = 3600

/** What is wrong with the registered claims of RFC 7519 section 4.1. */
export const CLAIM_RULES: Rules<ClaimFindings> = {
  expired: {
    severity: 'high',
    specification: rfc(7519, '4.1.4'),
    detect: failedTime('exp', (delta) => ({ ago: -delta })),
  },
  'not-yet-valid': {
    severity: 'high',
    specification: rfc(7519, '4.1.5'),
    detect: failedTime('nbf', (delta) => ({ left: delta })),
  },
  'no-expiry': {
    severity: 'medium',
    specification: rfc(7519, '4.1.4'),
    detect: missing('exp', ({ evaluation }) =>
      setMember('payload', 'exp', Math.floor(evaluation.moment) + HOUR),
    ),
  },
  'issued-in-future': {
    severity: 'medium',
    specification: rfc(7519, '4.1.6'),
    detect: (evidence) => {
      const { iat } = boundsIn(evidence)
      return iat?.unit === 'seconds' && iat.state === 'odd'
        ? [atMember('payload', iat.member, { left: iat.delta })]
        : []
    },
  },
  'expires-before-issued': {
    severity: 'high',
    specification: rfc(7519, '4.1.4'),
    detect: (evidence) => {
      const { exp, iat } = boundsIn(evidence)
      return exp && iat && exp.meant < iat.meant ? [atMember('payload', exp.member, {})] : []
    },
  },
  'never-valid': {
    severity: 'high',
    specification: rfc(7519, '4.1.5'),
    detect: (evidence) => {
      const { exp, nbf } = boundsIn(evidence)
      return exp && nbf && exp.meant <= nbf.meant ? [atMember('payload', exp.member, {})] : []
    },
  },
  'time-as-text': {
    severity: 'medium',
    specification: rfc(7519, '2'),
    detect: mistypedTimes((member) => {
      const seconds = secondsIn(member.value)
      return seconds === null ? null : setMember('payload', member.name, seconds)
    }, true),
  },
  'time-not-number': {
    severity: 'medium',
    specification: rfc(7519, '2'),
    detect: mistypedTimes(() => null, false),
  },
  'time-unit': {
    severity: 'medium',
    specification: rfc(7519, '2'),
    detect: ({ analysis, evaluation }) =>
      readTimes(wholeObject(analysis.payload), evaluation)
        .filter(({ unit }) => unit !== 'seconds')
        .map(({ member, unit, meant }) =>
          atMember(
            'payload',
            member,
            { name: member.name, unit },
            setMember('payload', member.name, Math.floor(meant)),
          ),
        ),
  },
  'time-fraction': {
    severity: 'info',
    specification: rfc(7519, '2'),
    detect: (evidence) =>
      Object.values(boundsIn(evidence))
        .filter(({ member, unit }) => unit === 'seconds' && !Number.isInteger(member.value))
        .map(({ member, meant }) =>
          atMember(
            'payload',
            member,
            { name: member.name },
            setMember('payload', member.name, Math.floor(meant)),
          ),
        ),
  },
  'long-lifetime': {
    severity: 'low',
    specification: null,
    detect: (evidence) => {
      const lifetime = lifetimeIn(evidence)
      return lifetime > DAY && !isLongAccessToken(evidence)
        ? [atMember('payload', memberNamed(evidence.analysis.payload, 'exp'), { lifetime })]
        : []
    },
  },
  'long-access-token': {
    severity: 'low',
    specification: null,
    detect: (evidence) =>
      isLongAccessToken(evidence)
        ? [
            atMember('payload', memberNamed(evidence.analysis.payload, 'exp'), {
              lifetime: lifetimeIn(evidence),
            }),
          ]
        : [],
  },
  'aud-missing': {
    severity: 'low',
    specification: rfc(8725, '3.9'),
    detect: missing('aud'),
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
    detect: missing('iss'),
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
    detect: missing('sub'),
  },
  'sub-not-string': {
    severity: 'medium',
    specification: rfc(7519, '4.1.2'),
    detect: ({ analysis }) => {
      const payload = wholeObject(analysis.payload)
      const sub = memberNamed(payload, 'sub')
      if (!payload || !sub || sub.type === 'string') return []
      const raw = payload.view.slice(sub.valueRange.start, sub.valueRange.end)
      const mend = sub.type === 'number' ? setMember('payload', 'sub', raw) : null
      return [atMember('payload', sub, {}, mend)]
    },
  },
  'jti-missing': {
    severity: 'medium',
    specification: rfc(9449, '4.2'),
    detect: ({ analysis }) => {
      const payload = wholeObject(analysis.payload)
      if (!payload || memberNamed(payload, 'jti')) return []
      return ONE_TIME.some((names) => names.every((name) => memberNamed(payload, name)))
        ? [atMember('payload', undefined, {})]
        : []
    },
  },
}

/** Tokens that must have a `jti`: DPoP proofs (RFC 9449 section 4.2), security events (RFC 8417 section 2.2). */
const ONE_TIME = [['htm', 'htu'], ['events']] as const

/** An OAuth access token by its claims (RFC 9068 section 2.2) or its `typ`. */
const isAccessToken = ({ analysis: { header, payload } }: Evidence): boolean =>
  /^(?:application\/)?at\+jwt$/i.test(stringNamed(header, 'typ') ?? '') ||
  ['client_id', 'scope'].every((name) => memberNamed(payload, name))

const isLongAccessToken = (evidence: Evidence): boolean =>
  isAccessToken(evidence) && lifetimeIn(evidence) > HOUR

const boundsIn = ({ analysis, evaluation }: Evidence) =>
  boundsOf(readTimes(wholeObject(analysis.payload), evaluation))

/** From `iat`, or else `nbf`, to `exp`; zero where it can't be told. */
function lifetimeIn(evidence: Evidence): number {
  const { exp, iat, nbf } = boundsIn(evidence)
  const begin = iat ?? nbf
  return exp && begin ? exp.meant - begin.meant : 0
}

function failedTime<D>(
  claim: TimeClaim,
  describe: (delta: number) => D,
): (evidence: Evidence) => readonly Sighting<D>[] {
  return ({ analysis, evaluation }) =>
    readTimes(analysis.payload, evaluation)
      .filter((reading: TimeReading) => reading.claim === claim && reading.state === 'failed')
      .map(({ member, delta }) => atMember('payload', member, describe(delta)))
}

function missing(
  name: string,
  mend: (evidence: Evidence) => Sighting<object>['mend'] = () => null,
): Rule<object>['detect'] {
  return (evidence) => {
    const payload = wholeObject(evidence.analysis.payload)
    return payload && !memberNamed(payload, name)
      ? [atMember('payload', undefined, {}, mend(evidence) ?? null)]
      : []
  }
}

/** The seconds that a text says, as digits or as a date of RFC 3339; null for any other. */
function secondsIn(value: Member['value']): number | null {
  if (typeof value !== 'string' || value.length > 40) return null
  if (/^\d{1,16}(?:\.\d{1,9})?$/.test(value)) return Number(value)
  if (!/^\d{4}-\d\d-\d\d[T ]/.test(value)) return null
  const milliseconds = Date.parse(value)
  return Number.isNaN(milliseconds) ? null : Math.floor(milliseconds / 1000)
}

/** Bounds that are no number; `isReadable`: whether their text says a time all the same. */
function mistypedTimes(
  mend: (member: Member) => Sighting<unknown>['mend'],
  isReadable: boolean,
): Rule<{ readonly name: string }>['detect'] {
  return ({ analysis }) =>
    TIME_CLAIMS.flatMap((name) => {
      const member = memberNamed(wholeObject(analysis.payload), name)
      if (!member || member.type === 'number') return []
      return (secondsIn(member.value) !== null) === isReadable
        ? [atMember('payload', member, { name }, mend(member) ?? null)]
        : []
    })
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
