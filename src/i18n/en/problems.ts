import type { NotAToken } from '../../jwt/not-a-token'
import type { JsonExpectation, ProblemCode, ProblemData } from '../../jwt/problem'
import { excerpt, quote, quoteCharacter } from '../excerpt'
import { formatCodePoint, isLineEnd } from '../format'
import { list } from '../list'
import type { ProblemText } from '../problem-text'
import { jsonTypes, segments } from './phrases'

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
  url: 'a URL',
  domain: 'a domain name',
  'opaque-token': 'an identifier or an opaque secret',
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

/** Every key type's name is spoken with a vowel first: an RSA, an EC, an OKP, an AKP key. */
const needs = (need: string): string => {
  const [type, curve] = need.split(' ')
  if (type === 'oct') return 'a secret'
  return curve === undefined ? `an ${type} key` : `an ${type} key on ${curve}`
}

/**
 * What is wrong with tokens, with secrets and around the page, and what to do. The rest is in
 * `key-problems.ts`, which is loaded apart.
 */
export const problems = {
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
    const blank = isLineEnd(codePoint) ? 'Line end' : 'Blank'
    const name =
      kind === 'blank'
        ? `${blank} (${formatCodePoint(codePoint)})`
        : quoteCharacter(character, codePoint)
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
    isLineEnd(codePoint)
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
  'alg-prohibited': ({ name }) => ({
    what: `“${name}” is prohibited in tokens: it is registered for keys alone.`,
    mend: 'Sign with an algorithm for tokens, such as RS256 for an RSA key or HS256 for a secret.',
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

  'secret-empty': () => ({
    what: 'The secret is empty.',
    mend: 'WebCrypto refuses an empty key. Give at least one byte.',
  }),
  'secret-base64-character': ({ character, codePoint }) => ({
    what: `${quoteCharacter(character, codePoint)} is not Base64.`,
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
    what: `${quoteCharacter(character, codePoint)} is not a hex digit.`,
    mend: 'Correct it, or read the secret as UTF-8 or Base64.',
  }),
  'secret-hex-length': ({ length }) => ({
    what: `${length} hex digits don’t make whole bytes.`,
    mend: 'Each byte takes two digits: one is missing or too many.',
  }),
  'key-type-mismatch': ({ alg, needs: need, has }) => ({
    what: `${alg} needs ${needs(need)}; this is ${needs(has)}.`,
    mend: 'Give a key of that kind.',
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

  'part-not-utf8': ({ segment }) => ({
    what: `The ${segments[segment]} is not UTF-8 text. Its bytes are shown in hex.`,
    mend: 'They can be looked at, but not edited.',
  }),
  'segments-not-editable': ({ count }) => ({
    what: `With ${count} ${count === 1 ? 'segment' : 'segments'} there is no signed token to rebuild.`,
    mend: 'Mend the token first; the parts can be edited once it has three segments.',
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
} satisfies { readonly [C in ProblemCode]?: (data: ProblemData[C]) => ProblemText }
