import type { AlgorithmFindings } from '../../jwt/findings-algorithm'
import { quote } from '../excerpt'
import type { RuleTexts } from '../finding-text'

export const algorithmFindings: RuleTexts<AlgorithmFindings> = {
  unsecured: {
    name: '보호되지 않은 토큰: alg가 none',
    explanation:
      '누구나 바꾸거나 위조할 수 있는 토큰입니다. none을 받기로 한 경우가 아니라면 검증자는 거부해야 합니다.',
  },
  'alg-none-spelling': {
    name: 'alg가 none을 달리 적은 값',
    title: ({ name }) => `alg가 none을 달리 적은 값임: “${name}”`,
    explanation: '대소문자를 가리지 않고 비교하는 허술한 검증자는 이를 none으로 받아들입니다.',
  },
  'unsecured-with-signature': {
    name: '보호되지 않은 토큰에 서명이 있음',
    explanation:
      'alg가 none이면 세 번째 세그먼트는 비어 있어야 합니다. alg를 바꿔 넣은 토큰처럼 보입니다.',
  },
  'empty-signature': {
    name: 'alg에 알고리즘이 있는데 서명이 없음',
    title: ({ algorithm }) => `alg는 ${algorithm}인데 서명이 없음`,
    explanation:
      '세 번째 세그먼트가 비어 있습니다. 이럴 때 검사를 건너뛰는 검증자는 무엇이든 받아들이게 됩니다.',
  },
  'alg-missing': {
    name: '헤더에 알고리즘이 없음',
    explanation:
      'alg는 모든 헤더에 있어야 하는 유일한 매개변수입니다. 알고리즘을 짐작하는 검증자는 잘못 짐작하도록 유도당할 수 있습니다.',
  },
  'alg-not-string': {
    name: 'alg가 문자열이 아님',
    title: ({ type }) => `alg가 문자열이 아닌 ${type} 타입임`,
    explanation:
      '타입에 느슨한 프로그램은 이런 값을 엉뚱하게 비교하고, 엄격한 프로그램은 토큰을 거부합니다.',
  },
  'alg-unknown': {
    name: '알 수 없는 알고리즘',
    title: ({ name }) => `알 수 없는 알고리즘 ${quote(name)}`,
    explanation:
      '이름은 대소문자를 구분합니다. 검증자는 모르는 알고리즘을 거부해야 하며, 다른 알고리즘으로 대신하면 안 됩니다.',
  },
  'alg-not-for-signatures': {
    name: '서명용이 아닌 알고리즘',
    title: ({ name }) => `${quote(name)} 알고리즘은 서명용이 아님`,
    explanation:
      '암호화용으로 등록된 이름입니다. 세그먼트가 셋인 토큰은 이 알고리즘으로 만들 수 없습니다.',
  },
  'alg-prohibited': {
    name: '금지된 알고리즘',
    title: ({ name }) => `토큰에 금지된 알고리즘 ${quote(name)}`,
    explanation: '너무 약하거나 인증이 없어, 키에만 적을 수 있게 등록된 이름입니다.',
  },
  'alg-polymorphic': {
    name: 'EdDSA로는 곡선이 정해지지 않음',
    title: ({ specified }) =>
      specified === null ? 'EdDSA로는 곡선이 정해지지 않음' : `EdDSA의 새 이름은 ${specified}`,
    explanation:
      '더는 권장하지 않는 이름입니다. Ed25519인지 Ed448인지 키를 보아야만 압니다. 다만 오래된 라이브러리는 이 이름만 압니다.',
  },
  'rsa-pkcs1-encryption': {
    name: 'RSA1_5 암호화',
    explanation:
      '복호화 오류의 종류를 구별할 수 있으면 키를 알아낼 수 있습니다(Bleichenbacher 공격). RSA-OAEP-256을 쓰세요.',
  },
  'alg-key-mismatch': {
    name: '키의 종류가 alg와 맞지 않음',
    title: ({ alg, needs, has }) => `${alg} 알고리즘에 필요한 키는 ${needs}, 입력한 키는 ${has}`,
    explanation:
      '검증자는 키마다 쓸 알고리즘을 묶어 두어야 하며, 토큰에 적힌 알고리즘만 따르면 안 됩니다.',
  },
  'alg-of-key-mismatch': {
    name: '다른 알고리즘용 키',
    title: ({ alg, keyAlg }) => `키는 ${quote(keyAlg)} 용도인데 토큰의 alg는 ${quote(alg)}`,
    explanation: '키에 적힌 alg가 다릅니다. 키 하나는 알고리즘 하나에만 써야 합니다.',
  },
  'public-key-for-hmac': {
    name: 'HMAC인데 키 쌍의 키가 입력됨',
    title: ({ algorithm }) => `${algorithm}인데 키 쌍의 키가 입력됨`,
    explanation:
      '발급자가 이 키 쌍으로 서명한다면 누군가 alg를 바꾼 것이고, 이것이 키 혼동 공격의 첫 단계입니다. 시험해 보려면 키를 비밀값으로 읽게 하세요.',
  },
  'public-key-as-secret': {
    name: '키의 텍스트를 비밀값으로 삼으면 검증됨',
    explanation:
      '키 혼동입니다. 공개 키는 누구나 가지고 있으므로, 토큰이 HMAC을 고르게 두는 검증자는 위조 토큰을 유효하다고 봅니다.',
  },
  'empty-secret': {
    name: '빈 비밀값으로 검증됨',
    explanation:
      '발급자가 비밀값 없이 서명했으므로 누구나 위조할 수 있습니다. 설정을 불러오지 못해 생기는 일이 많습니다.',
  },
}
