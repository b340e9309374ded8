import { excerpt } from '../i18n/excerpt'
import type { LateMessages, Messages } from '../i18n/messages'
import { runChecks, type Check } from '../jwt/checks'
import { findFindings } from '../jwt/findings'
import type { Assessment } from '../jwt/profiles/assess'
import { unmetRows } from '../jwt/profiles/unmet-rows'
import { assessmentOf } from '../store/profile-selectors'
import { evaluationOf } from '../store/selectors'
import type { State } from '../store/state'
import { placeText } from './place-text'
import { textOfPlace } from './texts'

/** The verdict, its checks and findings as plain text for a ticket. Holds neither the token nor the key. */
export function writeReport(
  state: State,
  messages: Messages,
  { problemText, profilePanel, findings: texts }: LateMessages,
): string {
  const { report, verdicts, steps, checkStates } = messages
  const { key } = state
  const evaluation = evaluationOf(state)
  const analysis = state.analysis.value
  const verdict = state.verdict.value
  const assessment = assessmentOf(state)
  const checks = runChecks(
    analysis,
    verdict,
    evaluation,
    assessment,
    state.built.value.fault,
  ).flatMap((check) => [
    `- ${steps[check.step]}: ${checkStates[check.state]}. ${reason(check)}`,
    ...(check.code === 'profile-unmet' ? unmetRules(assessment) : []),
  ])
  const findings = findFindings({ analysis, verdict, key, evaluation }).map(
    (finding) => `- ${texts.severities[finding.severity]}: ${texts.textOf(finding).title}`,
  )

  // The rules alone: why they are not met would tell what the token says.
  function unmetRules(held: Assessment | null): readonly string[] {
    return (held ? unmetRows(held) : []).map(
      ({ result, requirement }) =>
        `  - ${profilePanel.results[result]}: ${profilePanel.requirementText(requirement)}`,
    )
  }

  function reason(check: Check): string {
    const problem = 'problem' in check.data ? check.data.problem : null
    if (!problem) return messages.checkText(check).detail
    // What can't be read as a key is quoted by its problem, and may be one all the same.
    const isQuoting = problem.place === 'key' && verdict.key === null
    const what = isQuoting ? messages.checkText(check).detail : problemText(problem).what
    const place = placeText(problem, textOfPlace(state, problem.place), messages)
    return place === null ? what : `${what} ${place}`
  }

  return [
    `${report.title}: ${verdicts[verdict.state].title}`,
    `${report.algorithm}: ${verdict.algorithm === null ? report.none : excerpt(verdict.algorithm)}`,
    `${report.evaluated}: ${messages.formatUtc(evaluation.moment)}`,
    '',
    `${messages.verdict.checks}:`,
    ...checks,
    ...(findings.length === 0 ? [] : ['', `${report.findings}:`, ...findings]),
    '',
  ].join('\n')
}
