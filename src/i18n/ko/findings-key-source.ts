import type { KeySourceFindings } from '../../jwt/findings-key-source'
import { excerpt, quote } from '../excerpt'
import type { RuleTexts } from '../finding-text'
import { formatDuration } from './durations'

export const keySourceFindings: RuleTexts<KeySourceFindings> = {
  'key-url-invalid': {
    name: '키의 주소가 주소 형식이 아님',
    title: ({ name }) => `${name} 값이 절대 URL이 아님`,
    explanation:
      '절대 URL이어야 합니다. 상대 주소를 보완해서 읽는 프로그램은 엉뚱한 곳에 접속할 수 있습니다.',
  },
  'key-url-scheme': {
    name: '키의 주소가 웹 주소가 아님',
    title: ({ name, scheme }) => `${name} 주소의 스킴이 ${quote(scheme)}임`,
    explanation:
      'https만 허용됩니다. file이나 data 같은 스킴을 쓰면 토큰을 만든 쪽이 키를 직접 대거나 로컬 파일을 읽게 할 수 있습니다.',
  },
  'key-url-insecure': {
    name: '암호화되지 않은 http로 키를 가져옴',
    title: ({ name }) => `${name} 주소가 암호화되지 않은 http임`,
    explanation: '중간에 있는 누구나 자기 키로 바꿔치기할 수 있습니다. TLS가 꼭 필요합니다.',
  },
  'key-url-userinfo': {
    name: '키의 주소에 사용자 이름이나 비밀번호가 있음',
    title: ({ name }) => `${name} 주소에 사용자 이름이나 비밀번호가 있음`,
    explanation:
      '@ 앞에 있는 것은 호스트가 아닙니다. 주소의 앞부분만 확인하는 검사를 빠져나가는 수법입니다.',
  },
  'key-url-private': {
    name: '키의 주소가 사설 주소임',
    title: ({ name, host }) => `${name} 주소의 호스트 ${excerpt(host)}: 사설 주소`,
    explanation:
      '이를 따라가는 검증자는 낯선 사람을 대신해 자기 내부망에 요청을 보내게 됩니다(SSRF).',
  },
  'key-url-foreign': {
    name: '키의 호스트가 발급자의 호스트와 다름',
    title: ({ name, host, issuer }) =>
      `${name} 주소의 호스트는 ${excerpt(host)}, 발급자는 ${excerpt(issuer)}`,
    explanation: '키는 발급자가 공개한다고 알려진 곳에서 가져와야 합니다.',
  },
  'x5c-broken': {
    name: 'x5c에 읽을 수 없는 인증서가 있음',
    title: ({ number }) => `x5c의 ${number}번째 인증서를 읽을 수 없음`,
    explanation: 'DER로 된 인증서를 Base64url이 아닌 표준 Base64로 하나씩 적어야 합니다.',
  },
  'x5c-expired': {
    name: 'x5c의 인증서가 만료됨',
    title: ({ ago }) => `x5c의 인증서가 ${formatDuration(ago)} 전에 만료됨`,
    explanation: '만료된 인증서에 의지하는 검증자는 토큰을 거부해야 합니다.',
  },
  'x5c-not-yet-valid': {
    name: 'x5c의 인증서가 아직 유효하지 않음',
    title: ({ left }) => `x5c의 인증서가 ${formatDuration(left)} 뒤부터 유효함`,
    explanation: '이 인증서에 의지하는 검증자는 그때까지 토큰을 거부해야 합니다.',
  },
  'x5c-unfit': {
    name: '인증서의 키가 alg와 맞지 않음',
    title: ({ algorithm, has }) => `인증서의 키(${has})를 ${algorithm} 알고리즘에 쓸 수 없음`,
    explanation: '첫 번째 인증서는 서명에 쓴 키의 인증서여야 합니다.',
  },
  'x5c-not-jwk': {
    name: 'x5c와 jwk의 키가 서로 다름',
    explanation:
      '인증서를 믿고 jwk로 검증하는 쪽은 속습니다. 인증서는 서명을 만든 키의 것이어야 합니다.',
  },
  'x5t-differs': {
    name: 'Thumbprint가 다른 인증서의 것임',
    title: ({ name }) => `${name} 값이 x5c 인증서의 thumbprint가 아님`,
    explanation: '둘은 서로 맞아야 합니다. 한쪽을 믿고 다른 쪽을 쓰는 프로그램은 속습니다.',
  },
  'x5t-sha1-alone': {
    name: 'SHA-1 thumbprint만 있음',
    explanation: 'SHA-1 값이 같은 인증서 두 개를 만들 수 있습니다. x5t#S256을 추가하세요.',
  },
}
