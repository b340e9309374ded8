import type { RegisteredAlgorithm } from '../../jwt/algorithm-registry'
import type { NameText } from '../name-text'

/** What each registered algorithm is made of, and what speaks for or against it. */
export const algorithms: Readonly<Record<RegisteredAlgorithm['name'], NameText>> = {
  HS256: {
    title: 'HMAC, SHA-256',
    explanation:
      '32바이트 이상의 공유 비밀값 하나로 서명하고 검증합니다. 토큰을 확인할 수 있는 쪽은 위조할 수도 있습니다.',
  },
  HS384: {
    title: 'HMAC, SHA-384',
    explanation: '서명자와 모든 검증자가 48바이트 이상의 비밀값을 공유합니다.',
  },
  HS512: {
    title: 'HMAC, SHA-512',
    explanation:
      '공유 비밀값으로 만드는 서명 가운데 가장 길며, 비밀값은 64바이트 이상이어야 합니다.',
  },
  RS256: {
    title: 'RSASSA-PKCS1-v1_5, SHA-256',
    explanation:
      '2048비트 이상의 RSA 개인 키로 서명하고 공개 키로 검증합니다. 가장 흔히 쓰이며 어디서나 지원합니다.',
  },
  RS384: {
    title: 'RSASSA-PKCS1-v1_5, SHA-384',
    explanation: '오래된 RSA 방식에 더 긴 해시를 씁니다. 강도는 키의 길이가 결정합니다.',
  },
  RS512: {
    title: 'RSASSA-PKCS1-v1_5, SHA-512',
    explanation: '오래된 RSA 방식에 가장 긴 해시를 씁니다. 서명 길이는 RS256과 같습니다.',
  },
  PS256: {
    title: 'RSASSA-PSS, SHA-256',
    explanation:
      '32바이트의 무작위 salt를 써서 서명이 매번 달라지는 RSA입니다. RSA 키에는 이 방식이 좋습니다.',
  },
  PS384: {
    title: 'RSASSA-PSS, SHA-384',
    explanation: '안전성이 증명된 패딩과 48바이트의 salt를 쓰는 RSA입니다.',
  },
  PS512: {
    title: 'RSASSA-PSS, SHA-512',
    explanation: '64바이트의 salt를 쓰는 RSA입니다. 1024비트 RSA 키로는 자리가 모자랍니다.',
  },
  ES256: {
    title: 'ECDSA, P-256, SHA-256',
    explanation:
      '작은 키로 64바이트의 짧은 서명을 만듭니다. 서명자에게 좋은 난수가 필요하며, 난수가 한 번이라도 되풀이되면 키가 드러납니다.',
  },
  ES384: {
    title: 'ECDSA, P-384, SHA-384',
    explanation: '미국 NSA의 CNSA 1.0이 요구하는 곡선을 씁니다. 서명은 96바이트입니다.',
  },
  ES512: {
    title: 'ECDSA, P-521, SHA-512',
    explanation:
      '서명은 132바이트입니다. 곡선은 512가 아니라 P-521이며, 이름의 수는 해시의 비트 수입니다.',
  },
  ES256K: {
    title: 'ECDSA, secp256k1, SHA-256',
    explanation:
      '비트코인으로 알려진 곡선을 씁니다. 내장한 라이브러리는 적고 브라우저는 하나도 없습니다.',
  },
  EdDSA: {
    title: 'EdDSA, 곡선 미지정',
    explanation:
      'Ed25519인지 Ed448인지 키를 보아야 알 수 있습니다. 이 두 이름을 쓰도록 바뀌어 더는 권장하지 않습니다.',
  },
  Ed25519: {
    title: 'EdDSA, Ed25519',
    explanation:
      '빠르고 서명이 64바이트이며, 서명할 때 난수가 필요 없습니다. 모두가 지원하는 환경이라면 좋은 선택입니다.',
  },
  Ed448: {
    title: 'EdDSA, Ed448',
    explanation: '더 큰 에드워즈 곡선으로, 서명은 114바이트이고 안전 여유가 큽니다.',
  },
  'ML-DSA-44': {
    title: 'ML-DSA-44, 양자 내성',
    explanation:
      '양자 컴퓨터로 깨는 방법이 알려지지 않은 격자 기반 서명입니다. 서명이 2,420바이트나 되므로 헤더 크기 한도에 주의하세요.',
  },
  'ML-DSA-65': {
    title: 'ML-DSA-65, 양자 내성',
    explanation: 'ML-DSA의 중간 강도입니다. 서명은 3,309바이트입니다.',
  },
  'ML-DSA-87': {
    title: 'ML-DSA-87, 양자 내성',
    explanation: 'ML-DSA의 가장 높은 강도입니다. 서명은 4,627바이트입니다.',
  },
  none: {
    title: '서명 없음',
    explanation:
      '토큰을 보호하는 것이 없어 누구나 만들 수 있습니다. 서명 없는 토큰을 받기로 한 경우가 아니라면 검증자는 거부합니다.',
  },
  RSA1_5: {
    title: 'RSAES-PKCS1-v1_5',
    explanation:
      '콘텐츠 키를 RSA와 오래된 패딩으로 암호화합니다. 서버가 패딩 오류를 드러내면 키가 새므로 더는 쓰면 안 됩니다.',
  },
  'RSA-OAEP': {
    title: 'RSAES-OAEP, SHA-1',
    explanation:
      '콘텐츠 키를 받는 쪽의 RSA 키로 암호화합니다. 여기서는 SHA-1도 해롭지 않지만, RSA-OAEP-256을 쓰면 따질 일이 없습니다.',
  },
  'RSA-OAEP-256': {
    title: 'RSAES-OAEP, SHA-256',
    explanation: '콘텐츠 키를 받는 쪽의 RSA 키로 암호화합니다. RSA에서 흔히 고르는 방식입니다.',
  },
  'RSA-OAEP-384': {
    title: 'RSAES-OAEP, SHA-384',
    explanation: '콘텐츠 키를 RSA로 암호화하며 패딩에 더 긴 해시를 씁니다.',
  },
  'RSA-OAEP-512': {
    title: 'RSAES-OAEP, SHA-512',
    explanation: '콘텐츠 키를 RSA로 암호화하며 패딩에 가장 긴 해시를 씁니다.',
  },
  A128KW: {
    title: 'AES 키 래핑, 128비트',
    explanation: '정확히 16바이트인 공유 키로 콘텐츠 키를 래핑합니다.',
  },
  A192KW: {
    title: 'AES 키 래핑, 192비트',
    explanation: '24바이트인 공유 키로 콘텐츠 키를 래핑합니다. 지원하는 곳이 드뭅니다.',
  },
  A256KW: {
    title: 'AES 키 래핑, 256비트',
    explanation: '정확히 32바이트인 공유 키로 콘텐츠 키를 래핑합니다.',
  },
  dir: {
    title: '공유 키 직접 사용',
    explanation:
      '공유 키로 내용 자체를 암호화하므로 두 번째 세그먼트가 빕니다. 키의 길이는 enc에 맞아야 합니다.',
  },
  'ECDH-ES': {
    title: '타원 곡선 키 합의',
    explanation:
      '송신자가 epk에 담은 일회용 키와 수신자의 키에서 콘텐츠 키가 나옵니다. 래핑은 하지 않습니다.',
  },
  'ECDH-ES+A128KW': {
    title: '키 합의 후 128비트 키 래핑',
    explanation: '합의한 값으로 콘텐츠 키를 AES-128 래핑합니다.',
  },
  'ECDH-ES+A192KW': {
    title: '키 합의 후 192비트 키 래핑',
    explanation:
      '합의한 값으로 콘텐츠 키를 AES-192 래핑합니다. AES-192를 지원하지 않는 브라우저가 있습니다.',
  },
  'ECDH-ES+A256KW': {
    title: '키 합의 후 256비트 키 래핑',
    explanation: '합의한 값으로 콘텐츠 키를 AES-256 래핑합니다. 받는 쪽이 여럿일 때도 맞습니다.',
  },
  A128GCMKW: {
    title: 'AES-GCM 키 암호화, 128비트',
    explanation: '16바이트 공유 키로 콘텐츠 키를 암호화합니다. iv와 tag가 헤더에 들어갑니다.',
  },
  A192GCMKW: {
    title: 'AES-GCM 키 암호화, 192비트',
    explanation: '24바이트 공유 키로 콘텐츠 키를 암호화합니다. iv는 절대 되풀이하면 안 됩니다.',
  },
  A256GCMKW: {
    title: 'AES-GCM 키 암호화, 256비트',
    explanation: '32바이트 공유 키로 콘텐츠 키를 암호화하고 변조되지 않았음도 확인합니다.',
  },
  'PBES2-HS256+A128KW': {
    title: '비밀번호, HMAC SHA-256, AES-128',
    explanation:
      '비밀번호에 키 스트레칭을 적용해 키를 만듭니다. 얼마나 오래 걸릴지 헤더의 p2c가 정하므로 받는 쪽이 한도를 두어야 합니다.',
  },
  'PBES2-HS384+A192KW': {
    title: '비밀번호, HMAC SHA-384, AES-192',
    explanation: '비밀번호에서 24바이트 키를 만듭니다. 강도는 비밀번호의 강도를 넘지 못합니다.',
  },
  'PBES2-HS512+A256KW': {
    title: '비밀번호, HMAC SHA-512, AES-256',
    explanation: '비밀번호에서 32바이트 키를 만듭니다. 셋 가운데 추측이 가장 느려 제일 강합니다.',
  },
  'A128CBC-HS256': {
    title: 'AES-128 CBC, HMAC SHA-256',
    explanation:
      '32바이트 키를 반씩 나누어 내용을 암호화하고 인증합니다. 모든 라이브러리가 지원합니다.',
  },
  'A192CBC-HS384': {
    title: 'AES-192 CBC, HMAC SHA-384',
    explanation: '48바이트 키를 반씩 나누어 내용의 암호화와 인증에 씁니다.',
  },
  'A256CBC-HS512': {
    title: 'AES-256 CBC, HMAC SHA-512',
    explanation:
      '64바이트 키로 내용을 암호화하고 인증합니다. IV가 되풀이되어도 GCM만큼 위험하지는 않습니다.',
  },
  A128GCM: {
    title: 'AES-GCM, 128비트',
    explanation: '16바이트 키로 내용의 암호화와 인증을 한 번에 합니다.',
  },
  A192GCM: {
    title: 'AES-GCM, 192비트',
    explanation: '내용에 24바이트 키를 씁니다. Chromium의 WebCrypto에는 없습니다.',
  },
  A256GCM: {
    title: 'AES-GCM, 256비트',
    explanation: '32바이트 키로 내용을 암호화하고 인증합니다. 같은 키로 IV를 되풀이하면 깨집니다.',
  },
  RS1: {
    title: 'RSASSA-PKCS1-v1_5, SHA-1',
    explanation:
      'SHA-1 충돌은 비용만 들이면 만들 수 있습니다. JWK에만 적을 수 있고 토큰에는 쓰지 못합니다.',
  },
  HS1: {
    title: 'HMAC, SHA-1',
    explanation: '옛 프로토콜의 키를 위한 이름입니다. 이것을 내세우는 토큰은 거부해야 합니다.',
  },
  A128CBC: {
    title: 'AES-128 CBC 단독',
    explanation: '인증이 없는 암호화입니다. 다른 용도의 키에 쓰며 토큰에는 금지되어 있습니다.',
  },
  A192CBC: {
    title: 'AES-192 CBC 단독',
    explanation: '인증이 없어 암호문을 바꿔도 드러나지 않습니다. JWK에는 적을 수 있습니다.',
  },
  A256CBC: {
    title: 'AES-256 CBC 단독',
    explanation: '강한 암호지만 무결성을 확인하지 않으므로 토큰에는 절대 쓰지 않습니다.',
  },
  A128CTR: {
    title: 'AES-128 카운터 모드',
    explanation:
      '암호문의 비트를 하나 뒤집으면 평문의 비트도 하나 뒤집힙니다. 토큰에 쓸 수 없습니다.',
  },
  A192CTR: {
    title: 'AES-192 카운터 모드',
    explanation: 'WebCrypto가 내보내는 키를 위한 스트림 암호입니다. 토큰에는 금지되어 있습니다.',
  },
  A256CTR: {
    title: 'AES-256 카운터 모드',
    explanation:
      'WebCrypto 키의 용도를 나타내는 이름입니다. 인증이 없어 어떤 토큰도 쓸 수 없습니다.',
  },
}
