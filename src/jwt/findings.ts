import {
  SEVERITIES,
  type Authority,
  type Evidence,
  type Mend,
  type Rules,
  type Severity,
} from './finding-rule'
import { ALGORITHM_RULES, type AlgorithmFindings } from './findings-algorithm'
import { CLAIM_RULES, type ClaimFindings } from './findings-claims'
import { CONTENT_RULES, type ContentFindings } from './findings-content'
import { CRITICAL_RULES, type CriticalFindings } from './findings-critical'
import { ENCODING_RULES, type EncodingFindings } from './findings-encoding'
import { HEADER_RULES, type HeaderFindings } from './findings-header'
import { KEY_ID_RULES, type KeyIdFindings } from './findings-key-id'
import { KEY_RULES, type KeyFindings } from './findings-key'
import { KEY_SOURCE_RULES, type KeySourceFindings } from './findings-key-source'
import { KIND_RULES, type KindFindings } from './findings-kind'
import { NAME_RULES, type NameFindings } from './findings-names'
import { SECRET_RULES, type SecretFindings } from './findings-secret'
import { TIME_RULES, type TimeFindings } from './findings-time'
import type { Place } from './problem'
import type { CharRange } from './range'

/** Every rule's data for its text. Prose is in `i18n/`. */
export type FindingData = AlgorithmFindings &
  HeaderFindings &
  KeyIdFindings &
  CriticalFindings &
  KindFindings &
  KeySourceFindings &
  EncodingFindings &
  TimeFindings &
  ClaimFindings &
  NameFindings &
  ContentFindings &
  KeyFindings &
  SecretFindings

export type RuleId = keyof FindingData

/** What a reviewer would remark. `range` counts in the text named by `place`. */
export type Finding<R extends RuleId = RuleId> = {
  readonly [K in R]: {
    readonly rule: K
    readonly severity: Severity
    readonly specification: Authority | null
    readonly place: Place
    readonly range: CharRange | null
    readonly data: FindingData[K]
    /** What puts it right; null where no edit does. */
    readonly mend: Mend | null
  }
}[R]

/** Shown at most for one rule; a hostile token could have thousands. */
const MAX_SIGHTINGS = 5

const RULES: Rules<FindingData> = {
  ...ALGORITHM_RULES,
  ...SECRET_RULES,
  ...KEY_RULES,
  ...HEADER_RULES,
  ...KEY_ID_RULES,
  ...CRITICAL_RULES,
  ...KEY_SOURCE_RULES,
  ...TIME_RULES,
  ...CLAIM_RULES,
  ...KIND_RULES,
  ...NAME_RULES,
  ...ENCODING_RULES,
  ...CONTENT_RULES,
}

/** Every rule there is, topic by topic. */
export const RULE_LIST: readonly {
  readonly id: RuleId
  readonly severity: Severity
  readonly specification: Authority | null
}[] = (Object.keys(RULES) as RuleId[]).map((id) => {
  const { severity, specification } = RULES[id]
  return { id, severity, specification }
})

/** What a reviewer would remark about a token and its key, the gravest first. */
export function findFindings(evidence: Evidence): readonly Finding[] {
  return RULE_LIST.flatMap(({ id }) => apply(id, evidence)).toSorted(
    (a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity),
  )
}

function apply<R extends RuleId>(rule: R, evidence: Evidence): readonly Finding[] {
  const { severity, specification, detect } = RULES[rule]
  return detect(evidence)
    .slice(0, MAX_SIGHTINGS)
    .map(
      ({ place, range, data, mend = null }) =>
        ({ rule, severity, specification, place, range, data, mend }) as Finding,
    )
}
