import type { NotAToken } from '../../jwt/not-a-token'
import type { JsonExpectation, ProblemCode, ProblemData } from '../../jwt/problem'
import { excerpt, quote, quoteCharacter } from '../excerpt'
import { formatCodePoint, isLineEnd } from '../format'
import { list } from '../list'
import type { ProblemText } from '../problem-text'
import { jsonTypes, segments } from './phrases'

/** Each with its particle for what should be there. */
const expectations: Readonly<Record<JsonExpectation, string>> = {
  value: '값이',
  'property-name': '큰따옴표로 묶은 이름이',
  colon: '콜론(:)이',
  'comma-or-closing-brace': '쉼표(,)나 } 기호가',
  'comma-or-closing-bracket': '쉼표(,)나 ] 기호가',
}

const notTokens: Readonly<Record<NotAToken, string>> = {
  'private-key': '개인 키',
  'public-key': '공개 키',
  certificate: '인증서',
  jwk: 'JWK(JSON Web Key)',
  json: 'JSON',
  uuid: 'UUID',
  'ip-address': 'IP 주소',
  version: '버전 번호',
  url: 'URL',
  domain: '도메인 이름',
  'opaque-token': '식별자나 불투명한 비밀값',
  prose: '일반 텍스트',
}

const KEY_MEND = '키 입력란에 넣으세요.'

const insteadMends: ReadonlyMap<NotAToken | null, string> = new Map([
  ['private-key', KEY_MEND],
  ['public-key', KEY_MEND],
  ['certificate', KEY_MEND],
  ['jwk', KEY_MEND],
  ['json', '클레임으로 토큰을 만들려면 ‘새 토큰’을 누르고 페이로드에 클레임을 적으세요.'],
  [
    'opaque-token',
    '발급자만 읽을 수 있습니다. JWT는 Base64url 세그먼트 세 개를 점으로 이은 것입니다.',
  ],
])

/** `P-256 곡선의 EC 키`. */
const keyOf = (need: string): string => {
  const [type, curve] = need.split(' ')
  if (type === 'oct') return '비밀값'
  return curve === undefined ? `${type} 키` : `${curve} 곡선의 ${type} 키`
}

/**
 * What is wrong with tokens, with secrets and around the page, and what to do. The rest is in
 * `key-problems.ts`, which is loaded apart.
 */
export const problems = {
  'not-a-token': ({ instead }) => ({
    what: instead === null ? '토큰이 아닙니다.' : `토큰이 아니라 ${notTokens[instead]}입니다.`,
    mend:
      insteadMends.get(instead) ??
      '서명된 토큰은 Base64url 세그먼트 세 개를 점으로 이은 것이며 eyJ로 시작합니다.',
  }),
  'token-segments': ({ count }) => ({
    what:
      count === 1
        ? '점이 없습니다. 서명된 토큰은 세그먼트가 세 개인데, 이 텍스트는 하나뿐입니다.'
        : `세그먼트가 ${count}개입니다. 서명된 토큰은 세 개, 암호화된 토큰은 다섯 개입니다.`,
    mend:
      count < 3
        ? '뒷부분이 잘린 것 같습니다. header.payload.signature 전체를 복사하세요.'
        : count === 4
          ? '점이 하나 더 있거나 세그먼트가 빠지지 않았는지 확인하세요.'
          : '토큰 두 개가 붙었거나 잘못 들어간 점이 없는지 확인하세요.',
  }),
  'header-empty': () => ({
    what: '헤더가 비어 있습니다.',
    mend: '토큰은 헤더로 시작합니다. 첫 번째 점 앞부분도 복사하세요.',
  }),
  'base64url-character': ({ segment, character, codePoint, kind, replacement, count }) => {
    const more = count > 1 ? ` 잘못된 문자가 ${count - 1}개 더 있습니다.` : ''
    const blank = isLineEnd(codePoint) ? '줄 바꿈' : '공백'
    const name =
      kind === 'blank'
        ? `${blank} 문자(${formatCodePoint(codePoint)})`
        : `${quoteCharacter(character, codePoint)} 문자`
    const what = `${segments[segment]} 세그먼트에 쓸 수 없는 ${name}가 있습니다.${more}`
    const mends = {
      'standard-alphabet': `표준 Base64의 문자입니다. 토큰은 Base64url로 적으므로 “${replacement ?? ''}” 문자로 바꾸세요.`,
      padding: '토큰의 Base64url에는 패딩이 없습니다. = 기호를 지우세요.',
      blank: '공백을 지우세요. 이메일이나 터미널의 줄 바꿈 때문에 자주 생깁니다.',
      other:
        '여기에는 A–Z, a–z, 0–9, -, _ 문자만 쓸 수 있습니다. 토큰을 다시 복사하거나 올바른 문자로 고치세요.',
    } as const
    return { what, mend: mends[kind] }
  },
  'base64url-length': ({ segment, length }) => ({
    what: `${segments[segment]} 세그먼트가 ${length}자입니다. 바이트를 인코딩해서 나올 수 없는 길이입니다.`,
    mend: '문자가 하나 빠졌거나 더 있습니다. 토큰을 다시 복사하세요.',
  }),
  'base64url-spare-bits': ({ segment, character, expected }) => ({
    what: `${segments[segment]} 세그먼트의 마지막 문자 “${character}”에서 남는 비트(spare bits)가 0이 아닙니다.`,
    mend: `인코더라면 여기에 “${expected}” 문자를 씁니다. 둘 다 받아들이는 라이브러리도 있고 이 표기를 거부하는 라이브러리도 있습니다. 토큰이 바뀌었거나 잘렸습니다.`,
  }),
  'utf8-invalid': ({ segment, byte, offset }) => ({
    what: `${segments[segment]} 세그먼트의 ${offset + 1}번째 바이트(0x${byte.toString(16).padStart(2, '0')})가 UTF-8이 아닙니다.`,
    mend: '텍스트가 다른 문자 집합으로 인코딩되었거나 세그먼트가 손상되었습니다.',
  }),
  'byte-order-mark': ({ segment }) => ({
    what: `${segments[segment]} 세그먼트가 바이트 순서 표시(U+FEFF)로 시작합니다.`,
    mend: 'JSON은 이 표시로 시작하면 안 되며, 거부하는 프로그램이 많습니다. 텍스트를 편집하면 사라집니다.',
  }),
  'token-encrypted': ({ alg, enc }) => ({
    what: `암호화된 토큰입니다(${['JWE', ...[alg, enc].filter((name) => name !== null).map(excerpt)].join(', ')}).`,
    mend: '복호화하지 않고는 헤더만 읽을 수 있습니다. 복호화는 아직 지원하지 않습니다.',
  }),

  'json-empty': () => ({
    what: '내용이 없습니다.',
    mend: 'JSON 객체를 적으세요. 최소한 {} 만이라도 필요합니다.',
  }),
  'json-cut-short': ({ missing }) => ({
    what: 'JSON이 중간에 끝났습니다.',
    mend: `아직 닫히지 않은 것: ${missing.length > 12 ? `${missing.slice(0, 12)}…` : missing}`,
  }),
  'json-unexpected': ({ found, expected }) => ({
    what: `${expectations[expected]} 와야 할 자리에 ${found === '' ? '다른 것이' : `${quote(found)} 텍스트가`} 있습니다.`,
    mend: `이 자리에는 ${expectations[expected]} 필요합니다.`,
  }),
  'json-trailing-comma': () => ({
    what: '닫는 괄호 앞에 쉼표가 있습니다.',
    mend: '쉼표를 지우세요. JSON은 마지막 쉼표를 허용하지 않습니다.',
  }),
  'json-trailing-text': () => ({
    what: 'JSON이 끝난 뒤에 텍스트가 더 있습니다.',
    mend: '지우거나, 너무 일찍 닫힌 괄호가 없는지 확인하세요.',
  }),
  'json-comment': () => ({ what: 'JSON에는 주석을 쓸 수 없습니다.', mend: '주석을 지우세요.' }),
  'json-single-quotes': () => ({
    what: 'JSON 문자열은 작은따옴표로 묶을 수 없습니다.',
    mend: '큰따옴표를 쓰세요.',
  }),
  'json-literal': ({ text, suggestion }) => ({
    what: `${quote(text)} 텍스트는 JSON 값이 아닙니다.`,
    mend:
      suggestion === null
        ? '문자열은 큰따옴표로 묶으세요. 그대로 쓸 수 있는 것은 true, false, null뿐입니다.'
        : `이렇게 적으세요: ${suggestion}`,
  }),
  'json-number': ({ text }) => ({
    what: `${quote(text)} 텍스트는 JSON 숫자가 아닙니다.`,
    mend: '숫자 앞에 0이나 + 기호를 붙일 수 없고, 소수점 양쪽에는 숫자가 있어야 합니다.',
  }),
  'json-control-character': ({ codePoint }) =>
    isLineEnd(codePoint)
      ? {
          what: '문자열이 같은 줄에서 닫히지 않았습니다.',
          mend: '따옴표로 닫으세요. 줄 바꿈을 넣으려면 \\n으로 적습니다.',
        }
      : {
          what: `문자열에 제어 문자(${formatCodePoint(codePoint)})가 그대로 들어 있습니다.`,
          mend: `이스케이프해서 적으세요: \\u${codePoint.toString(16).padStart(4, '0')}`,
        },
  'json-escape': ({ text }) => ({
    what: `${quote(text)} 텍스트는 이스케이프 시퀀스가 아닙니다.`,
    mend: 'JSON에서 쓸 수 있는 것은 \\" \\\\ \\/ \\b \\f \\n \\r \\t 그리고 16진수 네 자리를 붙인 \\u입니다.',
  }),
  'json-not-object': ({ type }) => ({
    what: `객체가 아니라 ${jsonTypes[type]}입니다.`,
    mend: '헤더는 {"alg": …} 같은 JSON 객체입니다.',
  }),

  'alg-missing': () => ({
    what: '헤더에 알고리즘이 없습니다.',
    mend: '모든 토큰에는 “alg”가 필요합니다. 알고리즘을 선택하면 추가됩니다.',
  }),
  'alg-not-string': ({ type }) => ({
    what: `“alg”에 ${jsonTypes[type]}이 들어 있습니다. 문자열이어야 합니다.`,
    mend: '"HS256"처럼 알고리즘 이름을 큰따옴표로 묶어 적으세요.',
  }),
  'alg-unknown': ({ name, suggestion }) => ({
    what: `${quote(name)} 알고리즘은 등록되어 있지 않습니다.`,
    mend:
      suggestion === null
        ? '이름은 대소문자를 구분합니다. 알고리즘 목록에서 선택하세요.'
        : `이름은 대소문자를 구분합니다. 등록된 이름: “${suggestion}”.`,
  }),
  'alg-not-for-signatures': ({ name }) => ({
    what: `“${name}” 알고리즘은 서명이 아니라 암호화에 씁니다.`,
    mend: '세그먼트가 세 개인 토큰에는 서명 알고리즘이 필요합니다.',
  }),
  'alg-prohibited': ({ name }) => ({
    what: `“${name}” 알고리즘은 토큰에 쓸 수 없습니다. 키에만 쓰도록 등록되어 있습니다.`,
    mend: '토큰용 알고리즘으로 서명하세요. RSA 키라면 RS256, 비밀값이라면 HS256을 쓸 수 있습니다.',
  }),
  'alg-not-in-browser': ({ name }) => ({
    what: `이 브라우저의 WebCrypto는 ${name} 알고리즘을 지원하지 않습니다.`,
    mend: '토큰을 읽고 편집할 수는 있지만 여기서 검증하거나 서명할 수는 없습니다. 최신 브라우저에서는 지원할 수 있습니다.',
  }),
  'crit-malformed': () => ({
    what: '“crit”은 헤더에 실제로 있는 확장 매개변수의 이름을 하나 이상 담은 배열이어야 합니다.',
    mend: '지우거나, 헤더에 있는 확장 매개변수만 적으세요.',
  }),
  'crit-unsupported': ({ names }) => ({
    what: `“crit”은 받는 쪽이 다음 확장을 이해할 것을 요구합니다: ${list(names)}.`,
    mend: '이해하지 못하면 토큰을 거부해야 하므로(RFC 7515, 4.1.11) 여기서는 검증하지 않습니다.',
  }),
  'payload-unencoded': () => ({
    what: '“b64”: false는 페이로드를 인코딩하지 않고 서명한다는 뜻입니다(RFC 7797).',
    mend: 'JWT에서는 쓸 수 없으며 여기서도 지원하지 않습니다.',
  }),
  'crypto-missing': () => ({
    what: '페이지를 http로 열어 브라우저가 WebCrypto를 껐습니다.',
    mend: '토큰 디코딩은 그대로 됩니다. 검증하고 서명하려면 https나 localhost로 여세요.',
  }),

  'secret-empty': () => ({
    what: '비밀값이 비어 있습니다.',
    mend: 'WebCrypto는 빈 키를 거부합니다. 1바이트 이상 입력하세요.',
  }),
  'secret-base64-character': ({ character, codePoint }) => ({
    what: `${quoteCharacter(character, codePoint)} 문자는 Base64에 쓸 수 없습니다.`,
    mend: '고치거나, 비밀값의 인코딩을 UTF-8이나 Hex로 바꾸세요.',
  }),
  'secret-base64-length': ({ length }) => ({
    what: `${length}자인 Base64는 온전한 바이트가 되지 않습니다.`,
    mend: '문자나 패딩이 빠졌거나, 비밀값이 Base64가 아닙니다.',
  }),
  'secret-base64-spare-bits': ({ character, expected }) => ({
    what: `비밀값의 마지막 문자 “${character}”에서 남는 비트(spare bits)가 0이 아닙니다.`,
    mend: `인코더라면 “${expected}” 문자를 썼을 것입니다. 비밀값이 잘렸거나 Base64가 아닐 수 있습니다.`,
  }),
  'secret-hex-character': ({ character, codePoint }) => ({
    what: `${quoteCharacter(character, codePoint)} 문자는 16진수 숫자가 아닙니다.`,
    mend: '고치거나, 비밀값의 인코딩을 UTF-8이나 Base64로 바꾸세요.',
  }),
  'secret-hex-length': ({ length }) => ({
    what: `16진수 ${length}자리는 온전한 바이트가 되지 않습니다.`,
    mend: '바이트마다 두 자리가 필요한데 한 자리가 빠졌거나 더 있습니다.',
  }),
  'key-type-mismatch': ({ alg, needs, has }) => ({
    what: `${alg} 알고리즘에 쓸 수 없는 키입니다. 필요한 키: ${keyOf(needs)}, 입력된 키: ${keyOf(has)}.`,
    mend: '알고리즘에 맞는 종류의 키를 입력하세요.',
  }),
  'key-cannot-sign': () => ({
    what: '공개 키로는 검증만 할 수 있고 서명은 할 수 없습니다.',
    mend: '개인 키를 입력하거나 새 키로 서명하세요.',
  }),
  'key-missing': () => ({
    what: '서명할 키가 없습니다.',
    mend: '키를 입력하거나 새로 생성하세요.',
  }),
  'key-not-needed': () => ({
    what: 'alg가 none이면 키를 쓰지 않습니다.',
    mend: '서명하는 알고리즘을 선택하세요.',
  }),
  'key-symmetric': () => ({
    what: '비밀값에는 공개할 수 있는 부분이 없습니다.',
    mend: '비밀값으로 검증하는 쪽은 서명도 할 수 있습니다. 공개 키를 쓰려면 RSA, ECDSA, EdDSA 중에서 선택하세요.',
  }),

  'part-not-utf8': ({ segment }) => ({
    what: `${segments[segment]} 세그먼트가 UTF-8 텍스트가 아니어서 바이트를 16진수로 표시합니다.`,
    mend: '볼 수는 있지만 편집할 수는 없습니다.',
  }),
  'segments-not-editable': ({ count }) => ({
    what: `세그먼트가 ${count}개라서 다시 만들 서명된 토큰이 없습니다.`,
    mend: '먼저 토큰을 고치세요. 세그먼트가 세 개가 되면 각 부분을 편집할 수 있습니다.',
  }),

  'clipboard-refused': () => ({
    what: '브라우저가 이 페이지의 클립보드 사용을 허용하지 않았습니다.',
    mend: '이 페이지에 허용하거나 키보드로 Ctrl+V, Ctrl+C를 쓰세요(Mac에서는 ⌘).',
  }),
  'clipboard-empty': () => ({
    what: '클립보드에 텍스트가 없습니다.',
    mend: '먼저 토큰을 복사하세요.',
  }),
  'file-too-large': ({ limit }) => ({
    what: `파일이 ${Math.round(limit / 1e6)} MB보다 큽니다.`,
    mend: '다른 프로그램에서 열어 토큰이나 키가 있는 부분만 복사하세요.',
  }),
  'file-not-text': () => ({
    what: '텍스트 파일이 아닙니다.',
    mend: '토큰은 텍스트입니다. 바이너리 키(DER)는 키 입력란에 끌어다 놓을 수 있습니다.',
  }),
  'file-unreadable': () => ({
    what: '브라우저가 파일을 읽지 못했습니다.',
    mend: '폴더는 열 수 없습니다. 옮겨졌거나 잠긴 파일도 마찬가지입니다.',
  }),
} satisfies { readonly [C in ProblemCode]?: (data: ProblemData[C]) => ProblemText }
