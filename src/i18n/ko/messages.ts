import type { Algorithm } from '../../jwt/algorithms'
import type { Change } from '../../jwt/changes'
import type { KeyOrigin } from '../../jwt/key'
import type { Place, ProblemData, SegmentName } from '../../jwt/problem'
import type { TimeReading, TimeUnit } from '../../jwt/time'
import type { VerdictState } from '../../jwt/verdict'
import { byCode, someByCode } from '../by-code'
import { excerpt } from '../excerpt'
import { localFormatter, utcFormatter } from '../format'
import { loadOnce } from '../load-once'
import type { Messages } from '../messages'
import type { ProblemText } from '../problem-text'
import { checks, checkStates, recognisedKey, shortKey, steps } from './checks'
import { formatDuration } from './durations'
import { formatCount, LANGUAGE } from './language'
import { segments, timeUnits } from './phrases'
import { problems } from './problems'
import { requests } from './requests'
import { tokenTypes } from './token-types'

const places: Readonly<Record<Place, string>> = {
  token: '토큰',
  header: '헤더',
  payload: '페이로드',
  key: '키',
}

const verdicts: Readonly<
  Record<VerdictState, { readonly title: string; readonly detail: string }>
> = {
  empty: { title: '토큰 없음', detail: '토큰을 붙여넣거나 예제를 열어 시작하세요.' },
  valid: { title: '서명 유효', detail: '토큰의 서명은 이 키로 만든 것입니다.' },
  invalid: {
    title: '서명 무효',
    detail: '서명한 뒤에 토큰이 바뀌었거나 다른 키로 서명되었습니다.',
  },
  malformed: { title: '형식 오류', detail: '토큰의 형식이 올바르지 않습니다.' },
  unsecured: {
    title: '보호되지 않음',
    detail: 'alg가 none이라 토큰을 보호하는 것이 없습니다.',
  },
  unsupported: { title: '검증 불가', detail: '여기서 검증할 수 없는 서명입니다.' },
  'no-key': { title: '키 없음', detail: '디코딩했지만 서명을 검증할 키가 없습니다.' },
  'key-error': {
    title: '키를 읽을 수 없음',
    detail: '키 입력란의 텍스트는 쓸 수 있는 키가 아닙니다.',
  },
  'key-mismatch': {
    title: '키가 맞지 않음',
    detail: '키의 종류가 알고리즘에 필요한 것과 다릅니다.',
  },
}

const families: Readonly<Record<Algorithm['family'], string>> = {
  HMAC: 'HMAC',
  'RSASSA-PKCS1-v1_5': 'RSASSA-PKCS1-v1_5',
  'RSASSA-PSS': 'RSASSA-PSS',
  ECDSA: 'ECDSA',
  EdDSA: 'EdDSA',
  'ML-DSA': 'ML-DSA',
  none: '서명 없음',
}

const timeTexts: Readonly<
  Record<
    NonNullable<TimeReading['claim']> | 'stated',
    { readonly past: string; readonly future: string }
  >
> = {
  exp: { past: '{} 전 만료', future: '{} 후 만료' },
  nbf: { past: '{} 전', future: '{} 후부터 유효' },
  iat: { past: '{} 전', future: '{} 뒤의 미래' },
  stated: { past: '{} 전', future: '{} 후' },
}

const changeKinds: Readonly<Record<Change['kind'], string>> = {
  added: '추가',
  removed: '삭제',
  changed: '변경',
}

const origins: Readonly<Record<KeyOrigin, string>> = {
  given: '입력한 키',
  sample: '예제 키',
  generated: '생성한 키',
  fetched: '가져온 키',
  embedded: '토큰이 스스로 가져온 키',
}

/** Korean. */
export const messages: Messages = {
  language: LANGUAGE,
  loadLate: loadOnce(async () => (await import('./late')).late),
  loadRegistry: loadOnce(async () => (await import('./registry-texts')).registryTexts),
  loadLearn: loadOnce(async () => (await import('./learn/learn')).learn),
  loadGlossary: loadOnce(async () => (await import('./glossary')).glossary),
  places,
  segments,
  steps,
  checkStates,
  checkText: byCode(checks),
  verdicts,
  origins,
  problemText: someByCode<ProblemData, ProblemText>(problems),
  tokenTypes,
  families,
  changeKinds,
  recognisedKey,
  shortKey,
  formatDuration,
  formatUtc: utcFormatter(LANGUAGE),
  formatLocal: localFormatter(LANGUAGE),

  app: {
    name: 'Triptych',
    tagline: 'JWT 디버거',
    newToken: '새 토큰',
    samples: '예제',
    bringBack: '교체 취소',
    bringBackDetail: '교체하기 전의 토큰과 키(또는 키만) 되돌리기',
    views: '화면',
    debugger: '디버거',
    learn: '학습',
    language: '언어',
    theme: '테마',
    themes: { system: '시스템 설정 따름', light: '밝게', dark: '어둡게' },
    resize: '창 크기 조절',
    failed: '일어나지 않아야 할 오류가 발생했습니다.',
    failedDetail:
      '어디로도 전송된 것은 없습니다. 토큰과 키는 이 페이지에서 사라졌으니 새로 시작하세요.',
    reload: '페이지 새로 고침',
  },
  samples: {
    HS256: { label: 'HS256', detail: '공유하는 비밀값' },
    RS256: { label: 'RS256', detail: 'RSA, 공개 키로 검증' },
    PS256: { label: 'PS256', detail: 'RSA-PSS, 개인 키 포함' },
    ES256: { label: 'ES256', detail: '타원 곡선 P-256' },
    EdDSA: { label: 'EdDSA', detail: 'Ed25519' },
    'ML-DSA-44': { label: 'ML-DSA-44', detail: '양자 내성, 최신 브라우저 필요' },
    expired: { label: '만료됨', detail: '서명은 맞지만 기한이 지남' },
    unsecured: { label: '보호되지 않음', detail: 'alg가 none' },
    broken: { label: '손상됨', detail: '페이로드에 잘못된 문자 하나' },
  },
  direction: {
    token: '토큰 → 클레임',
    parts: '클레임 → 토큰',
    verifying: '검증 중',
    original: '변경 없음',
    signing: '서명 중',
    keeping: '서명 유지',
    unsigned: '서명되지 않음',
  },
  verdict: {
    label: '검증 결과',
    checks: '검사 항목',
    details: '자세히',
    copyReport: '검증 결과 복사',
    stale: '이전 결과',
    provesNothing: ': 누가 서명했는지 증명하지 못함',
    checking: '검사 중…',
  },
  encoded: {
    title: '인코딩된 토큰',
    kinds: { jws: 'JWS', jwe: 'JWE', malformed: '', empty: '' },
    paste: '붙여넣기',
    copy: '복사',
    copyToken: '토큰 복사',
    openFile: '파일 열기…',
    openFileDetail: '토큰이 어딘가에 들어 있는 텍스트 파일. 여기에 끌어다 놓아도 됩니다.',
    dropFile: '파일을 여기에 놓으세요',
    useAsKey: '키로 사용',
    clear: '지우기',
    more: '토큰: 더 보기',
    compare: '비교',
    copySegment: (segment: SegmentName) => `${segments[segment]} 세그먼트 복사`,
    copySigningInput: '서명 입력(signing input) 복사',
    copySigningInputDetail: 'header.payload, 서명의 대상',
    copyAuthorization: 'Authorization 헤더 복사',
    stale:
      '오른쪽 텍스트가 아직 JSON이 아니라서 다시 만들지 않았습니다. 마지막으로 올바랐던 토큰입니다.',
    empty: '토큰을 붙여넣거나, ‘새 토큰’이나 예제로 시작하세요.',
    signatureBytes: (characters: number, bytes: number) =>
      characters === 0
        ? '서명 없음'
        : `서명 ${formatCount(characters)}자 = ${formatCount(bytes)}바이트`,
    segmentSize: (segment: SegmentName, characters: number) =>
      `${segments[segment]} ${formatCount(characters)}자`,
  },
  editor: { readOnly: '편집할 수 없는 텍스트입니다.' },
  decoded: {
    title: '디코딩된 토큰',
    header: '헤더',
    payload: '페이로드',
    size: (characters: number, bytes: number) =>
      `${formatCount(characters)}자, ${formatCount(bytes)}바이트`,
    claims: (count: number) => `클레임 ${formatCount(count)}개`,
    textPayload: '일반 텍스트',
    binaryPayload: (bytes: number) => `바이너리, ${formatCount(bytes)}바이트`,
    emptyPayload: '비어 있음',
    copy: '복사',
    copyPart: { header: '헤더 복사', payload: '페이로드 복사' },
    more: { header: '헤더: 더 보기', payload: '페이로드: 더 보기' },
    copyMinified: '공백 없이 복사',
    copySegment: '세그먼트 복사',
    find: '찾기',
    findDetail: 'Ctrl+F',
    foldAll: '모두 접기',
    unfoldAll: '모두 펼치기',
    nextError: '다음 오류로 이동',
    nextErrorDetail: 'F8',
    keepWhiteSpace: '공백 유지',
    keepWhiteSpaceDetail: '줄 바꿈과 들여쓰기까지 텍스트를 있는 그대로 인코딩',
    encrypted: '페이로드가 암호화되어 있습니다.',
    noPayload: '보여 줄 페이로드가 없습니다.',
    noHeader: '보여 줄 헤더가 없습니다.',
    openInstead: '토큰 전체를 붙여넣은 것 같습니다.',
    open: '토큰으로 열기',
    keepAsText: '텍스트로 두기',
    changes: '변경 내용',
    times: '시각',
    claimsView: '클레임',
    restore: '원본 복원',
    noChanges: '원본에서 바뀐 것이 없습니다.',
    changesLabel: '원본과 달라진 점',
  },
  signature: {
    title: '서명과 키',
    algorithm: '알고리즘',
    chooseAlgorithm: '선택…',
    unusableAlgorithm: (name: string) => `${excerpt(name)} · 여기서 쓸 수 없음`,
    key: '키',
    keyPlaceholder: '비밀값, PEM, JWK 또는 JWKS, 인증서, SSH 키',
    encoding: '비밀값 인코딩',
    encodings: { utf8: 'UTF-8', base64: 'Base64', hex: 'Hex' },
    base64Detail: '표준 또는 URL용 문자',
    openKeyFile: '키 파일 열기',
    dropKeyFile: '키 파일을 여기에 놓으세요',
    fromUrl: 'URL에서…',
    passphrase: '암호(passphrase)',
    asSecret: '비밀값으로 읽기',
    asSecretDetail: '키 혼동 시험: 텍스트 자체를 HMAC 비밀값으로 사용',
    keyDetails: '키 정보',
    rsaBits: '새 RSA 키의 길이',
    bits: (bits: number) => `${bits}비트`,
    generate: '키 생성',
    generating: '생성 중…',
    guess: '약한 비밀값?',
    hideKey: '키 가리기',
    showKey: '키 보기',
    sign: '이 키로 서명',
    keep: '이 서명 유지',
    signNew: '새 키로 서명',
    signsLive: '편집할 때마다 이 키로 서명합니다.',
    keeps: '맞든 맞지 않든 서명을 그대로 둡니다.',
    original: '원본과 같아져 원래 서명으로 돌아왔습니다.',
    unsecured: 'alg가 none이라 서명할 것이 없습니다.',
    unsigned: '토큰이 서명되지 않았습니다.',
    changingKey: '키를 바꿔도 붙여넣은 토큰은 바뀌지 않습니다.',
    leftOver: '다른 내용에 대한 서명이라 더 이상 맞지 않습니다.',
    needsPrivate: '서명하려면 개인 키를 입력하거나',
    needsSecret: '서명하려면 비밀값을 입력하거나',
    findings: '발견 사항',
    reveal: '위치 보기',
    rfc: (rfc: number, section: string) => `RFC ${rfc}, ${section}`,
  },
  requests,
  hide: {
    hide: (pane: string) => `${pane} 가리기`,
    show: (pane: string) => `${pane} 보기`,
    hidden: '화면 공유를 위해 가렸습니다.',
  },
  copied: '복사됨',
  more: (count: number) => `외 ${count}개`,
  dismiss: '닫기',
  position: (line: number, column: number) => `${line}행 ${column}열`,
  character: (index: number) => `${index}번째 문자`,
  annotations: {
    hash: (family: string, hash: string) => `${family}(${hash})`,
    beyondSafe: '2⁵³ 초과',
    overflow: 'double 범위 초과',
    duplicate: '중복된 이름',
    prototype: '프로토타입 오염',
    invisible: '보이지 않는 문자',
    deep: '깊은 중첩',
    countsOther: (unit: TimeUnit) => `초가 아니라 ${timeUnits[unit]} 단위`,
    time: ({ claim, delta }: TimeReading): string =>
      timeTexts[claim ?? 'stated'][delta > 0 ? 'future' : 'past'].replace(
        '{}',
        formatDuration(Math.abs(delta)),
      ),
  },
  report: {
    title: '검증 결과',
    algorithm: '알고리즘',
    evaluated: '평가 시각',
    findings: '발견 사항',
    none: '없음',
  },
}
