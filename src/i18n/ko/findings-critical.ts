import type { CriticalFindings } from '../../jwt/findings-critical'
import { quote } from '../excerpt'
import type { RuleTexts } from '../finding-text'

export const criticalFindings: RuleTexts<CriticalFindings> = {
  'crit-empty': {
    name: 'crit이 비었거나 이름 목록이 아님',
    explanation: '확장을 하나 이상 적거나 아예 빼야 합니다. 검증자는 이런 토큰을 거부해야 합니다.',
  },
  'crit-duplicate': {
    name: 'crit에 같은 확장이 두 번 있음',
    title: ({ name }) => `crit에 ${quote(name)} 확장이 두 번 있음`,
    explanation: '이름은 한 번씩만 적을 수 있습니다. 검증자는 토큰을 거부해야 합니다.',
  },
  'crit-absent': {
    name: 'crit에 적힌 매개변수가 헤더에 없음',
    title: ({ name }) => `crit에 적힌 ${quote(name)} 매개변수가 헤더에 없음`,
    explanation: 'crit에 적은 것은 헤더에 있어야 합니다. 없으면 검증자는 토큰을 거부해야 합니다.',
  },
  'crit-registered': {
    name: 'crit에 표준 매개변수가 있음',
    title: ({ name }) => `crit에 적으면 안 되는 ${quote(name)} 매개변수`,
    explanation: '표준 매개변수는 읽는 쪽이 모두 알아야 하므로, crit에는 확장만 적습니다.',
  },
  'crit-unknown': {
    name: 'crit에 알 수 없는 확장이 있음',
    title: ({ name }) => `crit이 ${quote(name)} 확장을 요구함`,
    explanation:
      '이를 모르는 검증자는 토큰을 거부해야 합니다. crit을 무시하면 토큰을 엉뚱하게 받아들이게 됩니다.',
  },
  'b64-not-critical': {
    name: 'b64가 false인데 crit에 없음',
    explanation:
      'crit에 b64가 없으면, 이를 모르는 쪽은 서명자가 뜻한 것과 다른 바이트를 검증합니다.',
  },
  'b64-in-jwt': {
    name: 'JWT의 페이로드가 인코딩되지 않음',
    explanation: 'JWT에는 b64를 쓸 수 없습니다. JWT의 페이로드는 언제나 Base64url입니다.',
  },
}
