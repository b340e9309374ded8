import type { Messages } from '../i18n/messages'
import { runChecks } from '../jwt/checks'
import { findFindings } from '../jwt/findings'
import type { State } from '../store/state'
import { checkText } from './ladder'
import { placeText } from './problem-note'
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
  const checks = runChecks(evidence.analysis, evidence.verdict, state.now).map((check) => {
    const problem = 'problem' in check.data ? check.data.problem : null
    const sentence = problem
      ? [
          messages.problemText(problem).what,
          placeText(problem, textOfPlace(state, problem.place), messages),
        ]
          .filter(Boolean)
          .join(' ')
      : checkText(check, messages).detail
    return `- ${steps[check.step]}: ${checkStates[check.state]}. ${sentence}`
  })
  const findings = findFindings(evidence).map(({ rule, severity, data }) => {
    const { title } = (messages.findings[rule] as (data: object) => { title: string })(data)
    return `- ${severities[severity]}: ${title}`
  })
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
