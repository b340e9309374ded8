import type { NotAToken } from './not-a-token'
import type { CharRange } from './range'

/** The text that a problem's range lies in. `header` and `payload` are the texts as their panes show them. */
export type Place = 'token' | 'header' | 'payload' | 'key'

export type SegmentName =
  'header' | 'payload' | 'signature' | 'encrypted-key' | 'iv' | 'ciphertext' | 'tag'

export type JsonType = 'object' | 'array' | 'string' | 'number' | 'boolean' | 'null'

/** Every problem the app can report, with the data its text needs. Prose is in `i18n/`. */
export interface ProblemData {
  // The compact serialisation: RFC 7515 section 7.1, RFC 7516 section 7.1.
  /** A text that does not even begin as a token does; `instead`: what it is, where that is plain. */
  'not-a-token': { readonly instead: NotAToken | null }
  'token-segments': { readonly count: number }
  'header-empty': object
  'base64url-character': {
    readonly segment: SegmentName
    readonly character: string
    readonly codePoint: number
    readonly kind: 'standard-alphabet' | 'padding' | 'blank' | 'other'
    /** The character to write instead; null where it is to be removed or is not known. */
    readonly replacement: string | null
    /** How many characters of this segment are wrong, this one included. */
    readonly count: number
  }
  'base64url-length': { readonly segment: SegmentName; readonly length: number }
  'base64url-spare-bits': {
    readonly segment: SegmentName
    readonly character: string
    readonly expected: string
  }
  'utf8-invalid': { readonly segment: SegmentName; readonly byte: number; readonly offset: number }
  'byte-order-mark': { readonly segment: SegmentName }
  'token-encrypted': { readonly alg: string | null; readonly enc: string | null }

  // JSON: RFC 8259.
  'json-empty': object
  'json-cut-short': { readonly missing: string }
  'json-unexpected': { readonly found: string; readonly expected: JsonExpectation }
  'json-trailing-comma': object
  'json-trailing-text': object
  'json-comment': object
  'json-single-quotes': object
  'json-literal': { readonly text: string; readonly suggestion: string | null }
  'json-number': { readonly text: string }
  'json-control-character': { readonly codePoint: number }
  'json-escape': { readonly text: string }
  'json-not-object': { readonly type: JsonType }

  // The algorithm and the header: RFC 7515 section 4.1, RFC 7797.
  'alg-missing': object
  'alg-not-string': { readonly type: JsonType }
  'alg-unknown': { readonly name: string; readonly suggestion: string | null }
  'alg-not-for-signatures': { readonly name: string }
  'alg-prohibited': { readonly name: string }
  'alg-not-in-browser': { readonly name: string }
  'crit-malformed': object
  'crit-unsupported': { readonly names: readonly string[] }
  'payload-unencoded': object
  'crypto-missing': object

  // Keys: RFC 7468, RFC 5280, RFC 8018, RFC 4253 section 6.6, RFC 7517, RFC 7518 section 6.
  'pem-cut-short': { readonly label: string }
  'pem-label': { readonly label: string }
  'pem-empty': { readonly label: string }
  'pem-character': { readonly character: string; readonly codePoint: number }
  'pem-base64': { readonly label: string }
  /** What stands under the label belongs under `content`. */
  'pem-content': { readonly label: string; readonly content: PemLabel }
  /** `label`: null for bytes that stand there without PEM. */
  'der-cut-short': {
    readonly label: string | null
    readonly expected: number
    readonly actual: number
  }
  'der-invalid': { readonly label: string | null; readonly offset: number }
  'der-character': {
    readonly form: 'base64' | 'hex'
    readonly character: string
    readonly codePoint: number
  }
  pkcs12: object
  'passphrase-missing': object
  'passphrase-wrong': object
  /** `scheme`: the name of a cipher, key derivation or older scheme, or its object identifier. */
  'encryption-unsupported': { readonly scheme: string }
  'encryption-iterations': { readonly iterations: number; readonly maximum: number }
  'openssh-character': { readonly character: string; readonly codePoint: number }
  'openssh-cut-short': { readonly expected: number; readonly actual: number }
  'openssh-invalid': { readonly offset: number }
  'openssh-type': { readonly name: string }
  /** The line says one type, its content another. */
  'openssh-mismatch': { readonly name: string; readonly content: string }
  'openssh-encrypted': { readonly cipher: string }
  'key-algorithm-unknown': { readonly oid: string }
  'key-rejected': { readonly format: KeyFormat }
  'jwk-not-object': { readonly type: JsonType }
  'jwk-type-missing': object
  'jwk-type-unknown': { readonly kty: string }
  'jwk-curve-unknown': { readonly crv: string }
  'jwk-member-missing': { readonly kty: string; readonly members: readonly string[] }
  'jwk-member-extra': { readonly kty: string; readonly member: string }
  'jwk-member-type': { readonly member: string; readonly type: JsonType }
  'jwk-member-base64url': { readonly member: string }
  'jwk-member-length': {
    readonly member: string
    readonly expected: number
    readonly actual: number
  }
  'secret-empty': object
  'secret-base64-character': { readonly character: string; readonly codePoint: number }
  'secret-base64-length': { readonly length: number }
  'secret-base64-spare-bits': { readonly character: string; readonly expected: string }
  'secret-hex-character': { readonly character: string; readonly codePoint: number }
  'secret-hex-length': { readonly length: number }
  'jwk-set-not-list': { readonly type: JsonType }
  'key-set-empty': object
  'key-set-unreadable': { readonly count: number }
  'key-set-unfit': {
    readonly count: number
    readonly keyId: string | null
    readonly alg: string
  }
  /** Some keys were tried in vain; others can't be read, and may have made the signature. */
  'key-set-unsure': { readonly tried: number; readonly unread: number }
  'key-id-mismatch': { readonly keyId: string; readonly wanted: string }
  /** A key of a set that was tried, and did not make the signature. */
  'key-tried': object
  'key-type-mismatch': { readonly alg: string; readonly needs: KeyNeed; readonly has: KeyNeed }
  'key-alg-mismatch': { readonly alg: string; readonly keyAlg: string }
  'key-use-mismatch': { readonly use: string }
  'key-operations-mismatch': { readonly needs: 'sign' | 'verify'; readonly has: readonly string[] }
  'key-cannot-sign': object
  'key-missing': object
  'key-symmetric': object
  'key-not-needed': object

  'certificate-invalid': { readonly number: number }

  // Editing.
  'part-not-utf8': { readonly segment: SegmentName }
  'segments-not-editable': { readonly count: number }

  // Keys from a URL.
  'url-invalid': object
  'url-scheme': { readonly scheme: string }
  'url-userinfo': object
  'fetch-unreachable': object
  'fetch-mixed-content': object
  'fetch-redirected': object
  'fetch-status': { readonly status: number }
  'fetch-too-large': { readonly limit: number }
  'fetch-timeout': { readonly seconds: number }
  'fetch-cancelled': object
  'fetch-not-started': object
  'fetch-not-json': object
  'fetch-no-keys': object

  // The page.
  'clipboard-refused': object
  'clipboard-empty': object
  /** `limit` in bytes. */
  'file-too-large': { readonly limit: number }
  'file-not-text': object
  'file-unreadable': object
}

export type JsonExpectation =
  'value' | 'property-name' | 'colon' | 'comma-or-closing-brace' | 'comma-or-closing-bracket'

export type KeyFormat =
  | 'secret-utf8'
  | 'secret-base64'
  | 'secret-hex'
  | 'pem-spki'
  | 'pem-pkcs8'
  | 'pem-encrypted'
  | 'pem-pkcs1'
  | 'pem-sec1'
  | 'pem-certificate'
  | 'pem-request'
  | 'openssh'
  | 'der-base64'
  | 'der-hex'
  | 'jwk'

/** The labels of what keys are exchanged in (RFC 7468), those of OpenSSL and OpenSSH among them. */
export type PemLabel =
  | 'PUBLIC KEY'
  | 'PRIVATE KEY'
  | 'ENCRYPTED PRIVATE KEY'
  | 'RSA PUBLIC KEY'
  | 'RSA PRIVATE KEY'
  | 'EC PRIVATE KEY'
  | 'CERTIFICATE'
  | 'CERTIFICATE REQUEST'
  | 'OPENSSH PRIVATE KEY'
  | 'PKCS12'

/** A kind of key as an algorithm needs it: `oct`, `RSA`, `EC P-256`, `OKP Ed25519`, `AKP ML-DSA-44`. */
export type KeyNeed = string

export type ProblemCode = keyof ProblemData

/**
 * An expected failure: a code, where it stands, and the data for its text; never prose.
 * `range` counts UTF-16 code units in the text named by `place`; null where no place is at fault.
 */
export type Problem<C extends ProblemCode = ProblemCode> = {
  readonly [K in C]: {
    readonly code: K
    readonly place: Place
    readonly range: CharRange | null
    readonly data: ProblemData[K]
  }
}[C]

export const problem = <C extends ProblemCode>(
  code: C,
  place: Place,
  range: CharRange | null,
  data: ProblemData[C],
): Problem<C> => ({ code, place, range, data })
