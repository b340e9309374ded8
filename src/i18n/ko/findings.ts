import type { FindingData } from '../../jwt/findings'
import { findingTexts, type RuleTexts } from '../finding-text'
import { mendText } from '../mend-text'
import type { LateMessages } from '../messages'
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

export const findings: LateMessages['findings'] = {
  severities: {
    critical: '심각',
    high: '높음',
    medium: '중간',
    low: '낮음',
    info: '참고',
  },
  ...findingTexts(rules),
  mend: mendText({
    set: (name, value) => `${name} 값 설정: ${value}`,
    remove: (name) => `${name} 제거`,
    cut: '제거',
    encode: '올바르게 인코딩',
    write: (text) => `고치기: ${text}`,
  }),
  none: '지적할 것이 없습니다.',
  dismiss: '숨기기',
  dismissLabel: (name) => `숨기기: ${name}`,
  dismissed: (count) => `숨긴 발견 사항 ${count}개`,
  showAgain: '다시 보기',
  allRules: '전체 규칙',
  allRulesLabel: (count) => `전체 규칙 ${count}개`,
  rule: { name: '규칙', severity: '심각도', source: '근거' },
}
