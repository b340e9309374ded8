import type { ClaimName } from '../../jwt/claim-registry'
import type { NameText } from '../name-text'

/** What each registered claim says, and what a verifier or receiver does with it. */
export const claims: Readonly<Record<ClaimName, NameText>> = {
  iss: {
    title: '발급자',
    explanation: '토큰을 만든 쪽입니다. 검증자는 자신이 신뢰하는 발급자와 한 글자씩 비교합니다.',
  },
  sub: {
    title: '주체(subject)',
    explanation:
      '사용자나 서비스처럼 클레임이 설명하는 당사자입니다. 같은 발급자 안에서는 겹치지 않습니다.',
  },
  aud: {
    title: '대상(audience)',
    explanation:
      '토큰을 받을 쪽으로, 이름 하나 또는 목록입니다. 여기에 자신이 없는 검증자는 토큰을 거부해야 합니다.',
  },
  exp: {
    title: '만료 시각',
    explanation: '1970년 UTC부터 센 초입니다. 이 시각부터는 토큰을 받아들이면 안 됩니다.',
  },
  nbf: {
    title: '유효 시작 시각',
    explanation: '1970년 UTC부터 센 초입니다. 이 시각 전에는 토큰을 받아들이면 안 됩니다.',
  },
  iat: {
    title: '발급 시각',
    explanation:
      '토큰을 만든 시각으로, 1970년 UTC부터 센 초입니다. 토큰이 얼마나 오래되었는지 알 수 있습니다.',
  },
  jti: {
    title: 'JWT ID',
    explanation:
      '다른 토큰에는 없는 이름입니다. 검증자는 이것으로 같은 토큰이 두 번 쓰였는지 압니다.',
  },
  name: {
    title: '전체 이름',
    explanation:
      '화면에 그대로 표시할 수 있는 사용자의 전체 이름입니다. 겹칠 수도 바뀔 수도 있으니 사용자를 식별하는 데 쓰지 마세요.',
  },
  given_name: {
    title: '이름',
    explanation:
      '성을 뺀 이름입니다. 여럿이면 공백으로 나눕니다. 애플리케이션이 인사말에 쓸 수 있습니다.',
  },
  family_name: {
    title: '성',
    explanation:
      '성이 여럿이면 공백으로 나누며, 성이 없는 사람도 있습니다. 화면 표시와 양식에 씁니다.',
  },
  middle_name: {
    title: '중간 이름',
    explanation:
      '이름과 성 사이에 오는 이름입니다. 쓰지 않는 문화권이 많아 빠져 있을 때가 많습니다.',
  },
  nickname: {
    title: '별명',
    explanation:
      'Michael을 Mike라고 하듯 친구들이 부르는 이름입니다. 친근한 말투로 부를 때만 씁니다.',
  },
  preferred_username: {
    title: '선호하는 사용자 이름',
    explanation:
      '로그인 ID처럼 짧은, 본인이 표시되기를 바라는 이름입니다. 바뀌거나 남이 쓰게 될 수 있으므로 계정은 iss와 sub로 찾습니다.',
  },
  profile: {
    title: '프로필 페이지',
    explanation:
      '사용자를 소개하는 페이지의 주소로, 링크를 거는 용도입니다. 확인 없이 가져오지 마세요.',
  },
  picture: {
    title: '사진',
    explanation:
      '아바타로 쓸 사용자 이미지의 주소입니다. 이미지를 불러오면 누가 보고 있는지 그 호스트가 알게 됩니다.',
  },
  website: {
    title: '웹사이트',
    explanation: '사용자 본인의 사이트나 소속 조직의 사이트 주소입니다.',
  },
  email: {
    title: '이메일 주소',
    explanation:
      '사용자가 메일을 받고 싶어 하는 주소입니다. 주인이 바뀔 수 있으므로, 이것으로 계정을 연결하려면 email_verified 값과 믿을 만한 발급자가 필요합니다.',
  },
  email_verified: {
    title: '이메일 확인 여부',
    explanation:
      '그 주소가 사용자의 것임을 발급자가 확인했는지 나타냅니다. false이거나 없으면 email 값은 주장일 뿐입니다.',
  },
  gender: {
    title: '성별',
    explanation:
      '자유 텍스트입니다. female과 male이 미리 정해져 있고 다른 값도 쓸 수 있습니다. 민감한 정보이므로 꼭 필요할 때만 요청하세요.',
  },
  birthdate: {
    title: '생년월일',
    explanation:
      '연월일이며, 연도를 밝히지 않으면 0000년으로 적고 연도만 적기도 합니다. 받는 쪽은 여기서 나이를 계산합니다.',
  },
  zoneinfo: {
    title: '시간대',
    explanation:
      'Asia/Seoul 같은 시간대 데이터베이스의 이름입니다. 애플리케이션이 사용자의 현지 시각을 보여 줄 수 있습니다.',
  },
  locale: {
    title: '로캘',
    explanation:
      '사용자를 대할 때 쓸 언어와 지역입니다. 하이픈 대신 밑줄을 쓰는 발급자도 있습니다.',
  },
  phone_number: {
    title: '전화번호',
    explanation:
      '더하기 기호와 국가 번호로 시작하는 형식이 좋습니다. 번호는 다른 사람에게 다시 배정되므로 계정의 키로 쓸 수 없습니다.',
  },
  phone_number_verified: {
    title: '전화번호 확인 여부',
    explanation:
      '그 번호로 건 전화나 문자가 본인에게 닿는지 발급자가 확인했는지 나타냅니다. 인증 코드를 보내기 전에 확인하세요.',
  },
  address: {
    title: '우편 주소',
    explanation:
      '우편 주소를 이루는 항목들의 객체입니다. formatted에는 라벨에 찍을 수 있게 여러 줄로 된 전체 주소가 들어갑니다.',
  },
  updated_at: {
    title: '마지막 갱신 시각',
    explanation:
      '사용자 정보가 마지막으로 바뀐 시각으로, 1970년 UTC부터 센 초입니다. 받는 쪽은 가진 사본과 비교해 새로 받을지 정합니다.',
  },
  azp: {
    title: '인가받은 클라이언트',
    explanation:
      '토큰을 발급받은 클라이언트입니다. 이 클레임이 있으면 클라이언트는 자신의 클라이언트 ID와 같은지 확인합니다.',
  },
  nonce: {
    title: 'Nonce',
    explanation:
      '클라이언트가 요청에 넣어 보낸 값입니다. 보관해 둔 값과 다르면 재사용되었거나 끼워 넣은 토큰입니다.',
  },
  auth_time: {
    title: '인증 시각',
    explanation:
      '사용자가 마지막으로 본인임을 인증한 시각입니다. max_age를 요청한 클라이언트는 그보다 오래된 로그인을 거부합니다.',
  },
  at_hash: {
    title: '액세스 토큰 해시',
    explanation:
      '함께 온 액세스 토큰 해시의 앞쪽 절반입니다. 클라이언트는 이를 다시 계산해 두 토큰이 한 쌍인지 확인합니다.',
  },
  c_hash: {
    title: '인가 코드 해시',
    explanation:
      '인가 코드 해시의 앞쪽 절반입니다. 코드를 이 토큰에 묶어, 코드가 바꿔치기되면 드러나게 합니다.',
  },
  acr: {
    title: '인증 컨텍스트 등급',
    explanation:
      '로그인이 얼마나 강했는지 양쪽이 약속한 이름으로 나타냅니다. 일정 등급이 필요한 클라이언트는 그 등급에 이르렀는지 확인해야 합니다.',
  },
  amr: {
    title: '인증 방법',
    explanation:
      '비밀번호면 pwd, 일회용 코드면 otp처럼 어떻게 로그인했는지 나타냅니다. 받는 쪽이 2차 인증을 요구할 수 있습니다.',
  },
  sub_jwk: {
    title: '주체의 공개 키',
    explanation:
      '스스로 발급한(self-issued) 토큰의 키입니다. 검증자는 이 키로 서명을 검증하고 sub 값이 이 키의 thumbprint인지 확인합니다. 키를 가졌다는 것 이상은 증명하지 않습니다.',
  },
  sid: {
    title: '세션 ID',
    explanation:
      '발급자의 어느 로그인 세션에 속한 토큰인지 나타냅니다. 로그아웃 통지를 받은 클라이언트는 바로 이 세션을 끝냅니다.',
  },
  _claim_names: {
    title: '다른 출처의 클레임',
    explanation:
      '다른 곳이 보증하는 클레임의 이름을 _claim_sources 항목과 연결합니다. 클라이언트는 거기서 각 클레임의 제공자를 찾습니다.',
  },
  _claim_sources: {
    title: '클레임의 출처',
    explanation:
      '출처마다 클레임이 담긴 서명된 JWT나 클레임을 가져올 엔드포인트가 있습니다. 각각 그 발급자의 키로 검증해야 합니다.',
  },
  verified_claims: {
    title: '확인된 클레임',
    explanation:
      '사용자에 대한 클레임을 어떤 기준으로 언제 무엇을 근거로 확인했는지와 함께 담습니다. 받는 쪽은 근거를 따져 본 뒤에 믿습니다.',
  },
  place_of_birth: {
    title: '출생지',
    explanation: '신분증에 적힌 대로, 사용자가 태어난 국가와 지역과 도시입니다.',
  },
  nationalities: {
    title: '국적',
    explanation: '사용자가 가진 모든 국적을 두 글자 또는 세 글자 국가 코드로 적습니다.',
  },
  birth_family_name: {
    title: '출생 시의 성',
    explanation: '혼인 등으로 바뀌기 전의 성입니다. 예전 서류와 맞춰 볼 때 씁니다.',
  },
  birth_given_name: {
    title: '출생 시의 이름',
    explanation: '개명하기 전, 출생 증명서에 적힌 그대로의 이름입니다.',
  },
  birth_middle_name: {
    title: '출생 시의 중간 이름',
    explanation: '바뀌기 전의 중간 이름입니다. 명부에서 동명이인을 가려내는 데 도움이 됩니다.',
  },
  salutation: {
    title: '호칭',
    explanation: 'Mr.나 Mrs.처럼 편지 첫머리에서 부르는 말입니다. 이름의 일부가 아닙니다.',
  },
  title: {
    title: '칭호',
    explanation: 'Dr.나 Sir처럼 이름 앞에 붙는 학위나 작위 따위입니다.',
  },
  msisdn: {
    title: '휴대전화 번호',
    explanation:
      '국가 번호를 포함한 휴대전화 회선의 번호입니다. 더하기 기호 없이 숫자로만 적습니다.',
  },
  also_known_as: {
    title: '다른 이름',
    explanation: '예명, 법명, 별칭처럼 특정 상황에서 쓰는 이름입니다.',
  },
  cnf: {
    title: '소유 확인 키',
    explanation:
      '이 키를 가진 쪽만 토큰을 쓸 수 있습니다. 검증자는 토큰을 낸 쪽에 키를 가졌다는 증명을 요구하므로, 토큰만 훔쳐서는 쓸모가 없습니다.',
  },
  events: {
    title: '보안 이벤트',
    explanation:
      '일어난 일을 이벤트마다 그 URI 아래에 적습니다. 받는 쪽은 아는 종류만 처리하고 나머지는 무시합니다.',
  },
  toe: {
    title: '이벤트 발생 시각',
    explanation:
      '알리려는 이벤트가 일어난 시각으로, 토큰 발급보다 한참 전일 수도 있습니다. 1970년 UTC부터 센 초입니다.',
  },
  txn: {
    title: '트랜잭션 ID',
    explanation:
      '토큰을 낳은 원인에 붙인 이름입니다. 같은 원인에서 나온 토큰들을 로그에서 함께 찾을 수 있습니다.',
  },
  vot: {
    title: '신뢰 벡터',
    explanation:
      '신원 확인, 인증 수단 등 로그인의 여러 측면을 하나씩 등급으로 매긴 글자와 숫자입니다. 받는 쪽은 필요한 수준과 하나씩 비교합니다.',
  },
  vtm: {
    title: '신뢰 마크(trustmark)',
    explanation:
      'vot 등급의 뜻과 이를 보증하는 곳을 밝힌 문서의 주소입니다. 이것이 없으면 등급에 아무 뜻이 없습니다.',
  },
  act: {
    title: '행위자',
    explanation:
      '주체를 대신해 행동하는 쪽입니다. 접근 허용 여부는 가장 바깥의 행위자로 판단하고, 안쪽에 중첩된 것은 이력입니다.',
  },
  scope: {
    title: '스코프',
    explanation:
      '토큰이 허용하는 일을 공백으로 나눈 단어들입니다. API는 필요한 단어가 없는 호출을 거부합니다.',
  },
  client_id: {
    title: '클라이언트 ID',
    explanation:
      '토큰을 요청한 OAuth 클라이언트입니다. API는 클라이언트별로 한도를 두거나 누가 호출했는지 기록할 수 있습니다.',
  },
  may_act: {
    title: '대리할 수 있는 쪽',
    explanation:
      '이 주체의 행위자가 되어도 되는 쪽입니다. 토큰 서비스는 위임 토큰을 발급하기 전에 이를 확인합니다.',
  },
  vc: {
    title: '검증 가능한 자격 증명(VC)',
    explanation:
      '자격 증명에서 JWT 클레임으로 담지 못하는 부분, 곧 컨텍스트와 종류와 주체에 대한 내용입니다. iss, sub, nbf, jti와 함께 읽습니다.',
  },
  vp: {
    title: '검증 가능한 제시(VP)',
    explanation:
      '소지자가 보여 주는 자격 증명들입니다. 검증자는 이 전체에 대한 소지자의 서명을 검증한 다음 자격 증명을 하나씩 검증합니다.',
  },
  ace_profile: {
    title: 'ACE 프로파일',
    explanation:
      '제약이 큰 클라이언트와 서버가 DTLS 등으로 어떻게 통신하고 키를 증명할지 정합니다. 클라이언트는 여기 적힌 프로파일을 따릅니다.',
  },
  cnonce: {
    title: '클라이언트 nonce',
    explanation:
      '리소스 서버가 내준 nonce입니다. 시계가 없는 서버도 방금 내준 값이 돌아온 것을 보고 새 토큰임을 압니다.',
  },
  exi: {
    title: '만료까지 남은 시간',
    explanation:
      '서버가 토큰을 처음 본 때부터 센 수명(초)입니다. 시계가 정확하지 않은 기기를 위한 것으로, 기기는 처음 본 때를 기억해야 합니다.',
  },
  roles: {
    title: '역할',
    explanation:
      'admin처럼 주체가 맡은 역할입니다. API는 이를 자체 권한에 대응시키며, 그 발급자 안에서만 뜻이 있습니다.',
  },
  groups: {
    title: '그룹',
    explanation:
      '주체가 속한 그룹입니다. 이름인지 불투명한 ID인지는 발급자가 정합니다. 정확히 일치하는지 비교하고, 목록이 길면 빠질 수 있음을 감안하세요.',
  },
  entitlements: {
    title: '개별 권한',
    explanation:
      '주체가 가진 권한을 하나씩 적습니다. 역할보다 세밀하여 API가 꼭 필요한 그 권한만 확인할 수 있습니다.',
  },
  token_introspection: {
    title: '인트로스펙션 응답',
    explanation:
      '인가 서버가 다른 토큰에 대해 알려 주는 내용으로, 서명되어 있습니다. 리소스 서버는 active부터 읽고, false라면 나머지는 아무 의미가 없습니다.',
  },
  eat_nonce: {
    title: '증명(attestation) nonce',
    explanation:
      '검증자가 미리 보낸 값들입니다. 그 가운데 자신의 값이 있으면 재사용된 것이 아니라 방금 만든 증명입니다.',
  },
  ueid: {
    title: '범용 엔티티 ID',
    explanation:
      '제조사가 달라도 겹치지 않는, 기기의 영구 식별자입니다. 자산 관리에는 좋고 프라이버시에는 나쁩니다.',
  },
  sueids: {
    title: '준영구 엔티티 ID',
    explanation:
      '소유자가 바뀌는 등 기기의 수명 주기에 변화가 있을 때 바뀌는 식별자들로, 저마다 이름표가 있습니다.',
  },
  oemid: {
    title: '하드웨어 제조사',
    explanation:
      'IANA나 IEEE에 등록된 번호 또는 무작위 값으로 나타낸 제조사입니다. 이에 따라 비교할 기준 데이터를 고릅니다.',
  },
  hwmodel: {
    title: '하드웨어 모델',
    explanation: '그 제조사의 어느 제품인지 나타내는 바이트로, 뜻은 제조사만이 정합니다.',
  },
  hwversion: {
    title: '하드웨어 버전',
    explanation:
      '하드웨어의 버전입니다. 두 번째 요소가 있다면 버전을 비교할 때 따를 번호 체계를 알려 줍니다.',
  },
  oemboot: {
    title: '인가된 부팅',
    explanation:
      '시작된 소프트웨어가 모두 제조사의 인가를 받은 것인지 나타냅니다. false라면 거기서 실행되는 것을 믿지 마세요.',
  },
  dbgstat: {
    title: '디버그 상태',
    explanation:
      '디버그 포트가 켜져 있는지, 꺼져 있는지, 부팅 후 계속 또는 영구히 꺼진 것인지 나타냅니다. 비밀을 다루는 쪽은 켜진 기기를 거부합니다.',
  },
  location: {
    title: '위치',
    explanation:
      '기기가 주장하는 자신의 위치입니다. 위도와 경도, 때로는 고도와 정확도와 측정 후 지난 시간을 담습니다.',
  },
  eat_profile: {
    title: 'EAT 프로파일',
    explanation:
      '이 증명(attestation) 토큰이 따르는 프로파일입니다. 프로파일을 모르는 검증자는 나머지를 해석할 수 없습니다.',
  },
  submods: {
    title: '하위 모듈',
    explanation:
      '모뎀처럼 기기를 이루는 부분의 증명(attestation)입니다. 저마다 자체 클레임이 있거나, 따로 검증할 중첩 토큰이 있습니다.',
  },
  uptime: {
    title: '가동 시간',
    explanation: '기기나 하위 모듈이 마지막으로 시작된 뒤 지난 시간을 초로 나타냅니다.',
  },
  bootcount: {
    title: '부팅 횟수',
    explanation: '기기가 지금까지 시작된 횟수입니다. 값이 줄었다면 복제를 의심할 만합니다.',
  },
  bootseed: {
    title: '부팅 시드',
    explanation:
      '다음 부팅까지 그대로인 무작위 바이트입니다. 값이 같은 토큰들은 같은 부팅 주기에서 나왔습니다.',
  },
  dloas: {
    title: '인증 승인서',
    explanation:
      '기기의 플랫폼이나 애플리케이션이 인증을 받았음을 보여 주는 디지털 승인서를 가져올 수 있는 곳입니다.',
  },
  swname: {
    title: '소프트웨어 이름',
    explanation: '기기에 있는 소프트웨어의 이름입니다. 사람이 읽는 자유 텍스트입니다.',
  },
  swversion: {
    title: '소프트웨어 버전',
    explanation:
      '실행 중인 버전이며 번호 체계를 덧붙일 수 있습니다. 결함이 알려진 버전을 거부하는 데 쓸 수 있습니다.',
  },
  manifests: {
    title: '소프트웨어 매니페스트',
    explanation:
      'CoSWID처럼 설치된 소프트웨어를 열거한 문서들로, 저마다 콘텐츠 형식이 붙습니다. 제조사가 서명한 것이 많습니다.',
  },
  measurements: {
    title: '측정값',
    explanation:
      '기기에서 측정한 코드와 메모리의 해시입니다. 검증자는 가지고 있는 기준값과 비교합니다.',
  },
  measres: {
    title: '측정 결과',
    explanation:
      '측정값이 기준과 맞았는지 객체마다 결과를 하나씩 적습니다. 누군가 이미 비교한 것이니, 그게 누구인지 따져 보세요.',
  },
  intuse: {
    title: '사용 목적',
    explanation:
      '등록이나 프로비저닝처럼 증명(attestation)을 만든 목적입니다. 받는 쪽은 목적이 다른 증명을 거부합니다.',
  },
  cdniv: {
    title: 'CDNI 클레임 집합 버전',
    explanation: '서명된 URI 규칙의 버전이며, 없으면 1입니다. CDN은 모르는 버전을 거부합니다.',
  },
  cdnicrit: {
    title: 'CDNI 필수 클레임',
    explanation:
      'CDN이 반드시 이해해야 하는 클레임의 이름을 쉼표로 나눠 적습니다. 모르는 것이 있으면 전송을 거부해야 합니다.',
  },
  cdniip: {
    title: 'CDNI 클라이언트 주소',
    explanation:
      '클라이언트의 IP 주소나 프리픽스로, 대개 암호화되어 있습니다. CDN은 그곳에서 접속한 클라이언트에게만 콘텐츠를 전송합니다.',
  },
  cdniuc: {
    title: 'CDNI URI 컨테이너',
    explanation:
      '허용된 콘텐츠를 URI의 해시나 정규식으로 나타냅니다. 요청한 URI가 여기에 맞아야 합니다.',
  },
  cdniets: {
    title: 'CDNI 갱신 주기',
    explanation:
      '갱신한 토큰이 유효한 시간(초)입니다. 스트림을 재생하는 동안 CDN은 이 값으로 다음 exp를 계산합니다.',
  },
  cdnistt: {
    title: 'CDNI 토큰 전달 방법',
    explanation: '갱신한 토큰을 클라이언트에 건네는 방법입니다. 1은 쿠키를 뜻합니다.',
  },
  cdnistd: {
    title: 'CDNI 토큰 경로 깊이',
    explanation: '갱신한 토큰이 통하는 경로의 세그먼트 수이며, 쿠키의 경로가 됩니다.',
  },
  sig_val_claims: {
    title: '서명 검증 결과',
    explanation:
      '어느 문서의 어떤 서명이 언제 어떤 정책에 따라 유효했는지 담습니다. 인증서가 만료된 뒤에도 그 결과를 믿을 수 있습니다.',
  },
  authorization_details: {
    title: '인가 세부 사항',
    explanation:
      '정확히 무엇을 허용했는지 리소스마다 객체 하나에 종류와 함께 적습니다. API는 자기 종류의 것을 읽어 그대로 적용합니다.',
  },
  htm: {
    title: 'HTTP 메서드',
    explanation:
      '이 증명이 쓰일 단 하나의 요청의 메서드입니다. 서버는 실제로 받은 요청의 메서드와 비교합니다.',
  },
  htu: {
    title: 'HTTP URI',
    explanation:
      '쿼리와 프래그먼트를 뺀, 그 요청의 주소입니다. 서버는 둘 다 정규화한 뒤 자신의 주소와 비교합니다.',
  },
  ath: {
    title: '액세스 토큰의 SHA-256',
    explanation:
      '이 증명과 함께 온 액세스 토큰의 SHA-256 해시입니다. 서버는 이를 다시 계산하여 다른 토큰에 대한 증명을 거부합니다.',
  },
  atc: {
    title: 'Authority token 챌린지',
    explanation:
      '전화번호 범위처럼 소지자가 인증서를 받을 수 있는 대상과, 그럴 자격이 있는 ACME 계정의 지문입니다.',
  },
  sub_id: {
    title: '주체 식별자',
    explanation:
      'email, phone_number, iss_sub처럼 이름 있는 형식으로 토큰이 누구에 대한 것인지 나타냅니다. 보안 이벤트에서는 sub 대신 씁니다.',
  },
  sip_from_tag: {
    title: 'SIP From 태그',
    explanation: '통화의 From 헤더에 있는 태그로, 서명된 realm을 이 요청에 묶습니다.',
  },
  sip_date: {
    title: 'SIP 날짜',
    explanation: '서명된 SIP 요청의 날짜입니다. 오래된 값이면 재사용 공격임이 드러납니다.',
  },
  sip_callid: {
    title: 'SIP Call-ID',
    explanation: '어느 통화에 대한 서명인지 나타냅니다. 프록시는 Call-ID 헤더와 비교합니다.',
  },
  sip_cseq_num: {
    title: 'SIP 순번',
    explanation: 'CSeq 헤더의 번호입니다. 같은 통화의 다른 요청에 재사용하지 못하게 합니다.',
  },
  sip_via_branch: {
    title: 'SIP Via 브랜치',
    explanation: '맨 위 Via 헤더의 branch 값입니다. realm을 확인해 준 바로 그 홉을 가리킵니다.',
  },
  orig: {
    title: '발신자',
    explanation:
      '전화를 건 쪽의 전화번호(tn)나 URI입니다. 착신 쪽은 통화의 From 헤더와 비교합니다.',
  },
  dest: {
    title: '수신자',
    explanation:
      '전화를 받을 쪽의 번호(tn)나 URI 목록입니다. 다른 곳에 도착한 통화는 재사용되었거나 착신이 전환된 것입니다.',
  },
  mky: {
    title: '미디어 키',
    explanation:
      '발신자가 제시한 미디어 키의 지문입니다. 수신 쪽은 이를 비교해 중간에 낀 사람이 없음을 확인합니다.',
  },
  rph: {
    title: '통화 우선순위',
    explanation:
      '긴급 통신을 위해 통화에 쓸 수 있는 Resource-Priority 헤더 값입니다. 여기 없는 값은 버려야 합니다.',
  },
  attest: {
    title: '증명 등급',
    explanation:
      '통신사가 발신자를 얼마나 잘 아는지 나타냅니다. A는 모두, B는 고객만, C는 게이트웨이만 아는 경우입니다. 스팸 판정에 쓰입니다.',
  },
  origid: {
    title: '발신 지점 ID',
    explanation:
      '통화가 망에 들어온 지점의 불투명한 식별자입니다. 통신사는 이것으로 악의적인 통화를 역추적합니다.',
  },
  jcard: {
    title: '연락처 카드',
    explanation:
      '거절된 통화에 대해 문의할 곳입니다. JSON으로 된 vCard이며, 발신자가 이의를 제기할 수 있게 합니다.',
  },
  at_use_nbr: {
    title: '사용 횟수',
    explanation:
      '액세스 토큰으로 보낼 수 있는 API 요청의 수입니다. 리소스 서버가 횟수를 세어야 합니다.',
  },
  div: {
    title: '착신 전환 전의 수신자',
    explanation:
      '착신이 전환되기 전에 원래 걸려던 번호나 주소입니다. dest 값이 실제로 울리는 곳과 다른 까닭을 알려 줍니다.',
  },
  opt: {
    title: '원본 PASSporT',
    explanation: '착신이 전환되기 전의, 통화의 서명된 토큰 전체입니다. 이것도 검증해야 합니다.',
  },
  sph: {
    title: 'SIP 우선순위',
    explanation:
      '확인받은 Priority 헤더의 값으로, psap-callback 등이 있습니다. 긴급 센터의 전화가 통화 차단에 걸리지 않게 합니다.',
  },
  rcd: {
    title: '풍부한 통화 정보(RCD)',
    explanation:
      '발신자 이름, 로고, 연락처 카드처럼 통화와 함께 보여 줄 정보입니다. 서명이 맞을 때만 보여 주어야 합니다.',
  },
  rcdi: {
    title: '통화 정보의 무결성',
    explanation:
      'rcd가 링크한 것들의 다이제스트입니다. 로고를 가져온 전화기는 해시를 비교한 뒤에 보여 줍니다.',
  },
  crn: {
    title: '통화 사유',
    explanation: '전화를 건 까닭을 짧게 적은 말로, 벨이 울리는 동안 표시합니다.',
  },
  msgi: {
    title: '메시지 무결성',
    explanation:
      '토큰과 함께 온 문자 메시지의 다이제스트입니다. 받는 쪽은 메시지의 해시를 계산해 비교합니다.',
  },
  stpl: {
    title: 'OCSP 스테이플',
    explanation:
      '서명자 인증서의 최근 상태를 함께 실은 것입니다. 통화 중에 인증 기관에 물어보지 않아도 됩니다.',
  },
  rdap_allowed_purposes: {
    title: 'RDAP 조회 목적',
    explanation:
      '사용자가 어떤 목적으로 등록 정보를 조회해도 되는지 나타냅니다. 서버는 요청에 적힌 목적을 이 목록과 비교합니다.',
  },
  rdap_dnt_allowed: {
    title: 'RDAP 추적 거부',
    explanation:
      '사용자가 조회 기록을 남기지 말라고 요청해도 되는지 나타냅니다. false라면 서버는 그 요청을 무시합니다.',
  },
  geohash: {
    title: '지오해시',
    explanation:
      '지도 격자의 칸을 나타내는 짧은 문자열 하나 이상입니다. 길수록 칸이 작습니다. 토큰을 쓸 수 있는 장소를 제한합니다.',
  },
  _sd: {
    title: '공개 항목의 다이제스트',
    explanation:
      '여기서 뺀 멤버들의 해시입니다. 소지자는 그중 일부를 공개하고, 검증자는 공개된 항목(disclosure)을 하나씩 해싱해 이 목록에서 찾습니다.',
  },
  '...': {
    title: '배열 요소의 다이제스트',
    explanation:
      '배열 요소 자리에 놓인 객체에 혼자 들어 있습니다. 검증자는 공개된 요소를 그 자리에 넣고, 공개되지 않았으면 자리를 없앱니다.',
  },
  _sd_alg: {
    title: '공개 항목의 해시 알고리즘',
    explanation:
      '다이제스트를 만든 해시 알고리즘으로, 없으면 SHA-256입니다. 검증자는 약하다고 보는 알고리즘을 거부합니다.',
  },
  sd_hash: {
    title: 'SD-JWT의 해시',
    explanation:
      '토큰과 함께 제시한 공개 항목까지 아우른 다이제스트입니다. 소지자의 서명을 정확히 이 선택에 묶습니다.',
  },
  consumerPlmnId: {
    title: '소비자의 통신망',
    explanation:
      '호출하는 네트워크 기능이 속한 통신사의 국가 및 망 코드입니다. 다른 통신사 망에서 호출이 오면 제공자가 비교합니다.',
  },
  consumerSnpnId: {
    title: '소비자의 전용망',
    explanation: '호출하는 네트워크 기능이 속한 독립형 5G 전용망의 식별자입니다.',
  },
  producerPlmnId: {
    title: '제공자의 통신망',
    explanation:
      '호출해도 되는 네트워크 기능을 가진 통신사입니다. 다른 망에 있는 제공자는 토큰을 거부해야 합니다.',
  },
  producerSnpnId: {
    title: '제공자의 전용망',
    explanation: '토큰이 통하는 독립형 5G 전용망입니다. 다른 곳에서는 거부해야 합니다.',
  },
  producerSnssaiList: {
    title: '네트워크 슬라이스',
    explanation:
      '5G 네트워크 슬라이스 목록입니다. 이 가운데 하나도 서비스하지 않는 제공자는 호출을 거부해야 합니다.',
  },
  producerNsiList: {
    title: '슬라이스 인스턴스',
    explanation: '접근을 허용한 네트워크 슬라이스 인스턴스를 식별자로 하나씩 적습니다.',
  },
  producerNfSetId: {
    title: '제공자의 기능 집합',
    explanation:
      '서로 대신할 수 있는 네트워크 기능의 집합입니다. 집합에 속한 기능이라면 어느 것이든 토큰을 받을 수 있고, 그 밖에는 안 됩니다.',
  },
  producerNfServiceSetId: {
    title: '제공자의 서비스 집합',
    explanation:
      '서로 대신할 수 있는 서비스 인스턴스의 집합으로, 기능 집합보다 한 단계 아래입니다.',
  },
  sourceNfInstanceId: {
    title: '데이터 원천 기능',
    explanation:
      '소비자를 대신해 데이터를 수집해 올 네트워크 기능, 곧 최종적으로 요청을 받는 쪽입니다.',
  },
  analyticsIdList: {
    title: '분석 ID',
    explanation:
      'NF_LOAD처럼 소비자가 요청할 수 있는 네트워크 분석의 종류입니다. 그 밖의 것은 허용되지 않습니다.',
  },
  resOwnerId: {
    title: '리소스 소유자',
    explanation:
      '접근에 동의한 가입자입니다. 통신망의 API는 다른 사람의 데이터에 손대면 안 됩니다.',
  },
  status: {
    title: '상태',
    explanation:
      '공개된 목록의 인덱스처럼, 토큰이 폐기되거나 정지되었는지 알아볼 곳입니다. 서명과 시간을 검증한 다음 확인하세요.',
  },
  status_list: {
    title: '상태 목록',
    explanation:
      '목록 토큰에서는 모든 상태를 압축한 비트이고, 목록을 참조하는 토큰에서는 목록의 주소와 그 안의 인덱스입니다.',
  },
  ttl: {
    title: '보관 시간(TTL)',
    explanation:
      '가져온 상태 목록을 몇 초까지 보관해도 되는지 나타냅니다. 그 뒤에는 새 목록을 가져와야 합니다.',
  },
  cmw: {
    title: '개념 메시지 래퍼(CMW)',
    explanation:
      '형식에 상관없이 증명 근거나 결과를, 읽는 방법을 알려 주는 미디어 타입과 함께 감싼 것입니다.',
  },
  jwks: {
    title: '엔티티의 키 집합',
    explanation:
      '엔티티가 연합(federation) 스테이트먼트에 서명하는 키의 공개 키입니다. 상위 엔티티의 스테이트먼트가 확인해 주어야 효력이 있습니다.',
  },
  metadata: {
    title: '메타데이터',
    explanation:
      '엔드포인트 등 엔티티가 역할마다 자신에 대해 밝힌 내용입니다. 상위 엔티티들의 정책을 적용한 뒤에야 효력이 있습니다.',
  },
  constraints: {
    title: '체인 제약',
    explanation:
      '상위 엔티티가 자신을 거치는 체인에 두는 제약으로, 길이와 허용된 이름과 엔티티 종류가 있습니다. 하나라도 어긴 체인은 무효입니다.',
  },
  crit: {
    title: '필수 클레임',
    explanation:
      '받는 쪽이 반드시 이해해야 하는 스테이트먼트의 추가 클레임입니다. 모르는 것이 있으면 전체를 거부해야 합니다. 같은 이름의 헤더 매개변수와는 다릅니다.',
  },
  ref: {
    title: '참조 페이지',
    explanation:
      '신뢰 마크가 어떻게 발급되었는지 더 자세히 설명하는, 사람이 읽는 페이지의 주소입니다.',
  },
  delegation: {
    title: '발급 위임',
    explanation:
      '신뢰 마크의 소유자가 발급자에게 발급을 맡긴다는 토큰입니다. 소유자의 키로 따로 검증합니다.',
  },
  logo_uri: {
    title: '로고',
    explanation: '신뢰 마크로 보여 줄 이미지의 주소입니다. 마크를 검증한 뒤에만 보여 주세요.',
  },
  authority_hints: {
    title: '바로 위의 상위 엔티티',
    explanation:
      '이 엔티티를 보증하는 엔티티들입니다. 신뢰 체인은 여기서부터 거슬러 올라가며, 신뢰 앵커에만 이 클레임이 없습니다.',
  },
  trust_anchor_hints: {
    title: '알려진 신뢰 앵커',
    explanation:
      '엔티티 위에 있는 앵커들로, 서로 같은 앵커가 있는지 빨리 알아보게 합니다. 힌트일 뿐이므로 체인은 어쨌든 검증해야 합니다.',
  },
  trust_marks: {
    title: '신뢰 마크',
    explanation:
      '엔티티가 어떤 기준을 지킨다는 서명된 진술입니다. 앵커가 인정하는 발급자의 것인지 하나씩 따로 검증합니다.',
  },
  trust_mark_issuers: {
    title: '공인 발급자',
    explanation:
      '어떤 신뢰 마크를 누가 발급해도 되는지 앵커가 정한 목록입니다. 어떤 종류의 목록이 비어 있으면 누구나 발급할 수 있습니다.',
  },
  trust_mark_owners: {
    title: '신뢰 마크 소유자',
    explanation:
      '소유자가 발급을 남에게 맡긴 경우에 마크마다 소유자가 누구이고 키가 무엇인지 적습니다. delegation을 확인하는 데 필요합니다.',
  },
  metadata_policy: {
    title: '메타데이터 정책',
    explanation:
      '상위 엔티티가 하위 엔티티의 메타데이터를 제한하거나 고치는 규칙입니다. 체인의 모든 정책을 합쳐 순서대로 적용합니다.',
  },
  metadata_policy_crit: {
    title: '필수 정책 연산자',
    explanation:
      '표준 외에 반드시 이해해야 하는 정책 연산자입니다. 모르는 것이 있으면 체인은 무효입니다.',
  },
  source_endpoint: {
    title: '출처 엔드포인트',
    explanation:
      '이 스테이트먼트를 가져온 엔드포인트입니다. 스테이트먼트가 만료되면 캐시는 여기에 다시 요청합니다.',
  },
  keys: {
    title: '서명된 키',
    explanation:
      '서명된 토큰으로 공개한 키 집합의 JWK들입니다. 집합의 서명을 검증한 뒤에만 씁니다.',
  },
  trust_mark_type: {
    title: '신뢰 마크 종류',
    explanation: '어떤 신뢰 마크인지 URI로 나타냅니다. 받는 쪽은 자신이 요구하는 종류를 찾습니다.',
  },
  trust_chain: {
    title: '신뢰 체인',
    explanation:
      '엔티티에서 앵커까지의 스테이트먼트로, 바로 검증할 수 있습니다. 따로 가져올 필요는 없지만, 앵커는 검증자가 아는 것이어야 합니다.',
  },
  trust_anchor: {
    title: '신뢰 앵커',
    explanation:
      '응답이 어느 앵커 아래에서 만들어졌는지 나타냅니다. 요청한 쪽은 자신도 신뢰하는 앵커인지 확인합니다.',
  },
}
