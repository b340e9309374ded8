import type { ContentFindings } from '../../jwt/findings-content'
import { quote } from '../excerpt'
import type { RuleTexts } from '../finding-text'

const READABLE =
  '페이로드는 암호화가 아니라 인코딩된 것이어서, 토큰을 가진 사람은 누구나 읽을 수 있습니다.'

export const contentFindings: RuleTexts<ContentFindings> = {
  'password-in-payload': {
    name: '페이로드에 비밀번호가 있음',
    title: ({ name }) => `${quote(name)} 값이 비밀번호로 보임`,
    explanation: `${READABLE} 진짜 비밀번호라면 바꾸세요.`,
  },
  'api-key-in-payload': {
    name: '페이로드에 API 키가 있음',
    title: ({ name, owner }) => `${quote(name)} 값이 ${owner} 키로 보임`,
    explanation: `${READABLE} 진짜 키라면 폐기하세요.`,
  },
  'private-key-in-payload': {
    name: '페이로드에 개인 키가 있음',
    title: ({ name }) => `${quote(name)} 값이 개인 키로 보임`,
    explanation: `${READABLE} 키를 교체하세요.`,
  },
  'url-password-in-payload': {
    name: '페이로드에 비밀번호가 든 주소가 있음',
    title: ({ name }) => `${quote(name)} 주소에 비밀번호가 들어 있음`,
    explanation: `${READABLE} 주소에 든 것이 진짜라면 바꾸세요.`,
  },
  'token-in-payload': {
    name: '페이로드에 토큰이 있음',
    title: ({ name }) => `${quote(name)} 값이 토큰임`,
    explanation: `${READABLE} 이 토큰만 따로 쓸 수 있을지도 모릅니다.`,
  },
  'personal-data': {
    name: '읽을 수 있는 페이로드에 개인 정보가 있음',
    title: ({ name }) => `${quote(name)} 값이 개인 정보임`,
    explanation: `${READABLE} 로그에도 남습니다.`,
  },
  'email-address': {
    name: '읽을 수 있는 페이로드에 이메일 주소가 있음',
    title: ({ name }) => `${quote(name)} 값이 이메일 주소임`,
    explanation: `${READABLE} 로그에도 주소가 남습니다. 의미 없는 sub 값이면 충분할 때가 많습니다.`,
  },
  'phone-number': {
    name: '읽을 수 있는 페이로드에 전화번호가 있음',
    title: ({ name }) => `${quote(name)} 값이 전화번호임`,
    explanation: `${READABLE} 토큰이 기록되는 곳마다 번호도 함께 남습니다.`,
  },
  'card-number': {
    name: '페이로드에 카드 번호가 있음',
    title: ({ name }) => `${quote(name)} 값이 결제 카드 번호로 보임`,
    explanation: `${READABLE} 체크섬 숫자가 맞습니다.`,
  },
}
