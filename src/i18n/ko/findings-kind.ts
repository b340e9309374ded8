import type { KindFindings } from '../../jwt/findings-kind'
import type { RuleTexts } from '../finding-text'
import { profileNames } from './profile-names'

export const kindFindings: RuleTexts<KindFindings> = {
  'typ-missing': {
    name: 'typ에 토큰의 종류가 없음',
    title: ({ typ }) => `typ에 ${typ} 값이 없음`,
    explanation:
      '클레임은 그 종류의 것입니다. typ를 분명히 적어 두면 다른 종류의 토큰으로 잘못 받는 일을 막습니다.',
  },
  'jti-missing': {
    name: '꼭 있어야 하는 jti가 없음',
    title: ({ profile }) => `${profileNames[profile]}에 꼭 있어야 하는 jti가 없음`,
    explanation:
      '같은 토큰이 두 번 왔는지는 jti로 알아챕니다. jti가 없으면 아무도 알아채지 못합니다.',
  },
}
