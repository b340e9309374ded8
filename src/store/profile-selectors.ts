import type { Analysis } from '../jwt/analysis'
import type { Assessment, AssessmentInput } from '../jwt/profiles/assess'
import type { ProfileId } from '../jwt/profiles/profile'
import { rememberLast } from '../jwt/remember-last'
import type { Summary } from '../jwt/summary'
import type { Evaluation } from '../jwt/time'
import type { Verdict } from '../jwt/verdict'
import { evaluationOf } from './selectors'
import type { ProfileCore, State } from './state'

/** How the token stands to its profile and to what is expected; null until that can be told. */
export const assessmentOf = (state: State): Assessment | null =>
  state.profiles &&
  assessment(
    state.profiles,
    state.analysis.value,
    state.verdict.value,
    evaluationOf(state),
    state.profile,
    state.given,
    state.expectations,
  )

const assessment = rememberLast(
  (
    { assess }: ProfileCore,
    analysis: Analysis,
    verdict: Verdict,
    evaluation: Evaluation,
    profile: AssessmentInput['profile'],
    given: AssessmentInput['given'],
    expectations: AssessmentInput['expectations'],
  ) => assess({ analysis, verdict, evaluation, profile, given, expectations }),
)

/** What the token is, for one sentence; null until that can be told. */
export function summaryOf(state: State): Summary | null {
  const kind = assessmentOf(state)?.profile
  return state.profiles && kind
    ? summary(state.profiles, state.analysis.value, state.verdict.value, evaluationOf(state), kind)
    : null
}

const summary = rememberLast(
  (
    { summarise }: ProfileCore,
    analysis: Analysis,
    verdict: Verdict,
    evaluation: Evaluation,
    kind: ProfileId,
  ) => summarise(analysis, verdict, evaluation, kind),
)
