import type { ClaimFindings } from '../../jwt/findings-claims'
import { quote } from '../excerpt'
import type { RuleTexts } from '../finding-text'

export const claimFindings: RuleTexts<ClaimFindings> = {
  'aud-missing': {
    name: '대상(aud)이 없음',
    explanation:
      '한 서비스에 쓰려던 토큰을, 같은 발급자를 신뢰하는 다른 모든 서비스에 쓸 수 있습니다.',
  },
  'aud-wildcard': {
    name: '대상(aud)이 모두를 뜻함',
    title: ({ audience }) => `대상(aud)이 ${quote(audience)} 값임`,
    explanation:
      'aud는 한 글자씩 비교하며 와일드카드는 정의되어 있지 않습니다. 와일드카드가 통하는 곳에서는 모든 서비스가 토큰을 받아들입니다.',
  },
  'aud-empty': {
    name: '대상(aud)이 비어 있음',
    explanation:
      '누구에게도 보낸 것이 아닌 토큰입니다. 거부하는 검증자도 있고, 검사를 건너뛰는 검증자도 있습니다.',
  },
  'iss-missing': {
    name: '발급자(iss)가 없음',
    explanation: '누구의 키로 검증할지, 주체가 어느 발급자에 속하는지 검증자가 알 수 없습니다.',
  },
  'iss-insecure': {
    name: '발급자 주소가 암호화되지 않은 http임',
    explanation:
      '그 주소에서 키를 찾는 쪽은 바꿔치기된 키를 받을 수 있습니다. OAuth와 OpenID Connect는 https를 요구합니다.',
  },
  'sub-missing': {
    name: '주체(sub)가 없음',
    explanation: '누구에 대한 토큰인지 적혀 있지 않습니다.',
  },
  'sub-not-string': {
    name: 'sub가 문자열이 아님',
    explanation:
      'sub는 문자열이어야 합니다. 숫자는 읽는 쪽에 따라 자릿수가 잘릴 수 있고, 42와 "42"를 다르게 보기도 합니다.',
  },
}
