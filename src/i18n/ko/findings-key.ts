import type { KeyFindings } from '../../jwt/findings-key'
import { excerpt, quote } from '../excerpt'
import type { RuleTexts } from '../finding-text'

const ofKey =
  (what: string) =>
  ({ keyId }: { readonly keyId: string | null }): string =>
    keyId === null ? what : `${what} (kid ${quote(keyId)})`

export const keyFindings: RuleTexts<KeyFindings> = {
  'short-secret': {
    name: '비밀값이 너무 짧음',
    title: ({ bits }) => `${bits}비트 비밀값은 너무 짧음`,
    explanation: ({ minimum, algorithm }) =>
      `${algorithm} 알고리즘에는 ${minimum}비트 이상이 필요합니다. 짧은 비밀값은 대입해 보면 찾아냅니다.`,
  },
  'short-rsa-key': {
    name: 'RSA 키가 너무 작음',
    title: ({ bits }) => `${bits}비트 RSA 키는 너무 작음`,
    explanation: ({ minimum }) =>
      `${minimum}비트 이상이어야 합니다. 라이브러리 대부분이 이 키를 거부합니다.`,
  },
  'secret-trailing-blank': {
    name: '비밀값이 공백이나 줄 바꿈으로 끝남',
    title: ({ lineEnd }) => (lineEnd ? '비밀값이 줄 바꿈으로 끝남' : '비밀값이 공백으로 끝남'),
    explanation: '이것도 비밀값의 일부가 됩니다. 복사할 때 딸려 온 경우가 많습니다.',
  },
  'private-key-given': {
    name: '키 입력란에 개인 키가 있음',
    explanation:
      '서명에는 개인 키를, 검증에는 그 공개 키 부분을 씁니다. 개인 키를 가진 사람은 누구나 서명할 수 있으니 이슈 티켓이나 스크린샷에 남기지 마세요.',
  },
  'embedded-key-used': {
    name: '토큰이 가져온 키로 유효함',
    explanation:
      '누가 서명했는지는 전혀 증명하지 못합니다. 자기 키를 담은 토큰은 누구나 만들 수 있습니다.',
  },
  'unusual-exponent': {
    name: '흔치 않은 RSA 지수',
    title: ({ exponent }) => `흔치 않은 RSA 지수: ${excerpt(exponent)}`,
    explanation:
      '그래도 서명은 검증했습니다. 거의 모든 키의 지수는 65537이며, 지수가 3일 때 패딩을 허술하게 검사한 검증자들이 속은 일이 있습니다.',
  },
  'rsa-exponent-one': {
    name: 'RSA 지수가 1임',
    title: ofKey('RSA 지수가 1임'),
    explanation:
      '이런 키는 값을 전혀 바꾸지 않으므로, 검증을 통과하는 서명을 누구나 적어 낼 수 있습니다.',
  },
  'rsa-exponent-even': {
    name: 'RSA 지수가 짝수임',
    title: ofKey('RSA 지수가 짝수임'),
    explanation: '짝이 되는 개인 키가 있을 수 없으므로 RSA 키가 아닙니다.',
  },
  'rsa-modulus-even': {
    name: 'RSA 모듈러스가 짝수임',
    title: ofKey('RSA 모듈러스가 짝수임'),
    explanation: '2로 나누어지므로 개인 키가 바로 나옵니다. 손상되었거나 지어낸 키입니다.',
  },
  'rsa-close-primes': {
    name: 'RSA 소수 두 개가 너무 가까움',
    title: ofKey('RSA 소수 두 개가 너무 가까움'),
    explanation:
      '페르마 방법으로 몇 단계 만에 찾았습니다. 누구나 개인 키를 계산할 수 있으니 키를 교체하세요.',
  },
  'rsa-shared-factor': {
    name: '키 집합의 RSA 키들이 소수를 공유함',
    title: ofKey('RSA 키가 키 집합의 다른 키와 소수를 공유함'),
    explanation:
      '두 모듈러스의 최대공약수를 구하면 개인 키가 모두 드러납니다. 생성기의 무작위성이 모자랐으니 키를 모두 교체하세요.',
  },
  'rsa-roca': {
    name: 'ROCA 취약점이 있는 생성기의 RSA 키',
    title: ofKey('RSA 키에 ROCA의 흔적이 있음'),
    explanation:
      '소수가 일정한 규칙을 따르는 칩에서 만든 키로, 2048비트까지는 개인 키를 계산할 수 있습니다. 키를 교체하세요.',
  },
  'ec-off-curve': {
    name: '곡선 위에 있지 않은 점',
    title: ofKey('점이 곡선 위에 있지 않음'),
    explanation:
      'x와 y가 키를 이루지 않습니다. 그래도 사용하는 라이브러리에서는 비밀이 새어 나갑니다.',
  },
  'ed25519-small-order': {
    name: '위수가 작은 Ed25519 키',
    title: ofKey('Ed25519 키의 위수가 작음'),
    explanation: '서명 하나가 여러 텍스트에 맞게 되므로 누구나 위조할 수 있습니다.',
  },
  'signature-length': {
    name: '서명의 길이가 맞지 않음',
    title: ({ algorithm, expected, actual }) =>
      `${algorithm} 서명은 ${expected}바이트인데 이 서명은 ${actual}바이트임`,
    explanation: '이런 서명은 유효할 수 없습니다. 서명이 잘렸거나 alg가 바뀐 경우가 많습니다.',
  },
  'ecdsa-der': {
    name: 'DER로 된 ECDSA 서명',
    title: ({ algorithm }) => `DER로 된 ${algorithm} 서명`,
    explanation:
      '토큰에서는 R과 S를 그대로 이어 붙입니다. TLS나 X.509용 라이브러리로 서명하고 변환하지 않은 것입니다.',
  },
  'ecdsa-out-of-range': {
    name: 'ECDSA 서명의 정수가 범위를 벗어남',
    title: ({ integer }) => `서명의 ${integer} 값이 범위를 벗어남`,
    explanation:
      '0이거나 곡선의 위수 이상이므로 절대 유효하지 않습니다. 이 검사를 빠뜨린 검증자들은 그런 서명을 어떤 텍스트에나 맞는다고 보았습니다.',
  },
  'ecdsa-high-s': {
    name: 'ECDSA 서명의 S 값이 큼',
    explanation:
      '유효하지만 S의 부호를 뒤집은 서명도 유효하므로, 클레임이 같은 토큰이 두 개 생깁니다. 토큰을 텍스트로 구별하지 마세요.',
  },
}
