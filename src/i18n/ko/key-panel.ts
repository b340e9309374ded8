import type { Signer } from '../../jwt/certificate-chain'
import type { CauseCode, CauseData, SecretChange, SignedEncoding } from '../../jwt/diagnosis'
import type { EmbeddedKey } from '../../jwt/embedded-keys'
import type { SecretEncoding } from '../../jwt/key'
import type { ReadingOffer } from '../../jwt/reading-offer'
import { byCode, type TextsByCode } from '../by-code'
import { excerpt, quote } from '../excerpt'

const encodings: Readonly<Record<SecretEncoding, string>> = {
  utf8: 'UTF-8',
  base64: 'Base64',
  hex: 'Hex',
}

const changes: Readonly<Record<SecretChange, string>> = {
  none: '',
  trimmed: ' 앞뒤 공백을 뺐습니다.',
  unquoted: ' 따옴표를 뺐습니다.',
  'line-end-added': ' 끝에 줄 바꿈을 더했습니다.',
}

const written: Readonly<Record<SignedEncoding, string>> = {
  padded: '토큰에는 없는 Base64 패딩(=)을 붙인 세그먼트에 서명했습니다.',
  'standard-alphabet': 'Base64url이 아니라 표준 Base64(+와 /)로 적은 세그먼트에 서명했습니다.',
  minified: '공백을 없앤 JSON에 서명했습니다.',
  'pretty-printed': '보기 좋게 들여쓴 JSON에 서명했습니다.',
  decoded: '점으로 이은 세그먼트가 아니라 디코딩한 JSON에 서명했습니다.',
}

const causes: TextsByCode<CauseData, string> = {
  'secret-reading': ({ encoding, change }) =>
    `비밀값을 ${encodings[encoding]} 인코딩으로 읽으면 검증됩니다.${changes[change]}`,
  'other-key': ({ keyId, number }) =>
    `키 집합의 ${number}번 키${keyId === null ? '' : `(${quote(keyId)})`}로 서명했습니다. 이 키를 쓰지 않은 까닭은 표에 있습니다.`,
  'other-algorithm': ({ algorithm }) =>
    `헤더와 달리 ${algorithm} 알고리즘으로 서명했습니다. 서명하는 쪽을 고쳐야 합니다.`,
  'changed-algorithm': ({ algorithm }) =>
    `서명할 당시 헤더의 alg 값(${algorithm})이 그 뒤에 바뀌었습니다.`,
  'ecdsa-der': () =>
    'ECDSA 서명이 TLS나 X.509에서 쓰는 DER 형식입니다. JWS에서는 R과 S를 그대로 이어 붙입니다.',
  'other-encoding': ({ encoding }) => written[encoding],
  'key-confusion': ({ algorithm }) =>
    `키 혼동: 공개 키의 텍스트를 ${algorithm} 비밀값으로 썼습니다. 공개 키는 누구나 가질 수 있으므로 누구나 위조할 수 있습니다.`,
}

const tried: Readonly<Record<CauseCode, string>> = {
  'secret-reading': '비밀값을 다른 인코딩으로 읽거나 공백, 줄 바꿈, 따옴표를 뺀 경우',
  'other-key': '키 집합의 다른 키',
  'other-algorithm': '같은 키에 다른 알고리즘을 쓴 경우',
  'changed-algorithm': '헤더의 alg가 달랐던 경우',
  'ecdsa-der': 'DER 형식의 ECDSA 서명',
  'other-encoding': '패딩, 인코딩, JSON 배치가 다른 세그먼트',
  'key-confusion': '공개 키의 텍스트를 HMAC 비밀값으로 쓴 경우',
}

const embedded: Readonly<Record<EmbeddedKey['name'], string>> = {
  jwk: '헤더에 키가 들어 있습니다(jwk).',
  x5c: '헤더에 인증서가 들어 있습니다(x5c).',
  jku: '헤더에 키 집합의 주소가 있습니다(jku):',
  x5u: '헤더에 인증서의 주소가 있습니다(x5u):',
}

const signers: Readonly<Record<Signer, string>> = {
  next: '다음 인증서가 서명함(확인함)',
  itself: '스스로 서명함(확인함)',
  neither: '다음 인증서가 서명하지 않음',
  elsewhere: '발급자가 이 체인에 없음',
  unchecked: '이 브라우저에서 확인할 수 없는 서명',
}

const halves = { public: '공개 키', private: '개인 키', secret: '비밀값' } as const

/** What is known of the key, what else can be had of it, and why it fits no signature. */
export const keyPanel = {
  offer: ({ encoding, asSecret, because, byteLength }: ReadingOffer): string => {
    if (asSecret)
      return because === 'verifies'
        ? `키 혼동: 이 키의 텍스트를 비밀값(${encodings[encoding]})으로 쓰면 서명이 검증됩니다.`
        : '키 혼동 취약점을 시험하려면 텍스트 자체를 비밀값으로 읽을 수 있습니다.'
    return because === 'verifies'
      ? `${encodings[encoding]} 인코딩(${byteLength}바이트)으로 읽으면 서명이 검증됩니다.`
      : `${byteLength}바이트를 나타내는 ${encodings[encoding]} 텍스트로 보입니다.`
  },
  take: ({ encoding, asSecret }: ReadingOffer): string =>
    asSecret ? '비밀값으로 읽기' : `${encodings[encoding]} 인코딩으로 읽기`,

  keyId: '키 ID',
  use: '용도',
  algorithm: '알고리즘',
  operations: '허용 연산',
  thumbprint: 'JWK thumbprint',
  copyThumbprint: 'JWK thumbprint 복사',
  halves,
  copy: (half: 'public' | 'private' | 'secret', form: string) =>
    `${halves[half]}: ${form} 형식으로 복사`,
  download: (half: 'public' | 'private' | 'secret') => `${halves[half]} 내려받기`,
  forms: { pem: 'PEM', jwk: 'JWK', jwks: 'JWKS' },
  showAs: (form: string) => `개인 키를 ${form} 형식으로 보기`,

  set: (count: number) => `키가 ${count}개인 키 집합`,
  setColumns: { number: '번호', key: '키', verdict: '사용 여부' },
  chosen: '사용함',
  noKeyId: 'kid 없음',
  unreadable: '쓸 수 없음',
  moreKeys: (count: number) => `외 ${count}개`,

  embeddedTitle: '토큰이 가져온 키',
  embedded,
  embeddedWarning: '토큰을 만든 사람이 골라 넣은 키이므로, 누가 서명했는지는 증명하지 못합니다.',
  useEmbedded: '이 키로 검증',
  fetchEmbedded: '가져오기…',
  showChain: '체인 보기',
  hideChain: '체인 숨기기',
  chain: '인증서 체인',
  certificate: {
    issuer: '발급자',
    valid: '유효 기간',
    validity: (from: string, to: string) => `${from} – ${to}`,
    expired: '만료됨',
    notYet: '아직 유효하지 않음',
    key: '키',
    names: '이름',
    fingerprint: 'SHA-256',
    signature: '서명',
    authority: '인증서에 서명할 수 있음',
    signers,
  },
  thumbprintMatches: (name: string) => `${name} 값이 첫 번째 인증서와 일치합니다.`,
  thumbprintDiffers: (name: string) => `${name} 값이 첫 번째 인증서와 다릅니다.`,

  findOutWhy: '원인 찾기',
  looking: '흔한 원인을 차례로 확인하는 중…',
  stop: '중지',
  cause: byCode(causes),
  causeTitle: '찾은 원인:',
  stillInvalid: '지금 이 토큰은 여전히 무효입니다.',
  takeKey: '이 키 사용',
  takeToken: '고친 토큰 열기',
  nothing: '흔한 원인 중에는 없습니다. 아닌 것으로 확인한 원인:',
  nothingToTry: '시도해 볼 것이 없습니다.',
  ruledOut: (code: CauseCode, attempts: number): string =>
    `${tried[code]}${attempts > 1 ? `(${attempts}번 시도)` : ''}`,
  conclusion: '따라서 다른 키로 서명했거나, 서명한 뒤에 토큰이 바뀌었습니다.',
  quoteKeyId: (keyId: string) => excerpt(keyId),
}
