import { expect, test } from 'vitest'
import type { ProblemCode, ProblemData } from '../../jwt/problem'
import type { ProblemText } from '../problem-text'
import { keyProblems } from './key-problems'
import { problems as problemsOfTokens } from './problems'

const problems: { readonly [C in ProblemCode]: (data: ProblemData[C]) => ProblemText } = {
  ...problemsOfTokens,
  ...keyProblems,
}

const SAMPLES: { readonly [C in ProblemCode]: readonly ProblemData[C][] } = {
  'not-a-token': [{ instead: null }, { instead: 'version' }, { instead: 'public-key' }],
  'token-segments': [{ count: 1 }, { count: 2 }, { count: 4 }, { count: 6 }],
  'header-empty': [{}],
  'base64url-character': [
    {
      segment: 'payload',
      character: '+',
      codePoint: 0x2b,
      kind: 'standard-alphabet',
      replacement: '-',
      count: 1,
    },
    {
      segment: 'header',
      character: '=',
      codePoint: 0x3d,
      kind: 'padding',
      replacement: null,
      count: 2,
    },
    {
      segment: 'signature',
      character: '\n',
      codePoint: 0x0a,
      kind: 'blank',
      replacement: null,
      count: 3,
    },
    {
      segment: 'tag',
      character: '\u200b',
      codePoint: 0x200b,
      kind: 'other',
      replacement: null,
      count: 1,
    },
  ],
  'base64url-length': [{ segment: 'signature', length: 1 }],
  'base64url-spare-bits': [{ segment: 'signature', character: 'B', expected: 'A' }],
  'utf8-invalid': [{ segment: 'payload', byte: 0x0c, offset: 0 }],
  'byte-order-mark': [{ segment: 'payload' }],
  'token-encrypted': [
    { alg: null, enc: null },
    { alg: 'dir', enc: 'A128GCM' },
  ],
  'json-empty': [{}],
  'json-cut-short': [{ missing: '"}' }, { missing: ']'.repeat(20) }],
  'json-unexpected': [
    { found: '', expected: 'value' },
    { found: 'x'.repeat(100), expected: 'property-name' },
    { found: '1', expected: 'colon' },
    { found: '1', expected: 'comma-or-closing-brace' },
    { found: '1', expected: 'comma-or-closing-bracket' },
  ],
  'json-trailing-comma': [{}],
  'json-trailing-text': [{}],
  'json-comment': [{}],
  'json-single-quotes': [{}],
  'json-literal': [
    { text: 'True', suggestion: 'true' },
    { text: 'x', suggestion: null },
  ],
  'json-number': [{ text: '01' }],
  'json-control-character': [{ codePoint: 0x0a }, { codePoint: 0x01 }],
  'json-escape': [{ text: '\\x' }],
  'json-not-object': (['object', 'array', 'string', 'number', 'boolean', 'null'] as const).map(
    (type) => ({ type }),
  ),
  'alg-missing': [{}],
  'alg-not-string': [{ type: 'number' }],
  'alg-unknown': [
    { name: 'hs256', suggestion: 'HS256' },
    { name: 'X', suggestion: null },
  ],
  'alg-not-for-signatures': [{ name: 'dir' }],
  'alg-prohibited': [{ name: 'RS1' }],
  'alg-not-in-browser': [{ name: 'ML-DSA-44' }],
  'crit-malformed': [{}],
  'crit-unsupported': [{ names: ['exp'] }],
  'payload-unencoded': [{}],
  'crypto-missing': [{}],
  'pem-cut-short': [{ label: 'PUBLIC KEY' }],
  'pem-label': [
    { label: 'PKCS7' },
    { label: 'DH PARAMETERS' },
    { label: 'constructor' },
    { label: '' },
  ],
  'pem-empty': [{ label: 'PUBLIC KEY' }],
  'pem-character': [{ character: '!', codePoint: 0x21 }],
  'pem-base64': [{ label: 'PUBLIC KEY' }],
  'pem-content': [{ label: 'PUBLIC KEY', content: 'PRIVATE KEY' }],
  'der-cut-short': [
    { label: 'PUBLIC KEY', expected: 91, actual: 80 },
    { label: null, expected: 91, actual: 80 },
  ],
  'der-invalid': [
    { label: 'PUBLIC KEY', offset: 2 },
    { label: null, offset: 2 },
  ],
  'der-character': [
    { form: 'base64', character: '!', codePoint: 0x21 },
    { form: 'hex', character: 'g', codePoint: 0x67 },
  ],
  pkcs12: [{}],
  'passphrase-missing': [{}],
  'passphrase-wrong': [{}],
  'encryption-unsupported': [{ scheme: 'PBES1' }],
  'encryption-iterations': [{ iterations: 20_000_000, maximum: 10_000_000 }],
  'openssh-character': [{ character: '!', codePoint: 0x21 }],
  'openssh-cut-short': [{ expected: 51, actual: 50 }],
  'openssh-invalid': [{ offset: 4 }],
  'openssh-type': [{ name: 'ssh-dss' }],
  'openssh-mismatch': [{ name: 'ssh-rsa', content: 'ssh-ed25519' }],
  'openssh-encrypted': [{ cipher: 'aes256-ctr' }],
  'key-algorithm-unknown': [{ oid: '1.3.101.110' }],
  'key-rejected': [{ format: 'jwk' }],
  'jwk-set-not-list': [{ type: 'number' }],
  'key-set-empty': [{}],
  'key-set-unreadable': [{ count: 1 }, { count: 2 }],
  'key-set-unfit': [
    { count: 1, keyId: null, alg: 'RS256' },
    { count: 2, keyId: 'k-1', alg: 'RS256' },
  ],
  'key-set-unsure': [
    { tried: 1, unread: 1 },
    { tried: 2, unread: 3 },
  ],
  'key-id-mismatch': [{ keyId: 'k-1', wanted: 'k-2' }],
  'key-tried': [{}],
  'jwk-not-object': [{ type: 'array' }],
  'jwk-type-missing': [{}],
  'jwk-type-unknown': [{ kty: 'rsa' }],
  'jwk-curve-unknown': [{ crv: 'P-192' }],
  'jwk-member-missing': [{ kty: 'RSA', members: ['n', 'e'] }],
  'jwk-member-extra': [{ kty: 'EC', member: 'n' }],
  'jwk-member-type': [{ member: 'n', type: 'number' }],
  'jwk-member-base64url': [{ member: 'n' }],
  'jwk-member-length': [{ member: 'x', expected: 32, actual: 31 }],
  'secret-empty': [{}],
  'secret-base64-character': [{ character: '!', codePoint: 0x21 }],
  'secret-base64-length': [{ length: 5 }],
  'secret-base64-spare-bits': [{ character: 'B', expected: 'A' }],
  'secret-hex-character': [{ character: 'g', codePoint: 0x67 }],
  'secret-hex-length': [{ length: 3 }],
  'key-type-mismatch': [
    { alg: 'HS256', needs: 'oct', has: 'RSA' },
    { alg: 'ES256', needs: 'EC P-256', has: 'OKP Ed25519' },
  ],
  'key-alg-mismatch': [{ alg: 'HS256', keyAlg: 'HS512' }],
  'key-use-mismatch': [{ use: 'enc' }],
  'key-operations-mismatch': [
    { needs: 'verify', has: [] },
    { needs: 'sign', has: ['verify'] },
  ],
  'key-cannot-sign': [{}],
  'key-missing': [{}],
  'key-symmetric': [{}],
  'key-not-needed': [{}],
  'certificate-invalid': [{ number: 2 }],
  'part-not-utf8': [{ segment: 'payload' }],
  'segments-not-editable': [{ count: 1 }, { count: 4 }],
  'url-invalid': [{}],
  'url-scheme': [{ scheme: 'ftp' }],
  'url-userinfo': [{}],
  'fetch-unreachable': [{}],
  'fetch-mixed-content': [{}],
  'fetch-redirected': [{}],
  'fetch-status': [{ status: 404 }, { status: 500 }],
  'fetch-too-large': [{ limit: 1_048_576 }],
  'fetch-timeout': [{ seconds: 10 }],
  'fetch-cancelled': [{}],
  'fetch-not-started': [{}],
  'fetch-not-json': [{}],
  'fetch-no-keys': [{}],
  'clipboard-refused': [{}],
  'clipboard-empty': [{}],
  'file-too-large': [{ limit: 20_000_000 }],
  'file-not-text': [{}],
  'file-unreadable': [{}],
}

/** Every text for every sample, each with its code. */
const texts = (Object.keys(SAMPLES) as ProblemCode[]).flatMap((code) => textsOf(code))

function textsOf<C extends ProblemCode>(code: C): readonly (readonly [ProblemCode, ProblemText])[] {
  return SAMPLES[code].map((data) => [code, problems[code](data)])
}

test.each(texts)('%s says what is wrong and what to do', (_, { what, mend }) => {
  for (const text of [what, mend]) {
    expect(text).toMatch(/^\S.*\S$/)
    expect(text).not.toMatch(/undefined|NaN|\[object/)
  }
})

const HOSTILE = `\u202ea\n${'b'.repeat(100_000)}`

test.each([
  problems['token-encrypted']({ alg: HOSTILE, enc: HOSTILE }),
  problems['json-unexpected']({ found: HOSTILE, expected: 'value' }),
  problems['json-literal']({ text: HOSTILE, suggestion: null }),
  problems['json-number']({ text: HOSTILE }),
  problems['json-escape']({ text: HOSTILE }),
  problems['alg-unknown']({ name: HOSTILE, suggestion: null }),
  problems['crit-unsupported']({ names: Array.from({ length: 1000 }, () => HOSTILE) }),
  problems['pem-cut-short']({ label: HOSTILE }),
  problems['pem-label']({ label: HOSTILE }),
  problems['pem-empty']({ label: HOSTILE }),
  problems['pem-base64']({ label: HOSTILE }),
  problems['der-cut-short']({ label: HOSTILE, expected: 2, actual: 1 }),
  problems['der-invalid']({ label: HOSTILE, offset: 0 }),
  problems['pem-content']({ label: HOSTILE, content: 'PRIVATE KEY' }),
  problems['encryption-unsupported']({ scheme: HOSTILE }),
  problems['openssh-type']({ name: HOSTILE }),
  problems['openssh-mismatch']({ name: HOSTILE, content: HOSTILE }),
  problems['openssh-encrypted']({ cipher: HOSTILE }),
  problems['jwk-type-unknown']({ kty: HOSTILE }),
  problems['jwk-curve-unknown']({ crv: HOSTILE }),
  problems['key-alg-mismatch']({ alg: 'RS256', keyAlg: HOSTILE }),
  problems['key-use-mismatch']({ use: HOSTILE }),
  problems['key-operations-mismatch']({ needs: 'sign', has: [HOSTILE] }),
  problems['url-scheme']({ scheme: HOSTILE }),
])('what somebody else wrote is quoted short, in one line and unturned: $what', (text) => {
  for (const sentence of [text.what, text.mend]) {
    expect(sentence.length).toBeLessThan(1000)
    expect(sentence).not.toMatch(/[\p{Cc}\p{Cf}]/u)
  }
})
