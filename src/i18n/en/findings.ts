import type { Mend, Severity } from '../../jwt/finding-rule'
import type { Finding, FindingData, RuleId } from '../../jwt/findings'
import { excerpt } from '../excerpt'
import type { RuleText, RuleTexts } from '../finding-text'
import { algorithmFindings } from './findings-algorithm'
import { claimFindings } from './findings-claims'
import { contentFindings } from './findings-content'
import { encodingFindings } from './findings-encoding'
import { headerFindings } from './findings-header'
import { keyFindings } from './findings-key'
import { keySourceFindings } from './findings-key-source'
import { nameFindings } from './findings-names'
import { secretFindings } from './findings-secret'

export interface FindingText {
  readonly title: string
  readonly explanation: string
}

const rules: RuleTexts<FindingData> = {
  ...algorithmFindings,
  ...headerFindings,
  ...keySourceFindings,
  ...encodingFindings,
  ...claimFindings,
  ...nameFindings,
  ...contentFindings,
  ...keyFindings,
  ...secretFindings,
}

export const findings = {
  severities: {
    critical: 'Critical',
    high: 'High',
    medium: 'Medium',
    low: 'Low',
    info: 'Info',
  } satisfies Record<Severity, string>,
  /** What a rule finds, in general. */
  ruleName: (rule: RuleId): string => rules[rule].name,
  textOf<R extends RuleId>({ rule, data }: Finding<R>): FindingText {
    const { name, title, explanation }: RuleText<FindingData[R]> = rules[rule]
    return {
      title: title?.(data) ?? name,
      explanation: typeof explanation === 'string' ? explanation : explanation(data),
    }
  },
  mend: (mend: Mend): string => {
    if (mend.kind === 'set-member') return `Set ${mend.name} to ${excerpt(mend.rawValue)}`
    if (mend.kind === 'remove-member') return `Remove ${mend.name}`
    if (mend.text === '') return 'Remove it'
    return mend.place === 'token' ? 'Encode it right' : `Write ${excerpt(mend.text)}`
  },
  none: 'Nothing to remark.',
  dismiss: 'Dismiss',
  dismissLabel: (name: string) => `Dismiss: ${name}`,
  dismissed: (count: number) => `${count} dismissed`,
  showAgain: 'Show again',
  allRules: 'All rules',
  allRulesLabel: (count: number) => `All ${count} rules`,
  rule: { name: 'Rule', severity: 'Severity', source: 'Source' },
}
