import type { Analysis } from '../analysis'
import type { Expectations, GivenValues } from '../expectations'
import type { Evaluation } from '../time'
import type { Verdict } from '../verdict'
import { expectationRules } from './expectation-rules'
import type { ProfileEvidence, ProfileId, ProfileRow, ProfileRule } from './profile'
import { profileOf, recogniseProfile } from './profiles'
import { readValues } from './values'

export interface AssessmentInput {
  readonly analysis: Analysis
  readonly verdict: Verdict
  readonly evaluation: Evaluation
  /** The profile that the user chose, or `auto` for the one that is recognised. */
  readonly profile: ProfileId | 'auto'
  readonly given: GivenValues
  readonly expectations: Expectations
}

/** What a token is meant as, and how it stands to the rules of that and to what the user expects. */
export interface Assessment {
  readonly profile: ProfileId
  /** The profile that the token would be taken for if the user chose none. */
  readonly recognised: ProfileId
  readonly by: 'choice' | 'typ' | 'shape'
  readonly rows: readonly ProfileRow[]
  /** A row for each expectation that is stated. */
  readonly expected: readonly ProfileRow[]
  /** How many rows of both are not met. */
  readonly failed: number
  readonly warned: number
}

/** Holds a token to a profile and to expectations; null where there is no claims set to hold to them. */
export function assess(input: AssessmentInput): Assessment | null {
  const { analysis, profile: choice, ...others } = input
  const { payload } = analysis
  if (payload?.type !== 'object' || payload.faults.length > 0) return null
  const { header, claims } = readValues(analysis)
  const recognition = recogniseProfile(header, claims)
  const { profile, by } =
    choice === 'auto' ? recognition : ({ profile: choice, by: 'choice' } as const)
  const evidence = { ...others, header, claims, isCertain: by !== 'shape' }
  const rows = apply(profileOf(profile).rules, evidence)
  const expected = apply(expectationRules(input.expectations), evidence)
  const count = (result: ProfileRow['result']) =>
    [...rows, ...expected].filter((row) => row.result === result).length
  return {
    profile,
    recognised: recognition.profile,
    by,
    rows,
    expected,
    failed: count('fail'),
    warned: count('warning'),
  }
}

const apply = (rules: readonly ProfileRule[], evidence: ProfileEvidence): readonly ProfileRow[] =>
  rules.map(({ requirement, specification, check }) => ({
    requirement,
    specification,
    ...check(evidence),
  }))
