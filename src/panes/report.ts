import type { Messages } from '../i18n/messages'
import { runChecks } from '../jwt/checks'
import { findFindings } from '../jwt/findings'
import type { State } from '../store/state'
import { placeText } from './place-text'
import { textOfPlace } from './texts'

/** The verdict, its checks and findings as plain text for a ticket. Holds neither the token nor the key. */
export function writeReport(state: State, messages: Messages): string {
  const { report, verdicts, steps, checkStates, severities } = messages
  const evidence = {
    analysis: state.analysis.value,
    verdict: state.verdict.value,
    key: state.key,
    now: state.now,
  }
  const checks = runChecks(
    evidence.analysis,
    evidence.verdict,
    state.now,
    state.built.value.fault,
  ).map((check) => {
    const problem = 'problem' in check.data ? check.data.problem : null
    const sentence = problem
      ? [
          messages.problemText(problem).what,
          placeText(problem, textOfPlace(state, problem.place), messages),
        ]
          .filter(Boolean)
          .join(' ')
      : messages.checkText(check).detail
    return `- ${steps[check.step]}: ${checkStates[check.state]}. ${sentence}`
  })
  const findings = findFindings(evidence).map(
    (finding) => `- ${severities[finding.severity]}: ${messages.findingText(finding).title}`,
  )
  return [
    `${report.title}: ${verdicts[evidence.verdict.state].title}`,
    `${report.algorithm}: ${evidence.analysis.algorithm ?? report.none}`,
    `${report.evaluated}: ${messages.formatUtc(state.now)}`,
    '',
    `${messages.verdict.checks}:`,
    ...checks,
    ...(findings.length === 0 ? [] : ['', `${report.findings}:`, ...findings]),
    '',
  ].join('\n')
}
