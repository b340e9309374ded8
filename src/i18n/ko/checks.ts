import type { CheckData, CheckState, Step } from '../../jwt/checks'
import type { KeyFacts } from '../../jwt/key'
import type { KeyFormat } from '../../jwt/problem'
import type { TextsByCode } from '../by-code'
import type { CheckText } from '../check-text'
import { quote } from '../excerpt'
import { formatDuration } from './durations'
import { timeUnits } from './phrases'
import { profileNames, titleOf, unmetRules } from './profile-names'

export const steps: Readonly<Record<Step, string>> = {
  structure: '구조',
  key: '키',
  signature: '서명',
  time: '시간',
  profile: '프로파일',
}

export const checkStates: Readonly<Record<CheckState, string>> = {
  ok: '통과',
  warning: '경고',
  failed: '실패',
  unknown: '검사 안 함',
}

const keyForms: Readonly<Record<KeyFacts['form'], string>> = {
  secret: '비밀값',
  public: '공개 키',
  private: '개인 키',
}

export const keyFormats: Readonly<Record<KeyFormat, string>> = {
  'secret-utf8': 'UTF-8',
  'secret-base64': 'Base64',
  'secret-hex': 'Hex',
  'pem-spki': 'SPKI PEM',
  'pem-pkcs8': 'PKCS#8 PEM',
  'pem-encrypted': '암호화된 PKCS#8 PEM',
  'pem-pkcs1': 'PKCS#1 PEM',
  'pem-sec1': 'SEC 1 PEM',
  'pem-certificate': 'X.509 인증서',
  'pem-request': '인증서 요청(CSR)',
  openssh: 'OpenSSH',
  'der-base64': 'Base64로 적은 DER',
  'der-hex': 'Hex로 적은 DER',
  jwk: 'JWK',
}

const sizeOf = ({ bits, curve }: KeyFacts): string | null =>
  curve ?? (bits === null ? null : `${bits}비트`)

/** A key in two or three words: `RSA 공개 키, 2048비트`. */
export function shortKey(key: KeyFacts): string {
  const { type, form } = key
  const isNamed = form === 'secret' || type === 'OKP' || type === 'AKP'
  return [isNamed ? keyForms[form] : `${type} ${keyForms[form]}`, sizeOf(key)]
    .filter(Boolean)
    .join(', ')
}

/** What was recognised: `RSA 공개 키 · 2048비트 · SPKI PEM · 검증 가능`. */
export function recognisedKey(key: KeyFacts): string {
  const { type, form, curve, format, keyId } = key
  const name = form === 'secret' ? keyForms[form] : `${type} ${keyForms[form]}`
  const use = curve?.startsWith('X')
    ? '암호화 전용'
    : form === 'public'
      ? '검증 가능'
      : '검증과 서명 가능'
  const called = keyId === null ? null : `kid ${quote(keyId)}`
  return [name, sizeOf(key), called, keyFormats[format], use].filter(Boolean).join(' · ')
}

const payloadKinds = { text: '일반 텍스트', binary: '바이너리', empty: '빈 값' } as const

/** For every outcome of a check: its few words and its sentence. Problems bring their own sentence. */
export const checks: TextsByCode<CheckData, CheckText> = {
  'not-reached': () => ({ short: '검사 안 함', detail: '여기서 검사할 것이 없습니다.' }),
  'structure-jws': () => ({
    short: 'JWS',
    detail: '헤더, 페이로드, 서명의 세 Base64url 세그먼트가 모두 올바른 형식입니다.',
  }),
  'structure-jwe': () => ({
    short: 'JWE',
    detail: '올바른 형식의 Base64url 세그먼트 다섯 개로 된 암호화 토큰입니다.',
  }),
  'structure-payload-not-json': ({ kind }) => ({
    short: `JWS, 페이로드: ${payloadKinds[kind]}`,
    detail: `서명된 메시지로서 형식은 올바르지만, 페이로드가 JSON이 아닙니다(${payloadKinds[kind]}).`,
  }),
  'structure-stale': () => ({
    short: '아직 JSON이 아님',
    detail: '지금 텍스트로는 토큰을 만들 수 없어, 마지막으로 만들 수 있었던 토큰을 검증했습니다.',
  }),
  'structure-fault': () => ({ short: '형식 오류', detail: '토큰의 형식이 올바르지 않습니다.' }),
  'key-usable': ({ key }) => ({ short: shortKey(key), detail: recognisedKey(key) }),
  'key-weak': ({ key, minimum }) => ({
    short: `${shortKey(key)}: 약함`,
    detail: `${recognisedKey(key)}. 이 알고리즘에는 ${minimum}비트 이상이 필요합니다.`,
  }),
  'key-embedded': ({ key }) => ({
    short: '토큰이 가져온 키',
    detail: `${recognisedKey(key)}. 토큰이 스스로 가져온 키로, 토큰을 만든 사람이 골라 넣은 것입니다.`,
  }),
  'key-none': () => ({ short: '입력되지 않음', detail: '키 입력란이 비어 있습니다.' }),
  'key-unreadable': () => ({ short: '읽을 수 없음', detail: '키를 읽을 수 없습니다.' }),
  'key-unfit': () => ({ short: '맞지 않음', detail: '이 토큰에 쓸 수 없는 키입니다.' }),
  'signature-valid': ({ algorithm }) => ({
    short: '유효',
    detail: `입력한 키로 확인한 결과, 이 헤더와 페이로드에 대한 서명이 유효합니다(${algorithm}).`,
  }),
  'signature-invalid': ({ algorithm }) => ({
    short: '무효',
    detail: `서명이 일치하지 않습니다(${algorithm}). 토큰이 바뀌었거나 다른 키로 서명된 것입니다.`,
  }),
  'signature-none': () => ({
    short: '없음',
    detail: 'alg가 none이라 토큰을 보호하는 것이 없습니다. 누구나 만들 수 있는 토큰입니다.',
  }),
  'signature-unchecked': () => ({ short: '검사 안 함', detail: '서명을 검사하지 않았습니다.' }),
  'time-expired': ({ ago }) => ({
    short: `${formatDuration(ago)} 전 만료`,
    detail: `${formatDuration(ago)} 전에 만료되었습니다. 검증자는 exp 시각부터 토큰을 거부해야 합니다.`,
  }),
  'time-not-yet': ({ left }) => ({
    short: `${formatDuration(left)} 후부터 유효`,
    detail: `${formatDuration(left)} 뒤부터 유효합니다(nbf).`,
  }),
  'time-issued-ahead': ({ left }) => ({
    short: '미래에 발급됨',
    detail: `iat가 ${formatDuration(left)} 뒤의 시각입니다. 이 기기나 발급자의 시계가 틀렸습니다.`,
  }),
  'time-unit': ({ claim, unit }) => ({
    short: `${claim} 단위가 ${timeUnits[unit]}`,
    detail: `${claim} 클레임이 ${timeUnits[unit]} 단위로 보입니다. NumericDate는 초 단위이므로 검증자는 수천 년 뒤의 날짜로 읽습니다.`,
  }),
  'time-no-expiry': () => ({
    short: '만료 없음',
    detail: 'exp가 없어 토큰이 영원히 유효합니다.',
  }),
  'time-undated': ({ claim }) => ({
    short: `${claim} 값이 날짜가 아님`,
    detail: `${claim} 값은 날짜가 되는 숫자, 곧 1970-01-01 UTC부터 센 초여야 합니다.`,
  }),
  'time-valid': ({ left }) => ({
    short: `${formatDuration(left)} 남음`,
    detail: `앞으로 ${formatDuration(left)} 동안 유효합니다.`,
  }),
  'profile-jwt': () => ({
    short: 'JWT',
    detail: 'JWT 클레임 집합, 곧 등록 클레임의 타입이 올바른 JSON 객체입니다(RFC 7519).',
  }),
  'profile-mistyped': ({ names }) => ({
    short: `타입 오류: ${names.join(', ')}`,
    detail: `${names.join(', ')} 값의 타입이 RFC 7519의 규정과 다릅니다.`,
  }),
  'profile-met': ({ profile }) => ({
    short: titleOf(profile),
    detail: `이 종류의 토큰(${profileNames[profile]})에 대한 규칙을 모두 지킵니다.`,
  }),
  'profile-unmet': ({ profile, failed, warned }) => ({
    short: `${titleOf(profile)}: ${unmetRules(failed, warned)}`,
    detail: `이 종류의 토큰(${profileNames[profile]})에 대한 규칙과 직접 정한 기대 조건을 검사한 결과: ${unmetRules(failed, warned)}.`,
  }),
  'profile-not-object': () => ({
    short: 'JWT 아님',
    detail:
      'JWT의 페이로드는 JSON 객체입니다(RFC 7519, 7.2). 서명된 메시지이기는 하지만 JWT는 아닙니다.',
  }),
}
