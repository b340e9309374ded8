import type { HeaderFindings } from '../../jwt/findings-header'
import type { RuleTexts } from '../finding-text'
import { formatCount } from './language'

export const headerFindings: RuleTexts<HeaderFindings> = {
  'embedded-key': {
    name: '헤더가 키나 키의 주소를 직접 제시함',
    title: ({ name, isAddress }) =>
      isAddress ? `헤더가 키의 주소를 직접 제시함(${name})` : `헤더가 키를 직접 제시함(${name})`,
    explanation:
      '토큰을 만든 사람이 고른 키이므로, 직접 누르기 전에는 쓰지 않습니다. 검증자는 이미 아는 키만 신뢰해야 합니다.',
  },
  'embedded-private-key': {
    name: '헤더에 개인 키가 있음',
    title: ({ member }) => `헤더에 개인 키가 있음(jwk에 ${member} 멤버가 있음)`,
    explanation:
      '토큰을 본 사람은 누구나 발급자 행세를 하며 서명할 수 있습니다. 토큰뿐 아니라 키도 교체하세요.',
  },
  'cty-missing': {
    name: '토큰 안에 토큰이 있는데 cty가 없음',
    explanation:
      '페이로드가 또 다른 토큰입니다. 읽는 쪽이 안쪽 토큰까지 처리하도록 cty에 JWT라고 적어야 합니다.',
  },
  'replicated-claim': {
    name: '헤더와 페이로드의 클레임이 서로 다름',
    title: ({ name }) => `헤더와 페이로드의 ${name} 값이 서로 다름`,
    explanation:
      '헤더에 복사한 클레임은 원래 값과 같아야 합니다. 한쪽을 검증하고 다른 쪽을 쓰는 프로그램은 속습니다.',
  },
  'compressed-plaintext': {
    name: '암호화 전에 압축됨',
    explanation:
      '암호문의 길이에서 내용을 짐작할 수 있고, 작은 토큰이 풀리면서 읽는 쪽의 메모리를 가득 채울 수도 있습니다.',
  },
  'excessive-iterations': {
    name: 'p2c가 요구하는 반복 횟수가 너무 많음',
    title: ({ count }) => `p2c가 요구하는 반복 횟수: ${formatCount(count)}회`,
    explanation: '열어 보려면 몇 분씩 걸립니다. 읽는 쪽에서 상한을 두어야 합니다.',
  },
}
