import type { Member } from './analysis'
import { rfc, type Evidence, type Rule, type Rules, type Sighting } from './finding-rule'
import { missingClaim } from './missing-claim'
import { atMember, memberNamed, setMember, wholeObject } from './sighting'
import {
  boundsOf,
  readTimes,
  TIME_CLAIMS,
  type TimeClaim,
  type TimeReading,
  type TimeUnit,
} from './time'
import { recogniseToken } from './token-kind'

/** Durations are in seconds. */
export interface TimeFindings {
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
}

const DAY = 86_400
const HOUR = 3600

/** What is wrong with the times of a token: RFC 7519 sections 4.1.4 to 4.1.6. */
export const TIME_RULES: Rules<TimeFindings> = {
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
    detect: missingClaim('exp', ({ evaluation }) =>
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
}

const isLongAccessToken = (evidence: Evidence): boolean =>
  lifetimeIn(evidence) > HOUR && recogniseToken(evidence.analysis).profile === 'access-token'

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
