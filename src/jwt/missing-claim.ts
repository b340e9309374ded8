import { NOTHING_EXPECTED, NOTHING_GIVEN } from './expectations'
import type { Evidence, Rule, Sighting } from './finding-rule'
import type { ProfileId, Values } from './profiles/profile'
import { profileOf } from './profiles/profiles'
import { readValues } from './profiles/values'
import { atMember, wholeObject } from './sighting'
import { recogniseToken } from './token-kind'

/**
 * What a profile makes of a token without a claim or header parameter of that name: `fail` where it
 * must have one, `warning` where it should; null where it need not, or must not.
 */
export function demandFor(
  name: string,
  profile: ProfileId,
  { analysis, verdict, evaluation }: Evidence,
): 'fail' | 'warning' | null {
  const { header, claims } = readValues(analysis)
  const evidence = {
    header: without(header, name),
    claims: without(claims, name),
    verdict,
    evaluation,
    given: NOTHING_GIVEN,
    expectations: NOTHING_EXPECTED,
    isCertain: true,
  }
  for (const { check } of profileOf(profile).rules) {
    const { result, reason } = check(evidence)
    const isMissed = reason.code === 'missing' && reason.data.name === name
    if (isMissed && (result === 'fail' || result === 'warning')) return result
  }
  return null
}

function without(values: Values, name: string): Values {
  if (!values.has(name)) return values
  const others = new Map(values)
  others.delete(name)
  return others
}

/** A rule about a claim that does not stand there, unless it is none of the token's kind. */
export function missingClaim(
  name: string,
  mend: (evidence: Evidence) => Sighting<object>['mend'] = () => null,
): Rule<object>['detect'] {
  return (evidence) => {
    const { analysis } = evidence
    if (!wholeObject(analysis.payload) || readValues(analysis).claims.has(name)) return []
    const { profile } = recogniseToken(analysis)
    const isAsked = profile === 'jwt' || demandFor(name, profile, evidence) !== null
    return isAsked ? [atMember('payload', undefined, {}, mend(evidence))] : []
  }
}
