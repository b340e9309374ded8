import type { CheckData, CheckState, Step } from '../../jwt/checks'
import type { KeyFacts } from '../../jwt/key'
import type { KeyFormat } from '../../jwt/problem'
import type { TextsByCode } from '../by-code'
import type { CheckText } from '../check-text'
import { quote } from '../excerpt'
import { formatDuration } from './durations'
import { profileNames, titleOf, unmetRules } from './profile-names'

export const steps: Readonly<Record<Step, string>> = {
  structure: 'Structure',
  key: 'Key',
  signature: 'Signature',
  time: 'Time',
  profile: 'Profile',
}

export const checkStates: Readonly<Record<CheckState, string>> = {
  ok: 'passed',
  warning: 'warning',
  failed: 'failed',
  unknown: 'not checked',
}

const keyTypes: Readonly<Record<KeyFacts['type'], string>> = {
  oct: 'Secret',
  RSA: 'RSA',
  EC: 'EC',
  OKP: 'OKP',
  AKP: 'AKP',
}

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

/** A key in two or three words: `RSA public, 2048 bit`. */
export function shortKey({ type, form, bits, curve }: KeyFacts): string {
  const size = curve ?? (bits === null ? '' : `${bits} bit`)
  if (form === 'secret') return `secret, ${size}`
  const name = type === 'OKP' || type === 'AKP' ? '' : `${keyTypes[type]} `
  return `${name}${form}, ${size}`
}

/** What was recognised: `RSA public key · 2048 bit · SPKI PEM · can verify`. */
export function recognisedKey(key: KeyFacts): string {
  const { type, form, bits, curve, format, keyId } = key
  const size = curve ?? (bits === null ? null : `${bits} bit`)
  const name = form === 'secret' ? 'Secret' : `${keyTypes[type]} ${form} key`
  const use = curve?.startsWith('X')
    ? 'only for encryption'
    : form === 'public'
      ? 'can verify'
      : 'can verify and sign'
  const called = keyId === null ? null : `kid ${quote(keyId)}`
  return [name, size, called, keyFormats[format], use].filter(Boolean).join(' · ')
}

const payloadKinds = { text: 'plain text', binary: 'binary', empty: 'empty' } as const

/** For every outcome of a check: its few words and its sentence. Problems bring their own sentence. */
export const checks: TextsByCode<CheckData, CheckText> = {
  'not-reached': () => ({ short: 'not checked', detail: 'Nothing here that could be checked.' }),
  'structure-jws': () => ({
    short: 'JWS',
    detail: 'Three well-formed Base64url segments: header, payload and signature.',
  }),
  'structure-jwe': () => ({
    short: 'JWE',
    detail: 'Five well-formed Base64url segments: an encrypted token.',
  }),
  'structure-payload-not-json': ({ kind }) => ({
    short: `JWS, payload is ${payloadKinds[kind]}`,
    detail: `A well-formed signed message, but its payload is ${payloadKinds[kind]}, not JSON.`,
  }),
  'structure-stale': () => ({
    short: 'not JSON yet',
    detail: 'The text can’t be built into a token yet. Verified is the last one that could.',
  }),
  'structure-fault': () => ({ short: 'malformed', detail: 'The token is not well-formed.' }),
  'key-usable': ({ key }) => ({ short: shortKey(key), detail: recognisedKey(key) }),
  'key-weak': ({ key, minimum }) => ({
    short: `${shortKey(key)}: weak`,
    detail: `${recognisedKey(key)}. At least ${minimum} bits are required for this algorithm.`,
  }),
  'key-embedded': ({ key }) => ({
    short: 'brought by the token',
    detail: `${recognisedKey(key)}. The token itself brought this key: whoever made the token chose it.`,
  }),
  'key-none': () => ({ short: 'none given', detail: 'The key box is empty.' }),
  'key-unreadable': () => ({ short: 'unreadable', detail: 'The key can’t be read.' }),
  'key-unfit': () => ({ short: 'does not fit', detail: 'The key can’t be used for this token.' }),
  'signature-valid': ({ algorithm }) => ({
    short: 'valid',
    detail: `The signature holds for this header and payload with the key given (${algorithm}).`,
  }),
  'signature-invalid': ({ algorithm }) => ({
    short: 'invalid',
    detail: `The signature does not match (${algorithm}): the token was changed, or the key is another one.`,
  }),
  'signature-none': () => ({
    short: 'none',
    detail: 'alg is none: nothing protects this token. Anyone can write one.',
  }),
  'signature-unchecked': () => ({ short: 'not checked', detail: 'The signature was not checked.' }),
  'time-expired': ({ ago }) => ({
    short: `expired ${formatDuration(ago)} ago`,
    detail: `Expired ${formatDuration(ago)} ago. A verifier must reject the token from exp on.`,
  }),
  'time-not-yet': ({ left }) => ({
    short: `not valid for ${formatDuration(left)} yet`,
    detail: `Becomes valid in ${formatDuration(left)} (nbf).`,
  }),
  'time-issued-ahead': ({ left }) => ({
    short: 'issued in the future',
    detail: `iat lies ${formatDuration(left)} ahead: a clock is wrong, here or at the issuer.`,
  }),
  'time-unit': ({ claim, unit }) => ({
    short: `${claim} in ${unit}`,
    detail: `${claim} seems to count ${unit}. A NumericDate counts seconds: verifiers read a date thousands of years away.`,
  }),
  'time-no-expiry': () => ({
    short: 'never expires',
    detail: 'There is no exp: the token stays valid for good.',
  }),
  'time-undated': ({ claim }) => ({
    short: `${claim} is no date`,
    detail: `${claim} has to be a number that makes a date: seconds since 1970-01-01 UTC.`,
  }),
  'time-valid': ({ left }) => ({
    short: `${formatDuration(left)} left`,
    detail: `Valid for another ${formatDuration(left)}.`,
  }),
  'profile-jwt': () => ({
    short: 'JWT',
    detail:
      'A JWT claims set: a JSON object whose registered claims have the right types (RFC 7519).',
  }),
  'profile-mistyped': ({ names }) => ({
    short: `type of ${names.join(', ')}`,
    detail: `The value of ${names.join(', ')} has another type than RFC 7519 asks for.`,
  }),
  'profile-met': ({ profile }) => ({
    short: titleOf(profile),
    detail: `Meets the rules for this kind of token: ${profileNames[profile]}.`,
  }),
  'profile-unmet': ({ profile, failed, warned }) => ({
    short: `${titleOf(profile)}: ${unmetRules(failed, warned)}`,
    detail: `Of the rules for this kind of token (${profileNames[profile]}) and of what you expect: ${unmetRules(failed, warned)}.`,
  }),
  'profile-not-object': () => ({
    short: 'not a JWT',
    detail:
      'The payload of a JWT is a JSON object (RFC 7519, 7.2). This is a signed message, but not a JWT.',
  }),
}
