import type {
  CLAIM_VALUES,
  CONFIRMATIONS,
  HEADER_VALUES,
  KEY_MEMBERS,
  KEY_VALUES,
  PACK_VALUES,
} from '../../jwt/known-values'
import type { NameText } from '../name-text'
import type { ValueTexts } from '../value-text'

export const headerValues: ValueTexts<typeof HEADER_VALUES> = {
  typ: {
    JWT: 'JSON Web Token',
    'at+jwt': '액세스 토큰',
    'dpop+jwt': 'DPoP 증명',
    'logout+jwt': '로그아웃 토큰',
    'secevent+jwt': '보안 이벤트 토큰',
    'oauth-authz-req+jwt': '요청 객체',
    'token-introspection+jwt': '인트로스펙션 응답',
    'entity-statement+jwt': '연합 엔티티 스테이트먼트',
    'trust-mark+jwt': '연합 신뢰 마크',
    'jwk-set+jwt': '서명된 키 집합',
    'statuslist+jwt': '상태 목록',
    'kb+jwt': 'SD-JWT의 키 바인딩',
    'dc+sd-jwt': '디지털 자격 증명',
    passport: '전화 신원',
  },
  cty: { JWT: '중첩된 토큰', json: '일반 JSON' },
  zip: { DEF: 'DEFLATE' },
  crit: { b64: '인코딩하지 않은 페이로드' },
  ppt: {
    shaken: '통신사의 증명',
    div: '착신 전환된 통화',
    rph: '우선순위',
    rcd: '풍부한 통화 정보',
    msg: '문자 메시지',
  },
}

export const claimValues: ValueTexts<typeof CLAIM_VALUES> = {
  amr: {
    face: '얼굴 인식',
    fpt: '지문',
    geo: '위치',
    hwk: '하드웨어에 있는 키',
    iris: '홍채 인식',
    kba: '지식 기반 질문',
    mca: '여러 채널',
    mfa: '다중 요소',
    otp: '일회용 비밀번호',
    pin: 'PIN 또는 패턴',
    pwd: '비밀번호',
    rba: '위험도 기반',
    retina: '망막 인식',
    sc: '스마트카드',
    sms: '문자 메시지',
    swk: '소프트웨어에 있는 키',
    tel: '전화 통화',
    user: '사용자 존재 확인',
    vbm: '음성',
    wia: 'Windows 로그인',
  },
  acr: {
    '0': 'ISO 29115의 1등급에도 못 미침',
    phr: '피싱 방지',
    phrh: '피싱 방지, 하드웨어에 있는 키',
  },
  gender: { female: '여성', male: '남성' },
  htm: {
    GET: '읽기',
    POST: '만들기 또는 실행',
    PUT: '바꿔 넣기',
    PATCH: '일부 바꾸기',
    DELETE: '삭제',
  },
  attest: {
    A: '전체: 발신자와 번호를 앎',
    B: '일부: 고객을 앎',
    C: '게이트웨이: 들어온 곳만 앎',
  },
  dbgstat: {
    enabled: '디버깅할 수 있음',
    disabled: '지금은 꺼짐',
    'disabled-since-boot': '부팅 후 계속 꺼짐',
    'disabled-permanently': '제조사만 켤 수 있음',
    'disabled-fully-and-permanently': '영구히 꺼짐',
  },
  intuse: {
    generic: '모든 용도',
    registration: '서비스에 등록',
    provisioning: '키 받기',
    csr: '인증서 요청',
    pop: '키 소유 증명',
  },
  ace_profile: { coap_dtls: 'DTLS 위의 CoAP', coap_oscore: 'OSCORE' },
  _sd_alg: { 'sha-256': '기본값', 'sha-384': '48바이트', 'sha-512': '64바이트' },
}

export const packValues: ValueTexts<typeof PACK_VALUES> = {
  token_use: { id: 'ID 토큰', access: '액세스 토큰' },
  idtyp: { app: '사용자 없는 애플리케이션', user: '사용자' },
  typ: {
    Bearer: '액세스 토큰',
    ID: 'ID 토큰',
    Refresh: '리프레시 토큰',
    Offline: '오프라인 리프레시 토큰',
  },
  ref_type: { branch: '브랜치', tag: '태그' },
  repository_visibility: {
    public: '누구나',
    private: '구성원만',
    internal: '엔터프라이즈 내부',
  },
  runner_environment: { 'github-hosted': 'GitHub의 머신', 'self-hosted': '직접 운영하는 머신' },
}

export const keyValues: ValueTexts<typeof KEY_VALUES> = {
  kty: {
    RSA: 'RSA',
    EC: '타원 곡선',
    OKP: '에드워즈 또는 몽고메리 곡선',
    oct: '비밀값(대칭 키)',
    AKP: 'alg가 정하는 키',
  },
  crv: {
    'P-256': 'ES256용',
    'P-384': 'ES384용',
    'P-521': 'ES512용',
    secp256k1: 'ES256K용',
    Ed25519: 'Ed25519용',
    Ed448: 'Ed448용',
    X25519: '키 합의용',
    X448: '키 합의용',
  },
  use: { sig: '서명', enc: '암호화' },
  key_ops: {
    sign: '서명 만들기',
    verify: '서명 검증',
    encrypt: '내용 암호화',
    decrypt: '내용 복호화',
    wrapKey: '키 암호화',
    unwrapKey: '키 복호화',
    deriveKey: '키 합의',
    deriveBits: '비트 합의',
  },
}

/** Members of a JWK. */
export const keyMembers: Readonly<Record<(typeof KEY_MEMBERS)[number], NameText>> = {
  kty: {
    title: '키 종류',
    explanation: '어느 계열의 알고리즘에 쓰는 키인지 나타내며, 이에 따라 나머지 멤버가 정해집니다.',
  },
  crv: { title: '곡선', explanation: '점이 놓인 곡선 또는 그 변형입니다.' },
  x: {
    title: 'x 좌표',
    explanation: '공개 점의 x 좌표입니다. OKP에서는 공개 키 전체입니다.',
  },
  y: {
    title: 'y 좌표',
    explanation: '공개 점의 y 좌표로, 앞을 0으로 채워 정해진 길이에 맞춥니다.',
  },
  n: {
    title: '모듈러스',
    explanation: '비밀로 지키는 두 소수의 곱입니다. 이 값의 길이가 곧 키의 길이입니다.',
  },
  e: { title: '지수', explanation: '공개 지수로, 거의 언제나 AQAB, 곧 65537입니다.' },
  kid: { title: '키 이름', explanation: '토큰이 헤더에서 이 이름으로 키를 가리킵니다.' },
  alg: {
    title: '사용할 알고리즘',
    explanation: '이 키를 쓸 단 하나의 알고리즘입니다.',
  },
  use: {
    title: '공개 키 용도',
    explanation: '키를 서명에 쓰는지 암호화에 쓰는지 나타냅니다.',
  },
  key_ops: {
    title: '키 연산',
    explanation: '키로 할 수 있는 연산을 use보다 세밀하게 적습니다.',
  },
}

/** Ways to confirm the holder of a token. */
export const confirmations: Readonly<Record<(typeof CONFIRMATIONS)[number], NameText>> = {
  jwk: { title: '공개 키', explanation: '소지자의 공개 키 자체입니다.' },
  jkt: {
    title: 'JWK thumbprint',
    explanation: '모든 DPoP 증명에 서명해야 하는 키의 SHA-256 thumbprint입니다.',
  },
  'x5t#S256': {
    title: '인증서 thumbprint',
    explanation: 'TLS 연결에 써야 하는 클라이언트 인증서의 SHA-256 해시입니다.',
  },
  kid: { title: '키 이름', explanation: '받는 쪽이 이미 가지고 있는 키의 이름입니다.' },
  jku: {
    title: '키 집합',
    explanation: '소지자의 공개 키를 가져올 수 있는 곳입니다. 키는 kid로 고릅니다.',
  },
  jwe: { title: '암호화된 키', explanation: '받는 쪽만 풀 수 있게 암호화한 대칭 키입니다.' },
}
