import type { Expectations, GivenName } from '../../jwt/expectations'
import type { Assessment } from '../../jwt/profiles/assess'
import type { ProfileId, Result } from '../../jwt/profiles/profile'
import { cite } from '../reference'
import { profileNames, titleOf } from './profile-names'
import { reasonText, requirementText } from './profile-rules'

const recognitions: Readonly<Record<Assessment['by'], (profile: ProfileId) => string>> = {
  typ: (profile) => `typ에 따르면 이 토큰의 종류: ${profileNames[profile]}.`,
  shape: (profile) =>
    profile === 'jwt'
      ? '일반 JWT가 아닌 다른 종류라는 표시가 없습니다.'
      : `클레임으로 짐작한 종류: ${profileNames[profile]}. 맞다면 위에서 선택해 모든 규칙을 적용하세요.`,
  choice: (profile) => `선택한 종류의 규칙을 적용합니다: ${profileNames[profile]}.`,
}

/** The panel of a token's profile, of what is expected, and of the values to compare with. */
export const profilePanel = {
  summary: '요약',
  profile: '적용할 규칙',
  automatic: (recognised: ProfileId) => `자동 인식: ${profileNames[recognised]}`,
  title: titleOf,
  recognition: ({ by, profile }: Assessment) => recognitions[by](profile),
  rules: '규칙',
  expected: '내 기대 조건',
  expectations: '기대 조건',
  given: '비교할 값',
  givenDetail: '이 페이지 밖으로 나가지 않으며, 토큰이 바뀌면 함께 지워집니다.',
  results: {
    pass: '통과',
    fail: '실패',
    warning: '경고',
    'not-applicable': '검사 안 함',
  } satisfies Record<Result, string>,
  requirementText,
  reasonText,
  reference: cite,
  fields: {
    issuer: '발급자',
    audience: '대상(audience)',
    subject: '주체(subject)',
    type: '종류(typ)',
    claims: '필수 클레임',
    algorithms: '허용할 알고리즘',
    maximumAge: '최대 경과 시간(초)',
  } satisfies Record<keyof Expectations, string>,
  values: {
    nonce: 'nonce',
    accessToken: '액세스 토큰',
    code: '인가 코드',
    method: 'HTTP 메서드',
    url: '요청 URL',
  } satisfies Record<GivenName, string>,
}
