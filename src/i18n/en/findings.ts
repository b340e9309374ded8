import type { FindingData, RuleId, Severity } from '../../jwt/findings'
import { excerpt, quote } from '../excerpt'
import { formatCodePoint } from '../format'
import { formatDuration } from './durations'

export interface FindingText {
  readonly title: string
  readonly explanation: string
}

export const severities: Readonly<Record<Severity, string>> = {
  critical: 'Critical',
  high: 'High',
  medium: 'Medium',
  low: 'Low',
  info: 'Info',
}

export const findings: { readonly [R in RuleId]: (data: FindingData[R]) => FindingText } = {
  unsecured: () => ({
    title: 'Unsecured: alg is none',
    explanation:
      'Anyone can change or forge this token. A verifier must refuse it unless it expects none.',
  }),
  'alg-none-spelling': ({ name }) => ({
    title: `alg is a spelling of none: “${name}”`,
    explanation: 'Careless verifiers that compare without regard to case take it for none.',
  }),
  'unsecured-with-signature': () => ({
    title: 'Signature in an unsecured token',
    explanation:
      'With alg none the third segment has to be empty. It looks like a token whose alg was replaced.',
  }),
  'empty-secret': () => ({
    title: 'Verifies under the empty secret',
    explanation:
      'The issuer signed with no secret at all: anyone can forge this token. Often a setting was not loaded.',
  }),
  'empty-signature': ({ algorithm }) => ({
    title: `No signature, though alg is ${algorithm}`,
    explanation:
      'The third segment is empty. A verifier that skips the check then would take anything.',
  }),
  'short-secret': ({ bits, minimum, algorithm }) => ({
    title: `Secret of ${bits} bits is too short`,
    explanation: `${algorithm} needs at least ${minimum}. Short secrets are found by trying.`,
  }),
  'short-rsa-key': ({ bits, minimum }) => ({
    title: `RSA key of ${bits} bits is too small`,
    explanation: `At least ${minimum} bits are required. Most libraries refuse this key.`,
  }),
  'secret-trailing-blank': ({ lineEnd }) => ({
    title: lineEnd ? 'The secret ends in a line end' : 'The secret ends in a blank',
    explanation: 'It counts as part of the secret. Often it was only copied along.',
  }),
  'private-key-given': () => ({
    title: 'A private key is in the key box',
    explanation:
      'Signing uses it, verifying its public half. Whoever has a private key can sign: keep it out of tickets and screenshots.',
  }),
  'embedded-key': ({ name }) => ({
    title: `The header brings its own key (${name})`,
    explanation:
      'It is not used without a click: whoever wrote the token chose it. A verifier must only trust keys it knows.',
  }),
  'embedded-key-used': () => ({
    title: 'Valid with the key the token itself brought',
    explanation:
      'That proves nothing about who signed it: anyone can make a token that brings its own key.',
  }),
  'public-key-as-secret': () => ({
    title: 'Verifies with a key’s text as the secret',
    explanation:
      'Key confusion: everybody has a public key. A verifier that lets the token choose HMAC takes forgeries for valid.',
  }),
  'unusual-exponent': ({ exponent }) => ({
    title: `RSA exponent ${excerpt(exponent)} is unusual`,
    explanation:
      'It is checked all the same. Nearly all keys have 65537; verifiers with careless padding checks were fooled with 3.',
  }),
  'duplicate-name': ({ name }) => ({
    title: `${quote(name)} stands more than once`,
    explanation: 'Some readers take the first, others the last, others refuse the token.',
  }),
  'prototype-name': ({ name }) => ({
    title: `Name “${name}” can pollute prototypes`,
    explanation: 'Careless JavaScript that copies claims into objects may change every object.',
  }),
  'unsafe-integer': ({ raw, read }) => ({
    title: `${excerpt(raw)} is beyond 2⁵³`,
    explanation:
      raw === read
        ? 'Readers with double-precision numbers can’t tell it from its neighbours. Make it a string.'
        : `JavaScript and others read ${read}. Make it a string.`,
  }),
  'number-overflow': ({ raw }) => ({
    title: `${excerpt(raw)} is beyond every double`,
    explanation: 'JavaScript reads Infinity, others refuse the token.',
  }),
  'deep-nesting': ({ depth }) => ({
    title: `Nested ${depth} levels deep`,
    explanation: 'Many readers give up on such depth, or crash.',
  }),
  'invisible-character': ({ codePoint }) => ({
    title: `Invisible character ${formatCodePoint(codePoint)}`,
    explanation: 'It can make two different values look alike, or turn the direction of text.',
  }),
  expired: ({ ago }) => ({
    title: `Expired ${formatDuration(ago)} ago`,
    explanation: 'A verifier must reject it from exp on.',
  }),
  'not-yet-valid': ({ left }) => ({
    title: `Not valid for another ${formatDuration(left)}`,
    explanation: 'A verifier must reject it before nbf.',
  }),
  'no-expiry': () => ({
    title: 'Never expires',
    explanation: 'Without exp a stolen token works for good.',
  }),
}
