import type { Severity } from '../../jwt/finding-rule'
import type { FindingData } from '../../jwt/findings'
import { findingTexts, type RuleTexts } from '../finding-text'
import { mendText } from '../mend-text'
import { algorithmFindings } from './findings-algorithm'
import { claimFindings } from './findings-claims'
import { contentFindings } from './findings-content'
import { criticalFindings } from './findings-critical'
import { encodingFindings } from './findings-encoding'
import { headerFindings } from './findings-header'
import { keyIdFindings } from './findings-key-id'
import { keyFindings } from './findings-key'
import { keySourceFindings } from './findings-key-source'
import { kindFindings } from './findings-kind'
import { nameFindings } from './findings-names'
import { secretFindings } from './findings-secret'
import { timeFindings } from './findings-time'

const rules: RuleTexts<FindingData> = {
  ...algorithmFindings,
  ...headerFindings,
  ...keyIdFindings,
  ...criticalFindings,
  ...keySourceFindings,
  ...encodingFindings,
  ...timeFindings,
  ...claimFindings,
  ...kindFindings,
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
  ...findingTexts(rules),
  mend: mendText({
    set: (name, value) => `Set ${name} to ${value}`,
    remove: (name) => `Remove ${name}`,
    cut: 'Remove it',
    encode: 'Encode it right',
    write: (text) => `Write ${text}`,
  }),
  none: 'Nothing to remark.',
  dismiss: 'Dismiss',
  dismissLabel: (name: string) => `Dismiss: ${name}`,
  dismissed: (count: number) => `${count} dismissed`,
  showAgain: 'Show again',
  allRules: 'All rules',
  allRulesLabel: (count: number) => `All ${count} rules`,
  rule: { name: 'Rule', severity: 'Severity', source: 'Source' },
}
