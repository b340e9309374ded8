import type { PemLabel, ProblemCode, ProblemData } from '../../jwt/problem'
import { excerpt, quote, quoteCharacter } from '../excerpt'
import { list } from '../list'
import type { ProblemText } from '../problem-text'
import { keyFormats } from './checks'
import { jsonTypes } from './phrases'
import type { problems } from './problems'

/** What stands under each PEM label. */
export const pemContents: Readonly<Record<PemLabel, string>> = {
  'PUBLIC KEY': '공개 키(SPKI)',
  'PRIVATE KEY': '개인 키(PKCS#8)',
  'ENCRYPTED PRIVATE KEY': '암호화된 개인 키(PKCS#8)',
  'RSA PUBLIC KEY': 'RSA 공개 키(PKCS#1)',
  'RSA PRIVATE KEY': 'RSA 개인 키(PKCS#1)',
  'EC PRIVATE KEY': 'EC 개인 키(SEC 1)',
  CERTIFICATE: 'X.509 인증서',
  'CERTIFICATE REQUEST': '인증서 요청(PKCS#10)',
  'OPENSSH PRIVATE KEY': 'OpenSSH 개인 키',
  PKCS12: 'PKCS#12 아카이브',
}

/** PEM labels that are met often and hold no key that can be read here, with what helps. */
const pemAdvice: ReadonlyMap<string, string> = new Map([
  ['PKCS7', '다음 명령으로 인증서를 꺼내세요: openssl pkcs7 -print_certs -in certs.p7b'],
  ['EC PARAMETERS', '곡선 이름만 들어 있습니다. 뒤따르는 키도 복사하세요.'],
  ['DSA PRIVATE KEY', 'DSA를 쓰는 토큰 알고리즘은 없습니다. RSA, EC 또는 Ed25519 키를 입력하세요.'],
  [
    'PGP PUBLIC KEY BLOCK',
    '토큰은 OpenPGP 키로 서명하지 않습니다. RSA, EC 또는 Ed25519 키를 입력하세요.',
  ],
])

const COPY_KEY = '키를 다시 복사하세요.'

/** For every other problem, those of keys and of where they are fetched: what is wrong and what to do. */
export const keyProblems: {
  readonly [C in Exclude<ProblemCode, keyof typeof problems>]: (data: ProblemData[C]) => ProblemText
} = {
  'pem-cut-short': ({ label }) => ({
    what: `PEM 블록 ${quote(label)}에 짝이 맞는 END 줄이 없습니다.`,
    mend: `-----END ${excerpt(label)}----- 줄까지 전부 복사하세요.`,
  }),
  'pem-label': ({ label }) => ({
    what: `${quote(label)} 블록은 여기서 읽을 수 없습니다.`,
    mend:
      pemAdvice.get(label) ??
      '키, 인증서, 인증서 요청을 지원합니다(PUBLIC KEY, PRIVATE KEY, CERTIFICATE 등).',
  }),
  'pem-empty': ({ label }) => ({
    what: `PEM 블록 ${quote(label)}의 내용이 비어 있습니다.`,
    mend: 'BEGIN과 END 사이의 줄도 복사하세요.',
  }),
  'pem-character': ({ character, codePoint }) => ({
    what: `${quoteCharacter(character, codePoint)} 문자는 Base64에 쓸 수 없습니다.`,
    mend: `BEGIN과 END 사이에는 Base64만 올 수 있습니다. ${COPY_KEY}`,
  }),
  'pem-base64': ({ label }) => ({
    what: `${quote(label)} 블록의 Base64가 끝날 수 없는 길이입니다.`,
    mend: `문자가 빠졌거나 하나 더 있습니다. ${COPY_KEY}`,
  }),
  'pem-content': ({ label, content }) => ({
    what: `${quote(label)} 블록의 실제 내용: ${pemContents[content]}.`,
    mend: `다른 프로그램도 거부합니다. 이 키가 맞다면 BEGIN과 END 줄의 이름을 다음과 같이 고치세요: ${content}.`,
  }),
  'der-cut-short': ({ label, expected, actual }) => ({
    what: `${label === null ? '키' : `${quote(label)} 블록`}의 뒷부분이 잘렸습니다. ${expected}바이트 중 ${actual}바이트만 있습니다.`,
    mend: '모든 줄을 포함해 키를 다시 복사하세요.',
  }),
  'der-invalid': ({ label, offset }) => ({
    what: `${label === null ? '키' : `${quote(label)} 블록`}의 내용이 바이트 ${offset} 위치에서 손상되었습니다.`,
    mend: COPY_KEY,
  }),
  'der-character': ({ form, character, codePoint }) => ({
    what: `키에 있는 ${quoteCharacter(character, codePoint)} 문자는 ${form === 'hex' ? '16진수 숫자가' : 'Base64 문자가'} 아닙니다.`,
    mend: '키를 다시 복사하거나, 텍스트를 비밀값으로 읽도록 하세요.',
  }),
  pkcs12: () => ({
    what: '키와 인증서를 담은 PKCS#12 아카이브입니다.',
    mend: '다음 명령으로 개인 키를 꺼내세요: openssl pkcs12 -in archive.p12 -nocerts -noenc',
  }),
  'passphrase-missing': () => ({
    what: '개인 키가 암호화되어 있습니다.',
    mend: '암호(passphrase)를 입력하세요. 이 페이지 밖으로 나가지 않습니다.',
  }),
  'passphrase-wrong': () => ({
    what: '입력한 암호(passphrase)로 이 개인 키를 열 수 없습니다.',
    mend: '대소문자와 앞뒤 공백, 이 키의 암호가 맞는지 확인하세요.',
  }),
  'encryption-unsupported': ({ scheme }) => ({
    what: `개인 키가 여기서 복호화할 수 없는 방식(${excerpt(scheme)})으로 암호화되어 있습니다.`,
    mend: '다음 명령으로 다시 암호화하세요: openssl pkcs8 -topk8 -v2 aes-256-cbc -in key.pem (RC2나 DES라면 -provider legacy -provider default 추가)',
  }),
  'encryption-iterations': ({ iterations, maximum }) => ({
    what: `이 키의 암호(passphrase)는 해시를 ${iterations}번 반복해야 하는데, 여기서는 ${maximum}번까지만 계산합니다.`,
    mend: '다음 명령으로 다시 암호화하세요: openssl pkcs8 -topk8 -v2 aes-256-cbc -iter 600000 -in key.pem',
  }),
  'openssh-character': ({ character, codePoint }) => ({
    what: `OpenSSH 키에 Base64가 아닌 ${quoteCharacter(character, codePoint)} 문자가 있습니다.`,
    mend: 'OpenSSH 키의 줄 전체를 다시 복사하세요. 종류 이름 다음에 공백 없는 Base64가 와야 합니다.',
  }),
  'openssh-cut-short': ({ expected, actual }) => ({
    what: `OpenSSH 키의 뒷부분이 잘렸습니다. ${expected}바이트 중 ${actual}바이트만 있습니다.`,
    mend: '끝까지 포함해 키를 다시 복사하세요.',
  }),
  'openssh-invalid': ({ offset }) => ({
    what: `OpenSSH 키가 바이트 ${offset} 위치에서 손상되었습니다.`,
    mend: '파일에서 키를 다시 복사하세요.',
  }),
  'openssh-type': ({ name }) => ({
    what: `${quote(name)} 종류의 OpenSSH 키로는 여기서 토큰에 서명할 수 없습니다.`,
    mend: 'ssh-rsa, ecdsa-sha2-nistp256, -nistp384, -nistp521, ssh-ed25519를 지원합니다.',
  }),
  'openssh-mismatch': ({ name, content }) => ({
    what: `줄에는 ${quote(name)} 종류라고 적혀 있지만 실제 키는 ${quote(content)} 종류입니다.`,
    mend: '줄 전체를 다시 복사하세요.',
  }),
  'openssh-encrypted': ({ cipher }) => ({
    what: `OpenSSH 개인 키가 암호화되어 있습니다(${excerpt(cipher)}).`,
    mend: '다음 명령으로 사본에서 암호를 없애세요: ssh-keygen -p -N "" -f copy-of-key',
  }),
  'key-algorithm-unknown': ({ oid }) => ({
    what: `이 종류의 키(${oid})로는 여기서 토큰에 서명할 수 없습니다.`,
    mend: 'RSA, EC(P-256, P-384, P-521, secp256k1), Ed25519, Ed448, ML-DSA 키를 지원합니다.',
  }),
  'key-rejected': ({ format }) => ({
    what: `브라우저가 이 키(${keyFormats[format]})를 가져오지 못했습니다.`,
    mend: '담긴 수가 키를 이루지 못합니다. 원래 있던 곳에서 다시 내보내세요.',
  }),
  'jwk-not-object': ({ type }) => ({
    what: `JWK는 JSON 객체인데, 이것은 ${jsonTypes[type]}입니다.`,
    mend: '{"kty": …} 형태의 키를 그대로 입력하세요.',
  }),
  'jwk-type-missing': () => ({
    what: 'JWK에 키 종류가 없습니다.',
    mend: '“kty”를 추가하세요. 값은 "RSA", "EC", "OKP", "oct", "AKP" 중 하나입니다.',
  }),
  'jwk-type-unknown': ({ kty }) => ({
    what: `${quote(kty)} 같은 키 종류는 없습니다.`,
    mend: '“kty” 값은 RSA, EC, OKP, oct, AKP 중 하나이며 대소문자를 구분합니다.',
  }),
  'jwk-curve-unknown': ({ crv }) => ({
    what: `${quote(crv)} 곡선으로는 여기서 토큰에 서명할 수 없습니다.`,
    mend: 'P-256, P-384, P-521, secp256k1, Ed25519, Ed448을 지원합니다.',
  }),
  'jwk-member-missing': ({ kty, members }) => ({
    what: `${kty} 키에 빠진 멤버가 있습니다: ${members.map((member) => `“${member}”`).join(', ')}.`,
    mend: 'JWK 전체를 복사하세요.',
  }),
  'jwk-member-extra': ({ kty, member }) => ({
    what: `이 ${kty} 키에 “${member}” 멤버는 맞지 않습니다.`,
    mend: '지우거나, “kty”가 맞는지 또는 개인 키의 멤버가 남아 있지 않은지 확인하세요.',
  }),
  'jwk-member-type': ({ member, type }) => ({
    what: `“${member}” 멤버에 ${jsonTypes[type]}이 들어 있습니다.`,
    mend: 'JWK에서는 다른 타입이어야 합니다(RFC 7517). 대부분의 멤버는 문자열입니다.',
  }),
  'jwk-member-base64url': ({ member }) => ({
    what: `“${member}” 값이 Base64url이 아닙니다.`,
    mend: '패딩 없이 A–Z, a–z, 0–9, -, _ 문자만 쓸 수 있습니다.',
  }),
  'jwk-member-length': ({ member, expected, actual }) => ({
    what: `“${member}” 값이 ${actual}바이트입니다. 이 곡선에는 ${expected}바이트가 필요합니다.`,
    mend: '“crv”가 맞는지, 앞쪽 0이 빠지지 않았는지 확인하세요.',
  }),
  'jwk-set-not-list': ({ type }) => ({
    what: `“keys”에 배열이 아니라 ${jsonTypes[type]}이 들어 있습니다.`,
    mend: '키 집합은 {"keys": […]} 형태로, JWK의 배열을 담습니다.',
  }),
  'key-set-empty': () => ({
    what: '키 집합에 키가 없습니다.',
    mend: '“keys”에 키가 하나 이상 있는 집합을 입력하세요.',
  }),
  'key-set-unreadable': ({ count }) => ({
    what: `집합에 있는 키 ${count}개 중 쓸 수 있는 것이 없습니다.`,
    mend: '키마다 이유가 아래 표에 있습니다.',
  }),
  'key-set-unfit': ({ count, keyId, alg }) => ({
    what:
      keyId === null
        ? `집합에 있는 키 ${count}개 중 ${alg} 알고리즘에 맞는 것이 없습니다.`
        : `집합에 있는 키 ${count}개 중 kid가 ${quote(keyId)}이고 ${alg} 알고리즘에 맞는 것이 없습니다.`,
    mend: '이유는 아래 표에 있습니다. 키가 교체되었을 수 있으니 집합을 다시 가져오세요.',
  }),
  'key-set-unsure': ({ tried, unread }) => ({
    what: `시도해 본 키 ${tried}개는 모두 이 서명을 만들지 않았지만, 읽을 수 없는 키가 ${unread}개 있습니다.`,
    mend: '이유는 아래 표에 있습니다. 읽지 못한 키의 서명일 수 있습니다.',
  }),
  'key-id-mismatch': ({ keyId, wanted }) => ({
    what: `“kid”가 다릅니다. 이 키 ${quote(keyId)}, 토큰 ${quote(wanted)}.`,
    mend: '토큰은 다른 키를 가리킵니다.',
  }),
  'key-tried': () => ({
    what: '시도해 보니 이 키의 서명이 아닙니다.',
    mend: '다른 키로 서명했거나 토큰이 바뀌었습니다.',
  }),
  'key-alg-mismatch': ({ alg, keyAlg }) => ({
    what: `키는 ${excerpt(keyAlg)}용인데 토큰의 alg는 다릅니다(${alg}).`,
    mend: '이 알고리즘용 키를 입력하세요. 검증자는 키를 다른 알고리즘에 쓰면 안 됩니다.',
  }),
  'key-use-mismatch': ({ use }) => ({
    what: `키의 “use” 값이 “sig”가 아니라 ${quote(use)}입니다.`,
    mend: '서명에 쓰는 키를 입력하세요.',
  }),
  'key-operations-mismatch': ({ needs, has }) => ({
    what: `키의 “key_ops”가 ${needs} 연산을 허용하지 않습니다. 허용하는 연산: ${has.length === 0 ? '없음' : list(has)}.`,
    mend: '이 연산에 쓸 수 있는 키를 입력하세요.',
  }),
  'certificate-invalid': ({ number }) => ({
    what: `${number}번째 인증서를 읽을 수 없습니다.`,
    mend: '체인에는 DER 형식의 X.509 인증서를 각각 표준 Base64로 적습니다.',
  }),

  'url-invalid': () => ({
    what: '웹 주소가 아닙니다.',
    mend: 'https://login.example.com처럼 전체 주소를 적으세요.',
  }),
  'url-scheme': ({ scheme }) => ({
    what: `${quote(scheme)} 방식으로는 키를 가져올 수 없습니다.`,
    mend: 'https://로 시작하는 주소를 입력하세요.',
  }),
  'url-userinfo': () => ({
    what: '주소에 사용자 이름이나 비밀번호가 들어 있습니다.',
    mend: '@ 앞부분을 지우세요. 공개되어 있는 키이므로 자격 증명 없이 가져옵니다.',
  }),
  'fetch-unreachable': () => ({
    what: '이 페이지가 읽을 수 있는 응답이 없습니다.',
    mend: '서버에 연결할 수 없거나, 서버가 다른 사이트의 페이지를 허용하지 않습니다(CORS). 어느 쪽인지는 브라우저가 알려 주지 않습니다. 주소를 새 탭에서 열고 문서를 복사해 키 입력란에 붙여넣으세요.',
  }),
  'fetch-mixed-content': () => ({
    what: 'https로 연 페이지에서 http 주소를 요청하는 것을 브라우저가 막습니다.',
    mend: 'https 주소를 쓰거나, 문서를 키 입력란에 붙여넣으세요.',
  }),
  'fetch-redirected': () => ({
    what: '서버가 다른 주소로 보내지만 따라가지 않습니다.',
    mend: '옮겨 간 주소를 입력하거나, 문서를 키 입력란에 붙여넣으세요.',
  }),
  'fetch-status': ({ status }) => ({
    what:
      status === 404
        ? '이 주소에는 아무것도 없습니다(404).'
        : `서버가 ${status} 상태로 응답했습니다.`,
    mend: '주소에 오타가 없는지 확인하거나, 문서를 키 입력란에 붙여넣으세요.',
  }),
  'fetch-too-large': ({ limit }) => ({
    what: `문서가 ${limit / 2 ** 20} MB보다 커서 읽기를 멈췄습니다.`,
    mend: '키 집합은 훨씬 작습니다. 주소에 오타가 없는지 확인하세요.',
  }),
  'fetch-timeout': ({ seconds }) => ({
    what: `${seconds}초 안에 응답을 다 받지 못했습니다.`,
    mend: '다시 시도하거나, 문서를 키 입력란에 붙여넣으세요.',
  }),
  'fetch-cancelled': () => ({
    what: '요청을 취소했습니다.',
    mend: '가져온 내용은 없습니다.',
  }),
  'fetch-not-started': () => ({
    what: '이 페이지에서 요청을 맡는 부분을 시작하지 못했습니다.',
    mend: '페이지를 새로 고치거나, 문서를 키 입력란에 붙여넣으세요.',
  }),
  'fetch-not-json': () => ({
    what: '응답이 JSON도 PEM도 아닙니다.',
    mend: '주소에 오타가 없는지 확인하세요. 사람이 보는 웹 페이지의 주소일 수 있습니다.',
  }),
  'fetch-no-keys': () => ({
    what: '응답에 “keys”도, 키의 위치를 알려 주는 “jwks_uri”도 없습니다.',
    mend: '키 집합, 디스커버리 문서 또는 발급자의 주소를 입력하세요.',
  }),
}
