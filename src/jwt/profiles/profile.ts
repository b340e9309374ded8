import type { Expectations, GivenName, GivenValues } from '../expectations'
import type { Reference } from '../specification'
import type { Evaluation } from '../time'
import type { ValueType } from '../value-type'
import type { Verdict } from '../verdict'

/** What a token can be meant as: each has rules of its own beyond those of every JWT. */
export const PROFILE_IDS = [
  'jwt',
  'access-token',
  'id-token',
  'logout-token',
  'dpop-proof',
  'client-assertion',
  'request-object',
  'security-event-token',
  'introspection-response',
  'entity-statement',
] as const
export type ProfileId = (typeof PROFILE_IDS)[number]

/** Parsed JSON by name; of a name that stands more than once, the last. */
export type Values = ReadonlyMap<string, unknown>

/** All that a rule may look at. */
export interface ProfileEvidence {
  readonly header: Values
  readonly claims: Values
  readonly verdict: Verdict
  readonly evaluation: Evaluation
  readonly given: GivenValues
  readonly expectations: Expectations
  /** Whether the user, or the token's own `typ`, says which profile it is; else it is a guess. */
  readonly isCertain: boolean
}

/** What is asked for, with the data for its text. Prose is in `i18n/`. Durations are in seconds. */
export interface RequirementData {
  typ: { readonly types: readonly string[] }
  object: object
  'registered-types': object
  signed: object
  asymmetric: object
  parameter: { readonly name: string }
  claim: { readonly name: string; readonly type: ValueType }
  absent: { readonly name: string }
  'one-of': { readonly names: readonly string[] }
  'https-issuer': object
  'subject-length': { readonly maximum: number }
  'authorized-party': object
  nonce: object
  'token-hash': { readonly name: string; readonly given: GivenName }
  event: { readonly name: string }
  events: object
  method: object
  url: object
  'public-jwk': object
  'own-signature': object
  'bound-token': object
  recent: { readonly maximum: number }
  'recent-login': object
  'same-subject': object
  'not-subject': object
  active: object
  'entity-identifier': { readonly name: string }
  'key-set': object
  'own-statement-only': { readonly name: string; readonly own: boolean }
  'expected-claim': { readonly name: string; readonly value: string }
  'expected-presence': { readonly name: string }
  'expected-algorithm': { readonly names: readonly string[] }
}
export type RequirementCode = keyof RequirementData

export type Requirement<C extends RequirementCode = RequirementCode> = {
  readonly [K in C]: { readonly code: K; readonly data: RequirementData[K] }
}[C]

/** What was found, with the data for its text. Values are those of the token, of any length. */
export interface ReasonData {
  /** As asked for; `value`: null where there is nothing short to show. */
  found: { readonly name: string; readonly value: string | null }
  missing: { readonly name: string }
  mistyped: { readonly name: string }
  unwanted: { readonly name: string }
  different: { readonly name: string; readonly value: string; readonly expected: string }
  /** Nothing that could be checked: the token does not say it. */
  unsaid: { readonly name: string }
  /** Nothing to compare with: the user did not give it. */
  /** Nothing to hold it to: the user states no maximum age. */
  'no-maximum': { readonly name: string }
  'not-given': { readonly name: string; readonly given: GivenName }
  'mistyped-names': { readonly names: readonly string[] }
  'object-met': object
  'types-met': object
  unsecured: object
  symmetric: { readonly algorithm: string }
  'none-of': { readonly names: readonly string[] }
  'no-hash': { readonly algorithm: string }
  'many-audiences': { readonly count: number }
  'private-jwk': { readonly member: string }
  thumbprint: { readonly thumbprint: string }
  'not-bound': { readonly thumbprint: string }
  'own-key-unused': object
  'own-key-holds': object
  'own-key-fails': object
  age: { readonly seconds: number }
  'too-old': { readonly seconds: number }
  ahead: { readonly name: string; readonly seconds: number }
  'too-long': { readonly length: number }
  'with-query': { readonly name: string }
}
export type ReasonCode = keyof ReasonData

export type Reason<C extends ReasonCode = ReasonCode> = {
  readonly [K in C]: { readonly code: K; readonly data: ReasonData[K] }
}[C]

export type Result = 'pass' | 'fail' | 'warning' | 'not-applicable'

export interface Outcome {
  readonly result: Result
  readonly reason: Reason
}

export interface ProfileRule {
  readonly requirement: Requirement
  /** Null for what the user expects. */
  readonly specification: Reference | null
  readonly check: (evidence: ProfileEvidence) => Outcome
}

export interface Profile {
  readonly id: ProfileId
  readonly specification: Reference
  /** What `typ` says of such tokens, without `application/` (RFC 7515 section 4.1.9). */
  readonly types: readonly string[]
  /** Whether a token that does not say its type has the shape of one. */
  readonly hasShape: (claims: Values) => boolean
  readonly rules: readonly ProfileRule[]
}

/** A rule and what became of it. */
export interface ProfileRow extends Outcome {
  readonly requirement: Requirement
  readonly specification: Reference | null
}

export const outcome = <C extends ReasonCode>(
  result: Result,
  code: C,
  data: ReasonData[C],
): Outcome => ({ result, reason: { code, data } as Reason })

export const rule = <C extends RequirementCode>(
  code: C,
  data: RequirementData[C],
  specification: Reference | null,
  check: ProfileRule['check'],
): ProfileRule => ({ requirement: { code, data } as Requirement, specification, check })
