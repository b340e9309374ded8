import type { ParameterName } from '../../jwt/header-registry'
import type { NameText } from '../name-text'

/** What each registered header parameter says, and what a verifier or receiver does with it. */
export const headerParameters: Readonly<Record<ParameterName, NameText>> = {
  alg: {
    title: '알고리즘',
    explanation:
      '토큰에 서명한 방법, 또는 콘텐츠 키를 보호한 방법입니다. 검증자는 여기 적힌 대로가 아니라 자신이 예상한 알고리즘만 받아들여야 합니다.',
  },
  jku: {
    title: 'JWK 집합 URL',
    explanation:
      '서명자의 공개 키를 가져올 수 있는 곳입니다. 확인 없이 따라가면 공격자가 준비한 키를 쓰게 됩니다.',
  },
  jwk: {
    title: 'JSON Web Key',
    explanation:
      '토큰에 들어 있는 공개 키입니다. 토큰을 쓴 사람이 고른 것이므로 그 자체로는 아무것도 증명하지 않습니다.',
  },
  kid: {
    title: '키 ID',
    explanation:
      '서명자의 키 가운데 어느 것을 쓸지 알려 줍니다. 힌트일 뿐이니, 키를 찾을 때는 신뢰할 수 없는 입력으로 다루세요.',
  },
  x5u: {
    title: 'X.509 URL',
    explanation:
      '서명자의 인증서 체인을 가져올 수 있는 곳입니다. 체인은 x5c와 똑같이 검증해야 하며, 주소 자체도 믿으면 안 됩니다.',
  },
  x5c: {
    title: 'X.509 인증서 체인',
    explanation: '서명자의 인증서와 그 상위 인증서들입니다. 키를 쓰기 전에 체인을 검증해야 합니다.',
  },
  x5t: {
    title: 'X.509 SHA-1 thumbprint',
    explanation: '어느 인증서를 쓸지 SHA-1 해시로 나타냅니다. 지금은 x5t#S256을 씁니다.',
  },
  'x5t#S256': {
    title: 'X.509 SHA-256 thumbprint',
    explanation:
      '어느 인증서를 쓸지 SHA-256 해시로 나타냅니다. 검증자는 자신이 신뢰하는 인증서 가운데서 찾습니다.',
  },
  typ: {
    title: '종류',
    explanation:
      'JWT나 at+jwt처럼 어떤 종류의 토큰인지 나타냅니다. 한 종류의 토큰을 다른 종류로 잘못 받는 일을 막습니다.',
  },
  cty: {
    title: '콘텐츠 종류',
    explanation: '페이로드가 무엇인지 나타냅니다. 다른 토큰이 중첩되어 있으면 JWT라고 적습니다.',
  },
  crit: {
    title: '필수 확장',
    explanation:
      '읽는 쪽이 반드시 이해해야 하는 확장들입니다. 모르는 것이 있으면 토큰을 거부해야 합니다.',
  },
  b64: {
    title: '페이로드의 Base64url 인코딩',
    explanation: 'false면 페이로드를 인코딩하지 않고 그대로 서명합니다. JWT에는 쓰지 않습니다.',
  },
  enc: {
    title: '콘텐츠 암호화',
    explanation:
      '암호화된 토큰의 내용을 암호화한 방법입니다. 복호화하는 쪽은 이것도 예상한 값만 받아들입니다.',
  },
  zip: {
    title: '압축',
    explanation:
      '암호화하기 전에 내용을 압축한 방법입니다. 받는 쪽은 압축을 푼 크기에 한도를 둡니다.',
  },
  epk: {
    title: '임시 공개 키',
    explanation:
      '키 합의에 쓰고 버리는 송신자의 키입니다. 받는 쪽은 사용하기 전에 자신의 곡선 위에 있는 점인지 확인합니다.',
  },
  apu: {
    title: '키 합의: 보낸 쪽',
    explanation:
      '메시지를 보낸 쪽으로, 합의한 키에 섞여 들어갑니다. 양쪽의 바이트가 같지 않으면 복호화할 수 없습니다.',
  },
  apv: {
    title: '키 합의: 받는 쪽',
    explanation: '메시지를 받을 쪽입니다. apu와 같은 방법으로 합의한 키에 섞여 들어갑니다.',
  },
  iv: {
    title: '초기화 벡터',
    explanation:
      'AES-GCM으로 콘텐츠 키를 암호화할 때 쓴 12바이트입니다. 같은 키를 쓴다면 메시지마다 달라야 합니다.',
  },
  tag: {
    title: '인증 태그',
    explanation: '암호화된 콘텐츠 키가 바뀌지 않았음을 증명하는 16바이트입니다.',
  },
  p2s: {
    title: '비밀번호 salt',
    explanation:
      '8바이트 이상의 무작위 값입니다. 같은 비밀번호라도 salt가 다르면 다른 키가 나옵니다.',
  },
  p2c: {
    title: '비밀번호 반복 횟수',
    explanation:
      '비밀번호를 해싱하는 횟수입니다. 보내는 쪽이 정하므로, 받는 쪽이 상한을 두지 않으면 아주 큰 수에 붙들려 있게 됩니다.',
  },
  iss: {
    title: '평문 발급자',
    explanation:
      '암호화된 클레임을 복호화 전에 읽을 수 있게 복사한 것으로, 키를 고르는 데 씁니다. 안에 있는 클레임과 같아야 합니다.',
  },
  sub: {
    title: '평문 주체',
    explanation:
      '라우팅을 위해 암호화된 주체를 복사한 것입니다. 누구나 읽을 수 있으며, 받는 쪽은 안에 있는 클레임과 비교합니다.',
  },
  aud: {
    title: '평문 대상',
    explanation:
      '암호화된 토큰을 받을 쪽을 적어 게이트웨이가 전달할 수 있게 합니다. 받는 쪽은 복호화한 뒤 비교합니다.',
  },
  ppt: {
    title: 'PASSporT 확장',
    explanation:
      'shaken이나 div처럼 전화 토큰에 적용되는 확장입니다. 검증자는 모르는 확장을 거부합니다.',
  },
  url: {
    title: '요청 URL',
    explanation: '요청을 보낼 ACME 리소스입니다. 서버는 실제로 호출된 주소와 비교합니다.',
  },
  nonce: {
    title: '재사용 방지 nonce',
    explanation:
      '서버가 내주고 한 번만 받아들이는 값입니다. 서버는 자신이 모르는 값이면 요청을 거부합니다.',
  },
  svt: {
    title: '서명 검증 토큰(SVT)',
    explanation:
      '서명이 예전에 유효했음을 밝히는 토큰들입니다. 서명의 인증서가 만료된 뒤를 위한 것입니다.',
  },
  iheSSId: {
    title: 'IHE 제출 집합',
    explanation: '서명과 함께 제출하는 의료 문서 집합의 고유 식별자입니다.',
  },
  jwt: {
    title: '요청자의 증명',
    explanation:
      '제시를 요청하는 쪽을 믿을 만한 누군가가 보증하는 토큰입니다. 지갑은 이것부터 검증합니다.',
  },
  client_id: {
    title: '이 서명의 클라이언트 ID',
    explanation: '요청에 서명이 여럿일 때, 이 서명에 쓰인 클라이언트 식별자입니다.',
  },
  trust_chain: {
    title: '서명자의 신뢰 체인',
    explanation:
      '서명자에서 신뢰 앵커까지의 스테이트먼트입니다. 받는 쪽은 체인을 검증한 다음, 체인이 확인해 준 키로 서명을 검증합니다.',
  },
  peer_trust_chain: {
    title: '상대방의 신뢰 체인',
    explanation:
      '상대방에서 같은 신뢰 앵커까지의 체인입니다. 상대방에 대한 어떤 스테이트먼트를 썼는지 보여 줍니다.',
  },
}
