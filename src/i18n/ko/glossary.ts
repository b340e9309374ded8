import type { TermId, TermText } from '../glossary-terms'

/** What each term means; loaded apart. */
export const glossary: Readonly<Record<TermId, TermText>> = {
  jwt: {
    term: 'JWT (JSON Web Token)',
    text: '클레임을 담은 JSON 객체가 페이로드인 짧은 토큰입니다. 서명하거나(JWS) 암호화하며(JWE), URL이나 HTTP 헤더에 그대로 넣을 수 있습니다.',
  },
  jws: {
    term: 'JWS (JSON Web Signature)',
    text: '서명 또는 MAC이 붙은 메시지입니다. 헤더, 페이로드, 서명을 각각 Base64url로 쓰고 점으로 잇습니다. 서명된 JWT가 바로 JWS입니다.',
  },
  jwe: {
    term: 'JWE (JSON Web Encryption)',
    text: '암호화된 메시지입니다. 헤더, 암호화된 키, 초기화 벡터, 암호문, 인증 태그의 다섯 세그먼트로 이루어지며, 키가 없으면 헤더만 읽을 수 있습니다.',
  },
  jwa: {
    term: 'JWA (JSON Web Algorithms)',
    text: 'HS256, RS256, ES256처럼 alg와 enc에 쓰는 이름의 뜻을 정한 명세입니다.',
  },
  jwk: {
    term: 'JWK (JSON Web Key)',
    text: 'JSON 객체로 나타낸 키입니다. kty가 키의 종류를, 나머지 멤버가 키를 이루는 수를 담습니다.',
  },
  jwks: {
    term: 'JWKS (키 집합)',
    text: 'keys 멤버에 여러 키를 담은 JSON 객체입니다. 발급자는 공개 키를 이 형태로 공개하고, 검증자는 토큰의 kid에 맞는 키를 고릅니다.',
  },
  jose: {
    term: 'JOSE',
    text: 'JSON Object Signing and Encryption의 약자로, JWS, JWE, JWK, JWA를 아우르는 명세 묶음입니다. JWT는 그 위에 만들어졌습니다.',
  },
  'nested-jwt': {
    term: '중첩 JWT(nested JWT)',
    text: '다른 JWS나 JWE의 페이로드로 들어간 JWT입니다. 보통 먼저 서명하고 그다음 암호화합니다.',
  },
  'unsecured-jwt': {
    term: '보호되지 않은 JWT(unsecured JWT)',
    text: 'alg가 none이고 서명이 비어 있는 JWT입니다. 아무런 보호가 없어 누구나 만들 수 있습니다.',
  },
  segment: {
    term: '세그먼트',
    text: '토큰에서 점과 점 사이에 있는 Base64url 텍스트입니다. 서명된 토큰에는 세 개, 암호화된 토큰에는 다섯 개가 있습니다.',
  },
  header: {
    term: '헤더',
    text: '첫 번째 세그먼트로, 토큰 자체를 설명하는 JSON 객체입니다. 서명 알고리즘(alg), 토큰의 종류(typ), 사용한 키(kid) 등을 담습니다.',
  },
  payload: {
    term: '페이로드',
    text: '서명된 토큰의 두 번째 세그먼트, 곧 전하려는 내용입니다. JWT에서는 클레임을 담은 JSON 객체입니다.',
  },
  signature: {
    term: '서명',
    text: '세 번째 세그먼트입니다. 키를 가진 쪽만이 바로 이 헤더와 페이로드에 대해 만들 수 있는 바이트입니다. HMAC이라면 엄밀히 말해 MAC입니다.',
  },
  'signing-input': {
    term: '서명 입력(signing input)',
    text: '실제로 서명하는 문자열로, 헤더 세그먼트와 점과 페이로드 세그먼트를 이은 것입니다. 한 글자만 바꿔도 서명이 맞지 않게 됩니다.',
  },
  'compact-serialisation': {
    term: '컴팩트 직렬화(compact serialization)',
    text: '점으로 이은 한 줄 형태입니다. URL이나 HTTP 헤더에서 이스케이프할 문자가 없습니다. JWS와 JWE에는 JSON 직렬화도 있지만 JWT는 이 형태만 씁니다.',
  },
  base64url: {
    term: 'Base64url',
    text: 'URL에 써도 안전한 64개의 문자(영문자, 숫자, -, _)로 바이트를 적는 방법입니다. 문자 하나가 6비트를 나타냅니다. 아무것도 숨기지 않습니다.',
  },
  base64: {
    term: 'Base64',
    text: '+와 /를 포함한 64개의 문자로 바이트를 적고, 네 글자 단위가 되도록 =로 채우는 방법입니다. URL에서는 이 세 문자가 저마다 다른 뜻을 지닙니다.',
  },
  padding: {
    term: '패딩',
    text: 'Base64의 마지막 네 글자를 채우는 =입니다. 길이만으로 알 수 있으므로 토큰에서는 생략합니다.',
  },
  'spare-bits': {
    term: '남는 비트(spare bits)',
    text: '마지막 문자에서 어떤 바이트에도 속하지 않는 비트로, 4개나 2개이거나 없습니다. 모두 0이어야 하며, 이를 무시하는 쪽은 서로 다른 표기를 같은 바이트로 읽습니다.',
  },
  mime: {
    term: 'MIME',
    text: '전자 우편에 담는 내용의 표준입니다. 한 줄을 최대 76자로 나누는 Base64가 여기서 널리 퍼졌습니다.',
  },
  'utf-8': {
    term: 'UTF-8',
    text: '토큰의 JSON이 쓰는 텍스트 인코딩입니다. ASCII 문자는 1바이트, ł은 2바이트, 한글 한 글자는 3바이트, 이모지는 4바이트를 차지합니다.',
  },
  claim: {
    term: '클레임',
    text: '누군가 또는 무언가에 대한 진술입니다. "sub": "user-42"처럼 페이로드에 이름과 값으로 적습니다. 서명과 발급자를 믿을 수 있는 만큼만 믿을 수 있습니다.',
  },
  'registered-claim': {
    term: '등록 클레임',
    text: 'IANA 레지스트리에 이름이 올라 누구에게나 뜻이 같은 클레임입니다. iss, sub, aud, exp, nbf, iat, jti 일곱 개는 JWT 명세가 직접 정했습니다.',
  },
  'public-claim': {
    term: '공개 클레임',
    text: 'https://shop.example/role처럼 자신이 관리하는 이름 아래에 두어 남과 우연히 겹치지 않는 클레임입니다. 짧은 이름을 원한다면 레지스트리에 등록합니다.',
  },
  'private-claim': {
    term: '비공개 클레임',
    text: '주고받는 양쪽이 서로 약속한 이름의 클레임입니다. 다른 시스템에서는 같은 이름이 다른 뜻일 수 있습니다. 비공개라고 해서 내용이 가려지지는 않습니다.',
  },
  'collision-resistant-name': {
    term: '충돌 방지 이름(collision-resistant name)',
    text: '둘이 같은 이름을 고르는 일이 없도록 나누어 관리하는 이름입니다. 도메인 이름, 그 아래의 URI, 객체 식별자(OID), UUID가 그렇습니다.',
  },
  stringoruri: {
    term: 'StringOrURI',
    text: 'JSON 문자열이며, 콜론이 들어 있으면 URI여야 합니다. 적힌 그대로 한 글자씩 비교합니다.',
  },
  numericdate: {
    term: 'NumericDate',
    text: '시각을 나타내는 JSON 숫자로, 1970-01-01 00:00 UTC부터 센 초입니다(윤초 제외). 밀리초도 문자열도 아닙니다.',
  },
  iss: { term: 'iss (발급자 클레임)', text: '토큰을 만든 쪽입니다. 한 글자씩 비교합니다.' },
  sub: {
    term: 'sub (주체 클레임)',
    text: '클레임이 누구에 대한 것인지 나타냅니다. 발급자 안에서 또는 어디서나 유일해야 합니다.',
  },
  aud: {
    term: 'aud (대상 클레임)',
    text: '토큰을 받을 대상으로, 이름 하나 또는 배열입니다. 자신이 여기 없으면 토큰을 거부해야 합니다.',
  },
  exp: { term: 'exp (만료 시각)', text: '이 시각부터는 토큰을 받아들이면 안 됩니다.' },
  nbf: { term: 'nbf (유효 시작 시각)', text: '이 시각 전에는 토큰을 받아들이면 안 됩니다.' },
  iat: { term: 'iat (발급 시각)', text: '토큰을 만든 시각으로, 얼마나 오래되었는지 알려 줍니다.' },
  jti: {
    term: 'jti (JWT ID)',
    text: '같은 발급자의 다른 토큰에는 없는 이름입니다. 두 번 온 토큰을 알아채거나, 폐기할 토큰을 가리킬 때 씁니다.',
  },
  issuer: { term: '발급자', text: '로그인 서버처럼 토큰을 만들어 서명하는 쪽입니다.' },
  subject: {
    term: '주체(subject)',
    text: '클레임이 설명하는 당사자로, 대개 사용자이고 서비스인 경우도 많습니다.',
  },
  audience: {
    term: '대상(audience)',
    text: '특정 API처럼 토큰을 받아야 할 쪽입니다. 대상이 다른 토큰은 서명이 아무리 맞아도 거부해야 합니다.',
  },
  verifier: {
    term: '검증자',
    text: '토큰을 받아 수락 여부를 정하는 쪽입니다. 형식을 보고, 이미 믿는 키로 서명을 확인하고, 클레임을 점검합니다.',
  },
  leeway: {
    term: '허용 오차(leeway)',
    text: '시계는 서로 조금씩 다르므로 exp 뒤나 nbf 앞으로 봐주는 몇 초입니다. 길어야 몇 분입니다.',
  },
  lifetime: {
    term: '수명',
    text: 'iat부터 exp까지, 토큰이 유효한 기간입니다. 훔친 토큰도 그때까지는 통하므로 되도록 짧게 잡습니다.',
  },
  alg: {
    term: 'alg (알고리즘)',
    text: '알고리즘 이름을 담은 헤더 매개변수입니다. 토큰의 주장일 뿐이므로 검증자는 예상한 알고리즘만 받아들여야 합니다.',
  },
  'alg-none': {
    term: 'alg none',
    text: '서명이 없는, 보호되지 않은 토큰의 알고리즘입니다. 이를 묻지 않고 받아들인 라이브러리는 위조 토큰에 속았습니다.',
  },
  typ: {
    term: 'typ (종류)',
    text: 'JWT나 at+jwt처럼 토큰의 종류를 알려 주는 헤더 매개변수입니다. 한 종류의 토큰을 다른 종류로 잘못 받는 일을 막습니다.',
  },
  cty: {
    term: 'cty (내용 종류)',
    text: '페이로드가 무엇인지 알려 주는 헤더 매개변수입니다. 페이로드가 다시 토큰이면 JWT라고 적습니다.',
  },
  kid: {
    term: 'kid (키 ID)',
    text: '이미 아는 키 가운데 무엇을 썼는지 알려 주는 헤더 매개변수입니다. 외부에서 온 값이므로 파일 경로나 쿼리로 쓰면 안 됩니다.',
  },
  crit: {
    term: 'crit (필수 확장)',
    text: '검증자가 반드시 이해해야 하는 확장을 나열한 헤더 매개변수입니다. 모르는 것이 하나라도 있으면 거부합니다.',
  },
  x5c: {
    term: 'x5c (인증서 체인)',
    text: '키의 인증서와 이를 보증하는 인증서들을 담은 헤더 매개변수입니다. 체인이 이미 믿는 기관에서 끝날 때만 의미가 있습니다.',
  },
  'embedded-key': {
    term: '내장 키',
    text: '토큰이 jwk나 x5c로 직접 가져온 키입니다. 이 키로 검증된다는 것은 토큰을 만든 쪽이 그 키를 가졌다는 뜻일 뿐이며, 위조자에게도 그런 키는 있습니다.',
  },
  hash: {
    term: '해시',
    text: 'SHA-256의 256비트처럼 어떤 텍스트든 일정한 길이로 나타낸 지문입니다. 거꾸로 계산할 수 없고, 해시가 같은 두 텍스트를 찾아낼 수도 없습니다.',
  },
  mac: {
    term: 'MAC (메시지 인증 코드)',
    text: '비밀값을 공유한 쪽이 만들고 확인하는 짧은 값입니다. 그중 누군가가 만든 뒤로 메시지가 바뀌지 않았음을 증명하지만, 누가 만들었는지는 가리지 못합니다.',
  },
  hmac: {
    term: 'HMAC',
    text: '비밀값과 함께 해시를 두 번 계산하는 MAC입니다. HS256, HS384, HS512가 사용합니다.',
  },
  secret: {
    term: '비밀값(secret)',
    text: 'HMAC에서 함께 쓰는 키로, 만들 때와 확인할 때가 같습니다. 무작위여야 하고 해시보다 짧으면 안 됩니다. HS256이라면 32바이트 이상입니다.',
  },
  'digital-signature': {
    term: '전자 서명',
    text: '개인 키만이 만들 수 있고 공개 키로 확인하는 값입니다. 누가 만들었는지 모두에게 증명합니다.',
  },
  'key-pair': {
    term: '키 쌍',
    text: '서명하는 개인 키와, 그 짝으로 검증하는 공개 키입니다.',
  },
  'public-key': {
    term: '공개 키',
    text: '키 쌍에서 누구나 알아도 되는 쪽입니다. 서명을 검증할 수 있지만 만들지는 못합니다.',
  },
  'private-key': {
    term: '개인 키',
    text: '키 쌍에서 서명을 만드는 쪽입니다. 소유자 밖으로 나가지 않습니다.',
  },
  rsa: {
    term: 'RSA',
    text: '큰 소수 두 개의 곱으로 계산하는 서명입니다. RS256은 PKCS#1 v1.5 패딩을 쓰며, 키는 2048비트 이상이어야 합니다.',
  },
  pss: {
    term: 'RSA-PSS',
    text: '난수를 섞는 새로운 패딩을 쓴 RSA로 PS256, PS384, PS512가 있습니다. 두 번 서명하면 서로 다른 서명이 나옵니다.',
  },
  ecdsa: {
    term: 'ECDSA',
    text: '타원 곡선 위의 서명입니다. P-256을 쓰는 ES256과 ES384, ES512가 있습니다. 키와 서명이 짧지만 서명할 때마다 새 난수가 필요합니다.',
  },
  eddsa: {
    term: 'EdDSA',
    text: '에드워즈 곡선 위의 서명으로 Ed25519와 Ed448이 있습니다. 메시지와 키가 같으면 서명도 항상 같습니다.',
  },
  curve: {
    term: '곡선',
    text: 'P-256이나 Ed25519처럼 키의 수가 속한 타원 곡선으로, JWK에서는 crv입니다. 알고리즘과 키의 곡선이 맞아야 합니다.',
  },
  'ml-dsa': {
    term: 'ML-DSA',
    text: '양자 컴퓨터에도 견디도록 설계한 격자 기반 서명으로 ML-DSA-44, 65, 87이 있습니다. 키와 서명이 수천 바이트에 이릅니다.',
  },
  'jwk-thumbprint': {
    term: 'JWK thumbprint',
    text: '키의 필수 멤버를 정해진 순서로 늘어놓고 계산한 해시입니다. JSON을 어떻게 적었든 같은 키라면 값이 같습니다.',
  },
  'key-rotation': {
    term: '키 교체(key rotation)',
    text: '검증자가 옛 키를 아직 받아들이는 동안 서명 키를 새것으로 바꾸는 일입니다. 옛 토큰이 모두 만료될 때까지 두 키가 키 집합에 함께 있습니다.',
  },
  entropy: {
    term: '엔트로피',
    text: '얼마나 추측하기 어려운지를 비트로 나타낸 것으로, 1비트마다 시도 횟수가 두 배가 됩니다. 무작위 32바이트는 256비트, 소문자 여덟 글자는 많아야 38비트 정도입니다.',
  },
  'content-encryption-key': {
    term: '콘텐츠 암호화 키(CEK)',
    text: 'JWE 하나의 내용을 암호화하는 무작위 키입니다. 받는 쪽의 키로 암호화하여 토큰에 함께 보내거나 서로 합의합니다.',
  },
  'authenticated-encryption': {
    term: '인증 암호화(authenticated encryption)',
    text: '변조까지 알아채는 암호화입니다. 암호문과 함께 태그를 만들고, 태그가 맞지 않으면 복호화가 실패합니다.',
  },
  'key-confusion': {
    term: '키 혼동',
    text: 'RS256을 HS256으로 바꾸고, 누구나 아는 공개 키를 HMAC 비밀값으로 쓰는 공격입니다. 검증자가 알고리즘 선택을 토큰에 맡기면 통합니다.',
  },
  'brute-force': {
    term: '무차별 대입, 사전 공격',
    text: '맞는 비밀값이 나올 때까지 모든 값, 또는 흔한 값의 목록을 대입하는 공격입니다. 토큰 하나만 있으면 서버 없이 할 수 있어 아무도 눈치채지 못합니다.',
  },
  replay: {
    term: '재사용(replay) 공격',
    text: '가로챈 토큰이나 메시지를 다시 쓰는 공격입니다. 서명은 여전히 맞으므로 짧은 수명, 일회용 값(jti, nonce), 키에 묶기(DPoP)로 막습니다.',
  },
  nonce: {
    term: 'nonce',
    text: '한 번만 쓰는 값입니다. OpenID Connect에서는 클라이언트가 보낸 값이 ID 토큰에 그대로 돌아와, 옛 토큰을 끼워 넣지 못하게 합니다.',
  },
  xss: {
    term: 'XSS (사이트 간 스크립팅)',
    text: '공격자의 스크립트가 내 페이지에서 실행되는 것입니다. 저장소를 읽고 API를 호출하는 등 페이지가 할 수 있는 일을 모두 할 수 있습니다.',
  },
  csrf: {
    term: 'CSRF (사이트 간 요청 위조)',
    text: '다른 사이트가 브라우저로 하여금 내 사이트에 요청을 보내게 하는 공격입니다. 브라우저가 쿠키를 알아서 붙입니다.',
  },
  authentication: {
    term: '인증',
    text: '누구인지 확인하는 일입니다. 실패하면 HTTP는 401로 답합니다.',
  },
  authorisation: {
    term: '인가',
    text: '무엇을 해도 되는지 정하는 일입니다. 허용되지 않으면 HTTP는 403으로 답합니다.',
  },
  oauth: {
    term: 'OAuth 2.0',
    text: '애플리케이션이 비밀번호 대신 토큰으로, 사용자를 위해 API에 제한된 접근 권한을 얻는 프레임워크입니다.',
  },
  'openid-connect': {
    term: 'OpenID Connect',
    text: 'OAuth 2.0 위에 만든 로그인 규격입니다. 누가 언제 어떻게 로그인했는지 담은 ID 토큰을 애플리케이션이 함께 받습니다.',
  },
  'access-token': {
    term: '액세스 토큰',
    text: '클라이언트가 API를 호출할 때마다 보여 주는 토큰입니다. JWT일 수도 있지만 클라이언트에게는 그저 문자열입니다.',
  },
  'refresh-token': {
    term: '리프레시 토큰',
    text: '새 액세스 토큰을 받으려고 발급자에게만 보여 주는 토큰입니다. 더 오래 유효하며, 대개 쓸 때마다 새것으로 바뀝니다.',
  },
  'id-token': {
    term: 'ID 토큰',
    text: '누가 로그인했는지 클라이언트에 알려 주는 JWT입니다. API가 아니라 클라이언트가 받을 토큰입니다.',
  },
  'logout-token': {
    term: '로그아웃 토큰',
    text: '세션이 끝났음을 OpenID 제공자가 애플리케이션에 알리는 JWT입니다.',
  },
  'bearer-token': {
    term: '베어러 토큰(bearer token)',
    text: '현금처럼 가진 사람이면 누구나 쓸 수 있는 토큰입니다. 그래서 TLS로만 보내고 로그에 남기지 않습니다.',
  },
  dpop: {
    term: 'DPoP',
    text: 'Demonstrating Proof of Possession의 약자입니다. 클라이언트가 요청마다 자기 키로 작은 JWT에 서명하므로, 그 키에 묶인 토큰은 훔쳐도 쓸모가 없습니다.',
  },
  profile: {
    term: '프로파일',
    text: '한 종류의 토큰이 지켜야 할 규칙입니다. typ, 필수 클레임, 그 값을 정합니다. ID 토큰이나 액세스 토큰 등 종류마다 있습니다.',
  },
  discovery: {
    term: '디스커버리(discovery)',
    text: '발급자의 이름만으로 주소와 키를 찾는 방법입니다. 그 아래의 정해진 경로에 있는 문서가 이를 알려 줍니다.',
  },
  'issuer-metadata': {
    term: '발급자 메타데이터',
    text: '디스커버리로 찾는 문서입니다. 발급자의 엔드포인트, jwks_uri, 지원하는 기능을 담습니다.',
  },
  revocation: {
    term: '폐기(revocation)',
    text: '토큰을 만료 전에 끝내는 일입니다. 토큰 자체는 변하지 않으므로 받는 쪽이 물어보거나 통지를 받아야 합니다.',
  },
  session: {
    term: '세션',
    text: '요청과 요청 사이에 서버가 기억해 두는 정보입니다. 브라우저가 함께 보내는 식별자로 찾습니다.',
  },
  stateless: {
    term: '무상태(stateless)',
    text: '요청 사이에 서버가 아무것도 보관하지 않는 방식입니다. 필요한 것은 요청이 모두 가져오므로 어느 서버든 답할 수 있습니다.',
  },
  'load-balancer': {
    term: '로드 밸런서',
    text: '요청을 받아 여러 서버 가운데 하나에 나누어 줍니다.',
  },
  'sticky-session': {
    term: '고정 세션(sticky session)',
    text: '로드 밸런서가 같은 클라이언트를 늘 세션이 있는 같은 서버로 보내는 방식입니다. 그 서버가 멈추면 세션도 사라집니다.',
  },
  utilisation: {
    term: '대기열과 이용률',
    text: '이용률은 서버가 일하는 시간의 비율입니다. 1에 가까워질수록 대기열은 비례해서가 아니라 한없이 길어집니다.',
  },
  cookie: {
    term: '쿠키',
    text: '서버가 브라우저에 준 작은 텍스트로, 브라우저가 그 사이트에 요청할 때마다 되돌려 보냅니다.',
  },
  samesite: {
    term: 'SameSite',
    text: '쿠키 속성입니다. Strict와 Lax는 다른 사이트가 시작한 요청에 쿠키를 보내지 않게 합니다(Lax는 사용자가 링크를 따라온 경우 예외).',
  },
  httponly: {
    term: 'HttpOnly',
    text: '스크립트가 쿠키를 읽지 못하게 하는 속성입니다. 그래도 페이지 안의 스크립트는 그 쿠키가 실린 요청을 보낼 수 있습니다.',
  },
  origin: {
    term: '출처(origin)',
    text: '주소의 스킴, 호스트, 포트입니다. 브라우저는 한 출처의 것을 다른 출처의 스크립트로부터 지킵니다.',
  },
  'web-storage': {
    term: 'localStorage, sessionStorage',
    text: '한 출처의 텍스트를 담는 브라우저 저장소입니다. 페이지에서 실행되는 모든 스크립트가 전부 읽을 수 있습니다.',
  },
  cors: {
    term: 'CORS (교차 출처 리소스 공유)',
    text: '어떤 다른 출처의 스크립트가 응답을 읽어도 되는지 서버가 HTTP 헤더로 알리는 방법입니다.',
  },
  csp: {
    term: 'CSP (콘텐츠 보안 정책)',
    text: '무엇을 불러오고 실행하고 호출해도 되는지 페이지가 브라우저에 알리는 헤더입니다. XSS도, 훔친 데이터를 내보내는 일도 어렵게 합니다.',
  },
  bff: {
    term: 'BFF (backend for frontend)',
    text: '토큰을 보관하고 API를 대신 호출하는 애플리케이션 전용의 작은 서버입니다. 브라우저에는 세션 쿠키만 남습니다.',
  },
}
