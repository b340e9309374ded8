import type { FoundToken, Repair } from '../../jwt/extract'
import { excerpt, quote } from '../excerpt'
import { placeOf, unnamedPlaceOf, type OriginTexts } from '../origin-text'
import { formatDuration } from './durations'

const places: OriginTexts = {
  authorization: [(name) => `${excerpt(name)} 헤더`, 'Bearer 줄'],
  header: [(name) => `${excerpt(name)} 헤더`, 'HTTP 헤더'],
  cookie: [(name) => `${quote(name)} 쿠키`, '쿠키'],
  'set-cookie': [(name) => `Set-Cookie의 ${quote(name)} 쿠키`, 'Set-Cookie 줄'],
  'json-member': [(name) => `JSON의 ${quote(name)} 멤버`, 'JSON'],
  query: [(name) => `쿼리 매개변수 ${quote(name)}`, 'URL 쿼리'],
  fragment: [(name) => `URL 프래그먼트의 ${quote(name)} 값`, 'URL 프래그먼트'],
  path: [(name) => `URL 경로의 ${quote(name)} 다음 자리`, 'URL 경로'],
  form: [(name) => `폼 필드 ${quote(name)}`, '폼'],
  element: [(name) => `<${excerpt(name)}> 요소`, '요소'],
  pem: [(name) => `${quote(name)} 블록`, '블록'],
  environment: [(name) => `환경 변수 ${excerpt(name)}`, '환경 변수'],
  yaml: [(name) => `YAML의 ${quote(name)} 값`, 'YAML'],
  text: [(name) => `텍스트의 ${quote(name)} 값`, '주변 텍스트'],
}

const repairs: Readonly<Record<Repair, string>> = {
  'percent-decoded': '퍼센트 인코딩 해제',
  unescaped: '이스케이프 해제',
  'invisible-removed': '보이지 않는 문자 제거',
  'unwrapped-lines': '줄 바꿈 제거',
  'base64-decoded': '바깥쪽 Base64 디코딩',
  'trailing-punctuation': '뒤따르는 문장 부호 제외',
  'quotes-removed': '따옴표 제거',
}

/** What a paste was made into. */
export const pasted = {
  /** `Authorization 헤더에서 가져왔습니다. 다듬은 내용: 줄 바꿈 제거.` */
  taken: ({ origin, repairs: made }: FoundToken): string => {
    const place = placeOf(places, origin)
    const sentences = [
      place === null ? null : `${place}에서 가져왔습니다.`,
      made.length === 0
        ? null
        : `다듬은 내용: ${made.map((repair) => repairs[repair]).join(', ')}.`,
    ]
    return sentences.filter((sentence) => sentence !== null).join(' ')
  },
  found: (count: number) => `붙여넣은 텍스트에 토큰이 ${count}개 있습니다.`,
  list: '찾은 토큰',
  /** What a token of several is called: by its name, or else by where it stood. */
  name: ({ origin }: FoundToken, index: number): string =>
    origin.name === null
      ? (unnamedPlaceOf(places, origin) ?? `토큰 ${index + 1}`)
      : excerpt(origin.name),
  unknownAlgorithm: '읽을 수 없는 헤더',
  /** @param left seconds until the token expires; null where it has no expiry */
  expiry: (left: number | null): string =>
    left === null
      ? '만료 없음'
      : left > 0
        ? `${formatDuration(left)} 남음`
        : `${formatDuration(-left)} 전 만료`,
  show: '붙여넣은 텍스트 보기',
  hide: '붙여넣은 텍스트 숨기기',
  text: '붙여넣은 텍스트',
}
