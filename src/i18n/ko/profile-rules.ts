import type { GivenName } from '../../jwt/expectations'
import type { ReasonData, RequirementData } from '../../jwt/profiles/profile'
import type { ValueType } from '../../jwt/value-type'
import { byCode, type TextsByCode } from '../by-code'
import { excerpt, quote } from '../excerpt'
import { list } from '../list'
import { formatDuration } from './durations'

/** Only the types that rules ask for; any other stands for itself. */
const types: Readonly<Partial<Record<ValueType, string>>> = {
  StringOrURI: '문자열 또는 URI',
  'StringOrURI or array': '문자열 또는 문자열 배열',
  NumericDate: '초 단위 시각',
  string: '문자열',
  strings: '문자열 배열',
  object: '객체',
  URI: 'URI',
}

/** What each rule asks for, in a few words. */
const requirements: TextsByCode<RequirementData, string> = {
  typ: ({ types: wanted }) => `typ 값: ${wanted.join(' 또는 ')}`,
  object: () => '페이로드가 JSON 객체',
  'registered-types': () => '등록 클레임의 타입이 올바름',
  signed: () => '서명됨: alg가 none이 아님',
  asymmetric: () => '개인 키로 서명됨: alg가 none도 HMAC도 아님',
  parameter: ({ name }) => `헤더에 ${name} 매개변수가 있음`,
  claim: ({ name, type }) => `${name} 클레임의 타입: ${types[type] ?? type}`,
  absent: ({ name }) => `${name} 클레임이 없음`,
  'one-of': ({ names }) => `${names.join(' 또는 ')} 클레임이 있음`,
  'https-issuer': () => 'iss가 쿼리와 프래그먼트가 없는 https URL',
  'subject-length': ({ maximum }) => `sub의 길이가 ${maximum}자 이하`,
  'authorized-party': () => '대상이 여럿이면 azp가 클라이언트를 가리킴',
  nonce: () => 'nonce 값이 보낸 것과 같음',
  'token-hash': ({ name, given }) => `${name} 값이 ${values[given]}의 해시와 일치`,
  event: ({ name }) => `events에 ${name} 멤버가 있음`,
  events: () => 'events에 이벤트가 하나 이상 있고 각각이 객체',
  method: () => 'htm이 요청의 메서드와 같음',
  url: () => 'htu가 쿼리와 프래그먼트를 뺀 요청 URL과 같음',
  'public-jwk': () => 'jwk가 공개 키',
  'own-signature': () => 'jwk로 서명이 검증됨',
  'bound-token': () => '액세스 토큰이 jwk에 묶여 있음(cnf)',
  recent: ({ maximum }) => `발급된 지 ${formatDuration(maximum)} 이내`,
  'recent-login': () => '로그인(auth_time)한 지 최대 경과 시간 이내',
  'same-subject': () => 'sub가 iss와 같음: 클라이언트 자신',
  'not-subject': () => 'sub가 client_id와 다름',
  active: () => 'token_introspection에 토큰의 활성 여부가 있음',
  'entity-identifier': ({ name }) => `${name} 값이 엔티티를 가리키는 https URL`,
  'key-set': () => 'jwks가 키 집합',
  'own-statement-only': ({ name, own }) =>
    own
      ? `${name} 클레임은 엔티티가 자신에 대해 말할 때만 사용`
      : `${name} 클레임은 다른 엔티티에 대해 말할 때만 사용`,
  'expected-claim': ({ name, value }) => `${name} 값이 ${quote(value)}`,
  'expected-presence': ({ name }) => `${quote(name)} 클레임이 있음`,
  'expected-algorithm': ({ names }) => `alg 값: ${names.map(excerpt).join(' 또는 ')}`,
}

const values: Readonly<Record<GivenName, string>> = {
  nonce: 'nonce',
  accessToken: '액세스 토큰',
  code: '인가 코드',
  method: 'HTTP 메서드',
  url: '요청 URL',
}

/** What was found, in a sentence. */
const reasons: TextsByCode<ReasonData, string> = {
  found: ({ name, value }) =>
    value === null ? `${excerpt(name)} 항목이 있습니다.` : `${excerpt(name)} 값: ${quote(value)}.`,
  missing: ({ name }) => `${excerpt(name)} 항목이 없습니다.`,
  mistyped: ({ name }) => `${excerpt(name)} 값의 타입이나 형식이 다릅니다.`,
  unwanted: ({ name }) => `${excerpt(name)} 항목은 여기에 있으면 안 됩니다.`,
  different: ({ name, value, expected }) =>
    `${excerpt(name)} 값이 다릅니다. 현재 값 ${quote(value)}, 기대한 값 ${quote(expected)}.`,
  unsaid: ({ name }) => `토큰에 ${excerpt(name)} 항목이 없어 확인할 수 없습니다.`,
  'not-given': ({ name, given }) =>
    `${name} 값과 비교하려면 아래 ‘${values[given]}’ 칸을 채우세요.`,
  'no-maximum': ({ name }) => `${name} 값을 비교하려면 아래에 최대 경과 시간을 적으세요.`,
  'mistyped-names': ({ names }) => `타입이 다른 클레임: ${list(names)}.`,
  'object-met': () => 'JSON 객체입니다.',
  'types-met': () => '모두 올바릅니다.',
  unsecured: () => 'alg가 none이라 누구나 이 토큰을 만들 수 있습니다.',
  symmetric: ({ algorithm }) =>
    `${excerpt(algorithm)} 알고리즘은 양쪽이 함께 아는 비밀값을 씁니다.`,
  'none-of': ({ names }) => `${names.join(', ')} 가운데 아무것도 없습니다.`,
  'no-hash': ({ algorithm }) =>
    `${excerpt(algorithm)} 알고리즘에 어떤 해시를 써야 하는지 정한 곳이 없습니다.`,
  'many-audiences': ({ count }) => `aud에 값이 ${count}개인데 azp가 없습니다.`,
  'private-jwk': ({ member }) => `jwk에 ${member} 멤버가 있어 개인 키가 그대로 드러납니다.`,
  thumbprint: ({ thumbprint }) => `이 키의 JWK thumbprint: ${excerpt(thumbprint)}.`,
  'not-bound': ({ thumbprint }) =>
    `액세스 토큰의 cnf.jkt에 키가 적혀 있지 않습니다. 있어야 할 값: ${excerpt(thumbprint)}.`,
  'own-key-unused': () => '헤더에 든 키로 검증하면 알 수 있습니다.',
  'own-key-holds': () => '검증됩니다. 이 증명을 만든 쪽이 개인 키를 가지고 있습니다.',
  'own-key-fails': () => '검증되지 않습니다. 다른 키로 만든 증명이거나 내용이 바뀌었습니다.',
  age: ({ seconds }) => `발급된 지 ${formatDuration(seconds)} 지났습니다.`,
  'too-old': ({ seconds }) =>
    `너무 오래되었습니다. 발급된 지 ${formatDuration(seconds)} 지났습니다.`,
  ahead: ({ name, seconds }) => `${name} 값이 ${formatDuration(seconds)} 뒤의 시각입니다.`,
  'too-long': ({ length }) => `길이가 ${length}자입니다.`,
  'with-query': ({ name }) => `${name} 값에 있으면 안 되는 쿼리나 프래그먼트가 있습니다.`,
}

export const requirementText = byCode(requirements)

export const reasonText = byCode(reasons)
