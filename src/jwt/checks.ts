import { findAlgorithm } from './algorithms'
import type { Analysis } from './analysis'
import { mistypedClaims } from './claims'
import type { KeyFacts } from './key'
import type { JsonType, Problem } from './problem'
import type { ProfileId } from './profiles/profile'
import {
  boundsOf,
  readTimes,
  TIME_CLAIMS,
  type Evaluation,
  type TimeClaim,
  type TimeUnit,
} from './time'
import type { Verdict } from './verdict'

/** The rungs of the ladder, in the order in which a verifier climbs it. */
const STEPS = ['structure', 'key', 'signature', 'time', 'profile'] as const
export type Step = (typeof STEPS)[number]

export type CheckState = 'ok' | 'warning' | 'failed' | 'unknown'

/** What a check can say, with the data its text needs. Prose is in `i18n/`. Durations are in seconds. */
export interface CheckData {
  'not-reached': object
  'structure-jws': object
  'structure-jwe': object
  'structure-payload-not-json': { readonly kind: 'text' | 'binary' | 'empty' }
  'structure-fault': { readonly problem: Problem }
  /** The text that is being written can't be built: the other checks are of the last token that could. */
  'structure-stale': { readonly problem: Problem }
  'key-usable': { readonly key: KeyFacts }
  'key-weak': { readonly key: KeyFacts; readonly minimum: number }
  /** The token brought the key: that it fits proves nothing about who signed it (RFC 7515 section 10.3). */
  'key-embedded': { readonly key: KeyFacts }
  'key-none': object
  'key-unreadable': { readonly problem: Problem }
  'key-unfit': { readonly problem: Problem }
  'signature-valid': { readonly algorithm: string }
  'signature-invalid': { readonly algorithm: string }
  'signature-none': object
  'signature-unchecked': { readonly problem: Problem | null }
  'time-expired': { readonly ago: number }
  'time-not-yet': { readonly left: number }
  'time-issued-ahead': { readonly left: number }
  'time-unit': { readonly claim: TimeClaim; readonly unit: TimeUnit }
  'time-no-expiry': object
  'time-undated': { readonly claim: TimeClaim }
  'time-valid': { readonly left: number }
  'profile-jwt': object
  'profile-mistyped': { readonly names: readonly string[] }
  'profile-not-object': { readonly type: JsonType | null }
  'profile-met': { readonly profile: ProfileId }
  /** How many of the profile's rules and of what the user expects are not met. */
  'profile-unmet': {
    readonly profile: ProfileId
    readonly failed: number
    readonly warned: number
  }
}

export type CheckCode = keyof CheckData

/** One rung of the ladder: how it stands and why. */
export type Check<C extends CheckCode = CheckCode> = {
  readonly [K in C]: {
    readonly step: Step
    readonly state: CheckState
    readonly code: K
    readonly data: CheckData[K]
  }
}[C]

const check = <C extends CheckCode>(
  step: Step,
  state: CheckState,
  code: C,
  data: CheckData[C],
): Check => ({ step, state, code, data }) as Check

/**
 * The five checks of a token, in order. They are independent: an expired token may carry a valid
 * signature, and a valid signature says nothing about the time.
 *
 * @param assessment how the token stands to its profile; null where that is not known (yet)
 * @param stale why the text being written can't be built; the verdict is then of an earlier token
 */
export function runChecks(
  analysis: Analysis,
  verdict: Verdict,
  evaluation: Evaluation,
  assessment: Standing | null,
  stale: Problem | null = null,
): readonly Check[] {
  if (analysis.kind === 'empty' && !stale) return STEPS.map(notReached)
  if (stale)
    return [
      check('structure', 'warning', 'structure-stale', { problem: stale }),
      checkKey(verdict),
      checkSignature(verdict),
      notReached('time'),
      notReached('profile'),
    ]
  return [
    checkStructure(analysis),
    checkKey(verdict),
    checkSignature(verdict),
    checkTime(analysis, evaluation),
    checkProfile(analysis, assessment),
  ]
}

const notReached = (step: Step): Check => check(step, 'unknown', 'not-reached', {})

function checkStructure({ faults, kind, payload }: Analysis): Check {
  const [fault] = faults
  if (fault) return check('structure', 'failed', 'structure-fault', { problem: fault })
  if (kind === 'jwe') return check('structure', 'ok', 'structure-jwe', {})
  if (payload && payload.kind !== 'json')
    return check('structure', 'warning', 'structure-payload-not-json', {
      kind: payload.byteLength === 0 ? 'empty' : payload.kind,
    })
  return check('structure', 'ok', 'structure-jws', {})
}

function checkKey(verdict: Verdict): Check {
  const problem = verdict.keyProblem
  if (problem)
    return check('key', 'failed', verdict.key ? 'key-unfit' : 'key-unreadable', { problem })
  if (!verdict.key) return check('key', 'unknown', 'key-none', {})
  if (verdict.keyOrigin === 'embedded')
    return check('key', 'warning', 'key-embedded', { key: verdict.key })
  const weakness = findWeakness(verdict)
  if (weakness)
    return check('key', 'warning', 'key-weak', { key: verdict.key, minimum: weakness.minimum })
  return check('key', 'ok', 'key-usable', { key: verdict.key })
}

/** A key that fits the algorithm but is shorter than its specification allows; lengths in bits. */
export interface Weakness {
  readonly algorithm: string
  readonly bits: number
  readonly minimum: number
}

/** Whether the key is too short for the token's algorithm (RFC 7518 sections 3.2, 3.3 and 3.5). */
export function findWeakness({ algorithm: name, key }: Verdict): Weakness | null {
  const algorithm = name === null ? null : findAlgorithm(name)
  if (!key || !algorithm?.minimumBits || algorithm.keyType !== key.type) return null
  if (key.bits === null || key.bits >= algorithm.minimumBits) return null
  return { algorithm: algorithm.name, bits: key.bits, minimum: algorithm.minimumBits }
}

function checkSignature(verdict: Verdict): Check {
  const algorithm = verdict.algorithm ?? ''
  if (verdict.signature === 'valid')
    return check('signature', 'ok', 'signature-valid', { algorithm })
  if (verdict.signature === 'invalid')
    return check('signature', 'failed', 'signature-invalid', { algorithm })
  if (isUnsecured(verdict)) return check('signature', 'failed', 'signature-none', {})
  return check('signature', 'unknown', 'signature-unchecked', { problem: verdict.problem })
}

/** Whether a token says of itself that it is not signed (RFC 7518 section 3.6), well-formed or not. */
export const isUnsecured = ({ state, algorithm }: Verdict): boolean =>
  algorithm === 'none' && (state === 'unsecured' || state === 'malformed')

function checkTime({ payload }: Analysis, evaluation: Evaluation): Check {
  if (payload?.type !== 'object') return notReached('time')
  const bounds = boundsOf(readTimes(payload, evaluation))
  const { exp, nbf, iat } = bounds
  if (exp?.state === 'failed') return check('time', 'failed', 'time-expired', { ago: -exp.delta })
  if (nbf?.state === 'failed') return check('time', 'failed', 'time-not-yet', { left: nbf.delta })
  const names = new Set(payload.members.map(({ name }) => name))
  const undated = TIME_CLAIMS.find((claim) => names.has(claim) && !bounds[claim])
  if (undated) return check('time', 'warning', 'time-undated', { claim: undated })
  const other = TIME_CLAIMS.find((claim) => bounds[claim] && bounds[claim].unit !== 'seconds')
  if (other && bounds[other])
    return check('time', 'warning', 'time-unit', { claim: other, unit: bounds[other].unit })
  if (iat?.state === 'odd')
    return check('time', 'warning', 'time-issued-ahead', { left: iat.delta })
  if (!exp) return check('time', 'warning', 'time-no-expiry', {})
  return check('time', 'ok', 'time-valid', { left: exp.delta })
}

/** The outcome of holding a token to its profile, in short. */
export type Standing = CheckData['profile-unmet']

function checkProfile(analysis: Analysis, standing: Standing | null): Check {
  const plain = checkClaimsSet(analysis)
  if (!standing || plain.state === 'unknown' || plain.state === 'failed') return plain
  const { profile, failed, warned } = standing
  if (failed === 0 && plain.state === 'warning') return plain
  if (failed > 0 || warned > 0)
    return check('profile', failed > 0 ? 'failed' : 'warning', 'profile-unmet', {
      profile,
      failed,
      warned,
    })
  return profile === 'jwt' ? plain : check('profile', 'ok', 'profile-met', { profile })
}

/** The plain JWT profile: a claims set is a JSON object whose registered claims have their types. */
function checkClaimsSet({ kind, payload }: Analysis): Check {
  if (kind === 'jwe' || !payload || payload.faults.length > 0) return notReached('profile')
  if (payload.type !== 'object')
    return check('profile', 'failed', 'profile-not-object', { type: payload.type })
  const names = mistypedClaims(payload.members).map(({ name }) => name)
  if (names.length > 0) return check('profile', 'warning', 'profile-mistyped', { names })
  return check('profile', 'ok', 'profile-jwt', {})
}
