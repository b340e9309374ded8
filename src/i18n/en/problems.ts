import type { NotAToken } from '../../jwt/not-a-token'
import type {
  JsonExpectation,
  JsonType,
  KeyFormat,
  PemLabel,
  ProblemCode,
  ProblemData,
  SegmentName,
} from '../../jwt/problem'
import { excerpt, quote } from '../excerpt'
import { formatCodePoint } from '../format'

export interface ProblemText {
  /** What is wrong, without the place. */
  readonly what: string
  /** What to do about it. */
  readonly mend: string
}

export const segments: Readonly<Record<SegmentName, string>> = {
  header: 'header',
  payload: 'payload',
  signature: 'signature',
  'encrypted-key': 'encrypted key',
  iv: 'initialization vector',
  ciphertext: 'ciphertext',
  tag: 'authentication tag',
}

const jsonTypes: Readonly<Record<JsonType, string>> = {
  object: 'an object',
  array: 'an array',
  string: 'a string',
  number: 'a number',
  boolean: 'true or false',
  null: 'null',
}

const expectations: Readonly<Record<JsonExpectation, string>> = {
  value: 'a value',
  'property-name': 'a name in double quotes',
  colon: 'a colon',
  'comma-or-closing-brace': 'a comma or }',
  'comma-or-closing-bracket': 'a comma or ]',
}

const notTokens: Readonly<Record<NotAToken, string>> = {
  'private-key': 'a private key',
  'public-key': 'a public key',
  certificate: 'a certificate',
  jwk: 'a JSON Web Key',
  json: 'JSON',
  uuid: 'a UUID',
  'ip-address': 'an IP address',
  version: 'a version number',
  url: 'a URL without a token in it',
  domain: 'a domain name',
  'opaque-token': 'an opaque token or an identifier',
  prose: 'text',
}

const KEY_MEND = 'It belongs into the key box.'

const insteadMends: ReadonlyMap<NotAToken | null, string> = new Map([
  ['private-key', KEY_MEND],
  ['public-key', KEY_MEND],
  ['certificate', KEY_MEND],
  ['jwk', KEY_MEND],
  ['json', 'To make a token of claims, begin with New token and write them into the payload.'],
  [
    'opaque-token',
    'Only its issuer can read it. A JWT is three segments of Base64url with dots between them.',
  ],
])

export const keyFormats: Readonly<Record<KeyFormat, string>> = {
  'secret-utf8': 'UTF-8',
  'secret-base64': 'Base64',
  'secret-hex': 'Hex',
  'pem-spki': 'SPKI PEM',
  'pem-pkcs8': 'PKCS#8 PEM',
  'pem-encrypted': 'encrypted PKCS#8 PEM',
  'pem-pkcs1': 'PKCS#1 PEM',
  'pem-sec1': 'SEC 1 PEM',
  'pem-certificate': 'X.509 certificate',
  'pem-request': 'certificate request',
  openssh: 'OpenSSH',
  'der-base64': 'DER in Base64',
  'der-hex': 'DER in hex',
  jwk: 'JWK',
}

/** What stands under each PEM label. */
export const pemContents: Readonly<Record<PemLabel, string>> = {
  'PUBLIC KEY': 'a public key (SPKI)',
  'PRIVATE KEY': 'a private key (PKCS#8)',
  'ENCRYPTED PRIVATE KEY': 'an encrypted private key (PKCS#8)',
  'RSA PUBLIC KEY': 'an RSA public key (PKCS#1)',
  'RSA PRIVATE KEY': 'an RSA private key (PKCS#1)',
  'EC PRIVATE KEY': 'an EC private key (SEC 1)',
  CERTIFICATE: 'an X.509 certificate',
  'CERTIFICATE REQUEST': 'a certificate request (PKCS#10)',
  'OPENSSH PRIVATE KEY': 'an OpenSSH private key',
  PKCS12: 'a PKCS#12 archive',
}

/** PEM labels that are met often and hold no key that can be read here, with what helps. */
const pemAdvice: ReadonlyMap<string, string> = new Map([
  ['PKCS7', 'Take the certificates out of it with: openssl pkcs7 -print_certs -in certs.p7b'],
  ['EC PARAMETERS', 'That is only the name of the curve. Copy the key that follows it too.'],
  ['DSA PRIVATE KEY', 'No algorithm of tokens uses DSA. Give an RSA, EC or Ed25519 key.'],
  [
    'PGP PUBLIC KEY BLOCK',
    'Tokens are not signed with OpenPGP keys. Give an RSA, EC or Ed25519 key.',
  ],
])

/** Every key type's name is spoken with a vowel first: an RSA, an EC, an OKP, an AKP key. */
const needs = (need: string): string => {
  const [type, curve] = need.split(' ')
  if (type === 'oct') return 'a secret'
  return curve === undefined ? `an ${type} key` : `an ${type} key on ${curve}`
}

const quoted = (character: string, codePoint: number): string =>
  /[\p{L}\p{N}\p{P}\p{S}]/u.test(character)
    ? `“${character}” (${formatCodePoint(codePoint)})`
    : formatCodePoint(codePoint)

/** More than a sentence bears. */
const MAX_LISTED = 8

const list = (names: readonly string[]): string =>
  [...names.slice(0, MAX_LISTED).map(excerpt), ...(names.length > MAX_LISTED ? ['…'] : [])].join(
    ', ',
  )

const LINE_ENDS: ReadonlySet<number> = new Set([0x0a, 0x0d])

/** For every problem: what is wrong and what to do. */
export const problems: { readonly [C in ProblemCode]: (data: ProblemData[C]) => ProblemText } = {
  'not-a-token': ({ instead }) => ({
    what: `This is ${instead === null ? '' : `${notTokens[instead]}, `}not a token.`,
    mend:
      insteadMends.get(instead) ??
      'A signed token is three segments of Base64url with dots between them, and begins with eyJ.',
  }),
  'token-segments': ({ count }) => ({
    what:
      count === 1
        ? 'No dots: a signed token has three segments, this text is one.'
        : `${count} segments: a signed token has three, an encrypted one five.`,
    mend:
      count < 3
        ? 'The end seems to be cut off. Copy the whole token: header.payload.signature.'
        : count === 4
          ? 'Look for a dot too many, or for a segment that was lost.'
          : 'Look for two tokens stuck together, or for dots that do not belong.',
  }),
  'header-empty': () => ({
    what: 'The header is empty.',
    mend: 'A token begins with its header. Copy the part before the first dot too.',
  }),
  'base64url-character': ({ segment, character, codePoint, kind, replacement, count }) => {
    const more =
      count > 1 ? `, and ${count - 1} more wrong ${count === 2 ? 'character' : 'characters'}` : ''
    const blank = LINE_ENDS.has(codePoint) ? 'Line end' : 'Blank'
    const name =
      kind === 'blank' ? `${blank} (${formatCodePoint(codePoint)})` : quoted(character, codePoint)
    const what = `${name} does not belong in the ${segments[segment]}${more}.`
    const mends = {
      'standard-alphabet': `That is standard Base64. A token is written in Base64url: put “${replacement ?? ''}” in its place.`,
      padding: 'Base64url in tokens has no padding: remove the = signs.',
      blank: 'Remove the white space. It often comes from line breaks in mail or a terminal.',
      other:
        'Only A–Z, a–z, 0–9, - and _ may stand here. Copy the token again, or put the right character in.',
    } as const
    return { what, mend: mends[kind] }
  },
  'base64url-length': ({ segment, length }) => ({
    what: `The ${segments[segment]} has ${length} ${length === 1 ? 'character' : 'characters'}. No bytes encode to such a length.`,
    mend: 'A character is missing or one too many. Copy the token again.',
  }),
  'base64url-spare-bits': ({ segment, character, expected }) => ({
    what: `The ${segments[segment]} ends in “${character}”, whose unused bits are not zero.`,
    mend: `Encoders write “${expected}” here. Some libraries accept both spellings, others refuse this one: the token was altered or cut.`,
  }),
  'utf8-invalid': ({ segment, byte, offset }) => ({
    what: `Byte ${offset + 1} of the ${segments[segment]} (0x${byte.toString(16).padStart(2, '0')}) is not UTF-8.`,
    mend: 'The text was encoded in another character set, or the segment is damaged.',
  }),
  'byte-order-mark': ({ segment }) => ({
    what: `The ${segments[segment]} begins with a byte order mark (U+FEFF).`,
    mend: 'JSON must not begin with one and many readers refuse it. Editing the text removes it.',
  }),
  'token-encrypted': ({ alg, enc }) => ({
    what: `This is an encrypted token (JWE${alg === null ? '' : `, ${excerpt(alg)}`}${enc === null ? '' : ` with ${excerpt(enc)}`}).`,
    mend: 'Only its header can be read without decrypting it, which is not supported yet.',
  }),

  'json-empty': () => ({
    what: 'There is nothing here.',
    mend: 'Write a JSON object, at least {}.',
  }),
  'json-cut-short': ({ missing }) => ({
    what: 'The JSON ends too early.',
    mend: `Still to be closed: ${missing.length > 12 ? `${missing.slice(0, 12)}…` : missing}`,
  }),
  'json-unexpected': ({ found, expected }) => ({
    what: `Found ${found === '' ? 'something else' : quote(found)} where ${expectations[expected]} should be.`,
    mend: `Write ${expectations[expected]} here.`,
  }),
  'json-trailing-comma': () => ({
    what: 'A comma stands before the closing bracket.',
    mend: 'Remove it: JSON has no trailing commas.',
  }),
  'json-trailing-text': () => ({
    what: 'More text follows the end of the JSON.',
    mend: 'Remove it, or look for a bracket that closes too early.',
  }),
  'json-comment': () => ({ what: 'JSON has no comments.', mend: 'Remove the comment.' }),
  'json-single-quotes': () => ({
    what: 'Single quotes do not make a string in JSON.',
    mend: 'Use double quotes.',
  }),
  'json-literal': ({ text, suggestion }) => ({
    what: `${quote(text)} is not a JSON value.`,
    mend:
      suggestion === null
        ? 'Put text in double quotes; the literals are true, false and null.'
        : `Write ${suggestion}.`,
  }),
  'json-number': ({ text }) => ({
    what: `${quote(text)} is not a JSON number.`,
    mend: 'A number has no leading zeros or plus sign, and digits on both sides of the point.',
  }),
  'json-control-character': ({ codePoint }) =>
    LINE_ENDS.has(codePoint)
      ? {
          what: 'The string has no closing quote on its line.',
          mend: 'Close it, or write \\n where a line break belongs into it.',
        }
      : {
          what: `A raw control character (${formatCodePoint(codePoint)}) stands in a string.`,
          mend: `Escape it: \\u${codePoint.toString(16).padStart(4, '0')}.`,
        },
  'json-escape': ({ text }) => ({
    what: `${quote(text)} is not an escape sequence.`,
    mend: 'JSON knows \\" \\\\ \\/ \\b \\f \\n \\r \\t and \\u with four hex digits.',
  }),
  'json-not-object': ({ type }) => ({
    what: `This is ${jsonTypes[type]}, not an object.`,
    mend: 'A header is a JSON object: {"alg": …}.',
  }),

  'alg-missing': () => ({
    what: 'The header names no algorithm.',
    mend: 'Every token needs “alg”. Choose an algorithm to add it.',
  }),
  'alg-not-string': ({ type }) => ({
    what: `“alg” is ${jsonTypes[type]}; it has to be a string.`,
    mend: 'Write the name of an algorithm in double quotes, such as "HS256".',
  }),
  'alg-unknown': ({ name, suggestion }) => ({
    what: `${quote(name)} is not a registered algorithm.`,
    mend:
      suggestion === null
        ? 'Names are case-sensitive. Choose one from the list of algorithms.'
        : `Names are case-sensitive: the registered one is “${suggestion}”.`,
  }),
  'alg-not-for-signatures': ({ name }) => ({
    what: `“${name}” is for encryption, not for signatures.`,
    mend: 'A token of three segments needs a signature algorithm.',
  }),
  'alg-not-in-browser': ({ name }) => ({
    what: `This browser’s WebCrypto does not have ${name}.`,
    mend: 'The token can be read and edited, but not verified or signed here. Newer browsers may have it.',
  }),
  'crit-malformed': () => ({
    what: '“crit” has to be a non-empty list of names of extensions that the header carries.',
    mend: 'Remove it, or list only extension parameters that are present.',
  }),
  'crit-unsupported': ({ names }) => ({
    what: `“crit” demands that readers understand ${list(names)}.`,
    mend: 'A reader that does not has to reject the token (RFC 7515, 4.1.11), so nothing is verified here.',
  }),
  'payload-unencoded': () => ({
    what: '“b64”: false signs the payload unencoded (RFC 7797).',
    mend: 'A JWT must not use it, and it is not supported here.',
  }),
  'crypto-missing': () => ({
    what: 'This page was loaded over plain http, where browsers switch WebCrypto off.',
    mend: 'Tokens are decoded all the same. To verify and sign, open the page over https or from localhost.',
  }),

  'pem-cut-short': ({ label }) => ({
    what: `The PEM block ${quote(label)} has no matching END line.`,
    mend: `Copy it whole, up to -----END ${excerpt(label)}-----.`,
  }),
  'pem-label': ({ label }) => ({
    what: `${quote(label)} can’t be read here.`,
    mend:
      pemAdvice.get(label) ??
      'Supported are keys, certificates and certificate requests: PUBLIC KEY, PRIVATE KEY, CERTIFICATE and the like.',
  }),
  'pem-empty': ({ label }) => ({
    what: `The PEM block ${quote(label)} is empty.`,
    mend: 'Copy the lines between BEGIN and END too.',
  }),
  'pem-character': ({ character, codePoint }) => ({
    what: `${quoted(character, codePoint)} is not Base64.`,
    mend: 'Copy the key again; nothing but Base64 may stand between BEGIN and END.',
  }),
  'pem-base64': ({ label }) => ({
    what: `The Base64 of ${quote(label)} does not end where it could.`,
    mend: 'Characters are missing or one too many. Copy the key again.',
  }),
  'pem-content': ({ label, content }) => ({
    what: `Under ${quote(label)} stands ${pemContents[content]}.`,
    mend: `Other programs refuse it too. Write ${content} in the BEGIN and END lines, if that is the key you mean.`,
  }),
  'der-cut-short': ({ label, expected, actual }) => ({
    what: `The ${label === null ? 'key' : excerpt(label.toLowerCase())} is cut short: ${actual} of ${expected} bytes are there.`,
    mend: 'Copy the key again, with all its lines.',
  }),
  'der-invalid': ({ label, offset }) => ({
    what: `${label === null ? 'The key' : `The content of ${quote(label)}`} is damaged at byte ${offset}.`,
    mend: 'Copy the key again.',
  }),
  'der-character': ({ form, character, codePoint }) => ({
    what: `${quoted(character, codePoint)} stands in a key, but is not ${form === 'hex' ? 'a hex digit' : 'Base64'}.`,
    mend: 'Copy the key again, or have the text taken as a secret.',
  }),
  pkcs12: () => ({
    what: 'This is a PKCS#12 archive of keys and certificates.',
    mend: 'Take the private key out of it with: openssl pkcs12 -in archive.p12 -nocerts -noenc',
  }),
  'passphrase-missing': () => ({
    what: 'The private key is encrypted.',
    mend: 'Give its passphrase. It stays in this page.',
  }),
  'passphrase-wrong': () => ({
    what: 'The passphrase does not open this private key.',
    mend: 'Check capitals, blanks at the ends, and that it belongs to this key.',
  }),
  'encryption-unsupported': ({ scheme }) => ({
    what: `The private key is encrypted with ${excerpt(scheme)}, which can’t be decrypted here.`,
    mend: 'Encrypt it anew with: openssl pkcs8 -topk8 -v2 aes-256-cbc -in key.pem (for RC2 or DES add -provider legacy -provider default)',
  }),
  'encryption-iterations': ({ iterations, maximum }) => ({
    what: `The key’s passphrase would be hashed ${iterations} times; ${maximum} is the most that is done here.`,
    mend: 'Encrypt it anew with: openssl pkcs8 -topk8 -v2 aes-256-cbc -iter 600000 -in key.pem',
  }),
  'openssh-character': ({ character, codePoint }) => ({
    what: `${quoted(character, codePoint)} is not Base64.`,
    mend: 'Copy the whole line of the OpenSSH key again: its type, then its Base64 without blanks.',
  }),
  'openssh-cut-short': ({ expected, actual }) => ({
    what: `The OpenSSH key is cut short: ${actual} of ${expected} bytes are there.`,
    mend: 'Copy the key again, to its end.',
  }),
  'openssh-invalid': ({ offset }) => ({
    what: `The OpenSSH key is damaged at byte ${offset}.`,
    mend: 'Copy the key again from its file.',
  }),
  'openssh-type': ({ name }) => ({
    what: `OpenSSH keys of type ${quote(name)} sign no tokens here.`,
    mend: 'Supported are ssh-rsa, ecdsa-sha2-nistp256, -nistp384 and -nistp521, and ssh-ed25519.',
  }),
  'openssh-mismatch': ({ name, content }) => ({
    what: `The line says ${quote(name)}, but holds a key of type ${quote(content)}.`,
    mend: 'Copy the whole line again.',
  }),
  'openssh-encrypted': ({ cipher }) => ({
    what: `The OpenSSH private key is encrypted (${excerpt(cipher)}).`,
    mend: 'Take the passphrase off a copy of it with: ssh-keygen -p -N "" -f copy-of-key',
  }),
  'key-algorithm-unknown': ({ oid }) => ({
    what: `The key is of a kind (${oid}) that signs no tokens here.`,
    mend: 'Supported are RSA, EC P-256, P-384 and P-521, Ed25519 and ML-DSA keys.',
  }),
  'key-rejected': ({ format }) => ({
    what: `The browser can’t import this key (${keyFormats[format]}).`,
    mend: 'Its numbers don’t make a key. Export it again from where it came.',
  }),
  'jwk-not-object': ({ type }) => ({
    what: `A JWK is a JSON object; this is ${jsonTypes[type]}.`,
    mend: 'Give the key itself: {"kty": …}.',
  }),
  'jwk-type-missing': () => ({
    what: 'The JWK has no key type.',
    mend: 'Add “kty”: "RSA", "EC", "OKP", "oct" or "AKP".',
  }),
  'jwk-type-unknown': ({ kty }) => ({
    what: `${quote(kty)} is not a key type.`,
    mend: '“kty” is one of RSA, EC, OKP, oct and AKP; case matters.',
  }),
  'jwk-curve-unknown': ({ crv }) => ({
    what: `The curve ${quote(crv)} signs no tokens here.`,
    mend: 'Supported are P-256, P-384, P-521 and Ed25519.',
  }),
  'jwk-member-missing': ({ kty, members }) => ({
    what: `The ${kty} key lacks ${members.map((member) => `“${member}”`).join(', ')}.`,
    mend: 'Copy the JWK whole.',
  }),
  'jwk-member-extra': ({ kty, member }) => ({
    what: `“${member}” does not belong in this ${kty} key.`,
    mend: 'Remove it, or check “kty” and whether a private member was left behind.',
  }),
  'jwk-member-type': ({ member, type }) => ({
    what: `“${member}” is ${jsonTypes[type]}.`,
    mend: 'It has another type in a JWK (RFC 7517): most members are strings.',
  }),
  'jwk-member-base64url': ({ member }) => ({
    what: `“${member}” is not Base64url.`,
    mend: 'Only A–Z, a–z, 0–9, - and _ may stand in it, without padding.',
  }),
  'jwk-member-length': ({ member, expected, actual }) => ({
    what: `“${member}” has ${actual} bytes; this curve needs ${expected}.`,
    mend: 'Check “crv”, and that leading zeros were not dropped.',
  }),
  'secret-empty': () => ({
    what: 'The secret is empty.',
    mend: 'WebCrypto refuses an empty key. Give at least one byte.',
  }),
  'secret-base64-character': ({ character, codePoint }) => ({
    what: `${quoted(character, codePoint)} is not Base64.`,
    mend: 'Correct it, or read the secret as UTF-8 or Hex.',
  }),
  'secret-base64-length': ({ length }) => ({
    what: `${length} characters of Base64 don’t make whole bytes.`,
    mend: 'A character or the padding is missing, or the secret is not Base64.',
  }),
  'secret-base64-spare-bits': ({ character, expected }) => ({
    what: `The secret ends in “${character}”, whose unused bits are not zero.`,
    mend: `An encoder would have written “${expected}”. The secret may be cut short, or not be Base64.`,
  }),
  'secret-hex-character': ({ character, codePoint }) => ({
    what: `${quoted(character, codePoint)} is not a hex digit.`,
    mend: 'Correct it, or read the secret as UTF-8 or Base64.',
  }),
  'secret-hex-length': ({ length }) => ({
    what: `${length} hex digits don’t make whole bytes.`,
    mend: 'Each byte takes two digits: one is missing or too many.',
  }),
  'jwk-set-not-list': ({ type }) => ({
    what: `“keys” is ${jsonTypes[type]}, not a list.`,
    mend: 'A key set is {"keys": […]} with a list of JSON Web Keys.',
  }),
  'key-set-empty': () => ({
    what: 'The key set has no keys.',
    mend: 'Give a set with at least one key in “keys”.',
  }),
  'key-set-unreadable': ({ count }) => ({
    what: `None of the set’s ${count} ${count === 1 ? 'key' : 'keys'} can be used.`,
    mend: 'The table below says why of each.',
  }),
  'key-set-unfit': ({ count, keyId, alg }) => ({
    what:
      keyId === null
        ? `None of the set’s ${count} ${count === 1 ? 'key' : 'keys'} fits ${alg}.`
        : `None of the set’s ${count} ${count === 1 ? 'key' : 'keys'} is ${quote(keyId)} and fits ${alg}.`,
    mend: 'The table below says why not. Keys may have been rotated: fetch the set anew.',
  }),
  'key-id-mismatch': ({ keyId, wanted }) => ({
    what: `“kid” differs: ${quote(keyId)}, not ${quote(wanted)}.`,
    mend: 'The token names another key.',
  }),
  'key-tried': () => ({
    what: 'Tried: the signature is not this key’s.',
    mend: 'Another key made it, or the token was changed.',
  }),
  'key-type-mismatch': ({ alg, needs: need, has }) => ({
    what: `${alg} needs ${needs(need)}; this is ${needs(has)}.`,
    mend: 'Give a key of that kind.',
  }),
  'key-alg-mismatch': ({ alg, keyAlg }) => ({
    what: `The key is for ${excerpt(keyAlg)}; the token says ${alg}.`,
    mend: 'Give the key for this algorithm. A verifier must not use it for another.',
  }),
  'key-use-mismatch': ({ use }) => ({
    what: `The key’s “use” is ${quote(use)}, not “sig”.`,
    mend: 'Give the key that is meant for signatures.',
  }),
  'key-operations-mismatch': ({ needs: operation, has }) => ({
    what: `The key’s “key_ops” allow ${has.length === 0 ? 'nothing' : list(has)}, not ${operation}.`,
    mend: 'Give a key that is meant for it.',
  }),
  'key-cannot-sign': () => ({
    what: 'This is a public key: it can verify, but not sign.',
    mend: 'Give the private key, or sign with a new one.',
  }),
  'key-missing': () => ({
    what: 'There is no key to sign with.',
    mend: 'Give a key, or generate one.',
  }),
  'key-not-needed': () => ({
    what: 'alg none takes no key.',
    mend: 'Choose an algorithm that signs.',
  }),
  'key-symmetric': () => ({
    what: 'A secret has no public half.',
    mend: 'Whoever verifies with it can also sign. For a public key choose RSA, ECDSA or EdDSA.',
  }),

  'certificate-invalid': ({ number }) => ({
    what: `Certificate ${number} can’t be read.`,
    mend: 'A chain holds X.509 certificates in DER, each in standard Base64.',
  }),

  'part-not-utf8': ({ segment }) => ({
    what: `The ${segments[segment]} is not UTF-8 text. Its bytes are shown in hex.`,
    mend: 'They can be looked at, but not edited.',
  }),
  'segments-not-editable': ({ count }) => ({
    what: `With ${count} ${count === 1 ? 'segment' : 'segments'} there is no signed token to rebuild.`,
    mend: 'Mend the token first; the parts can be edited once it has three segments.',
  }),

  'url-invalid': () => ({
    what: 'This is not a web address.',
    mend: 'Write one in full, such as https://login.example.com.',
  }),
  'url-scheme': ({ scheme }) => ({
    what: `${quote(scheme)} is not a way that keys can be fetched.`,
    mend: 'Give an address that begins with https://.',
  }),
  'url-userinfo': () => ({
    what: 'The address holds a user name or a password.',
    mend: 'Remove what stands before the @: keys are public, and are fetched without credentials.',
  }),
  'fetch-unreachable': () => ({
    what: 'No answer that this page may read.',
    mend: 'The server can’t be reached, or does not allow pages of other sites to read it (CORS): the browser doesn’t tell which. Open the address in a tab, copy the document, and paste it into the key box.',
  }),
  'fetch-mixed-content': () => ({
    what: 'The browser lets no page that came over https call plain http.',
    mend: 'Use an https address, or paste the document into the key box.',
  }),
  'fetch-redirected': () => ({
    what: 'The server sends on to another address, which is not followed.',
    mend: 'Give the address that it leads to, or paste the document into the key box.',
  }),
  'fetch-status': ({ status }) => ({
    what:
      status === 404 ? 'There is nothing at this address (404).' : `The server answered ${status}.`,
    mend: 'Look for a slip in the address, or paste the document into the key box.',
  }),
  'fetch-too-large': ({ limit }) => ({
    what: `The document is larger than ${limit / 2 ** 20} MB; reading was stopped.`,
    mend: 'Key sets are far smaller: look for a slip in the address.',
  }),
  'fetch-timeout': ({ seconds }) => ({
    what: `No complete answer within ${seconds} seconds.`,
    mend: 'Try again, or paste the document into the key box.',
  }),
  'fetch-cancelled': () => ({
    what: 'The request was cancelled.',
    mend: 'Nothing was taken from it.',
  }),
  'fetch-not-started': () => ({
    what: 'The part of this page that fetches could not be started.',
    mend: 'Reload the page, or paste the document into the key box.',
  }),
  'fetch-not-json': () => ({
    what: 'The answer is not JSON, and no PEM either.',
    mend: 'Look for a slip in the address: it may lead to a page for people.',
  }),
  'fetch-no-keys': () => ({
    what: 'The answer has no “keys”, and no “jwks_uri” that says where they are.',
    mend: 'Give the address of the key set, of the discovery document or of the issuer.',
  }),

  'clipboard-refused': () => ({
    what: 'The browser did not let the page use the clipboard.',
    mend: 'Allow it for this page, or use the keyboard: Ctrl+V and Ctrl+C (⌘ on a Mac).',
  }),
  'clipboard-empty': () => ({
    what: 'There is no text in the clipboard.',
    mend: 'Copy a token first.',
  }),
  'file-too-large': ({ limit }) => ({
    what: `The file has more than ${Math.round(limit / 1e6)} MB.`,
    mend: 'Open it elsewhere and copy the part with the token or key.',
  }),
  'file-not-text': () => ({
    what: 'The file is not text.',
    mend: 'Tokens are text. A binary key (DER) can be dropped on the key box.',
  }),
  'file-unreadable': () => ({
    what: 'The browser could not read the file.',
    mend: 'A folder can’t be opened, nor a file that was moved or is locked.',
  }),
}
