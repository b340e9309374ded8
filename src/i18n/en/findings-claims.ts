import type { ClaimFindings } from '../../jwt/findings-claims'
import { quote } from '../excerpt'
import { formatDuration } from './durations'
import type { RuleTexts } from '../finding-text'

export const claimFindings: RuleTexts<ClaimFindings> = {
  expired: {
    name: 'Expired',
    title: ({ ago }) => `Expired ${formatDuration(ago)} ago`,
    explanation: 'A verifier must reject it from exp on.',
  },
  'not-yet-valid': {
    name: 'Not valid yet',
    title: ({ left }) => `Not valid for another ${formatDuration(left)}`,
    explanation: 'A verifier must reject it before nbf.',
  },
  'no-expiry': {
    name: 'Never expires',
    explanation: 'Without exp a stolen token works for good.',
  },
  'issued-in-future': {
    name: 'Issued in the future',
    title: ({ left }) => `Issued ${formatDuration(left)} in the future`,
    explanation: 'The issuer’s clock is ahead, or iat was made up. Some verifiers refuse it.',
  },
  'expires-before-issued': {
    name: 'Expires before it was issued',
    explanation: 'exp lies before iat: it was never valid. Often one of them is not in seconds.',
  },
  'never-valid': {
    name: 'Expires before it becomes valid',
    explanation: 'exp is not later than nbf: there is no moment at which it may be accepted.',
  },
  'time-as-text': {
    name: 'A time as text',
    title: ({ name }) => `${name} is a text`,
    explanation:
      'It must be a number of seconds. Some readers ignore it then: the token never expires.',
  },
  'time-not-number': {
    name: 'A time that is no number',
    title: ({ name }) => `${name} is no number`,
    explanation:
      'It must be a number of seconds. Some readers ignore it then: the token never expires.',
  },
  'time-unit': {
    name: 'A time in milliseconds or microseconds',
    title: ({ name, unit }) => `${name} counts ${unit}`,
    explanation:
      'Verifiers take it for seconds, and so for a time tens of thousands of years ahead.',
  },
  'time-fraction': {
    name: 'A time with a fraction',
    title: ({ name }) => `${name} has a fraction`,
    explanation: 'It is allowed, but readers that expect an integer fail on it.',
  },
  'long-lifetime': {
    name: 'A lifetime of more than a day',
    title: ({ lifetime }) => `Lifetime of ${formatDuration(lifetime)}`,
    explanation:
      'A stolen token works all that while, and most can’t be called back. A convention, not a rule.',
  },
  'long-access-token': {
    name: 'An access token that lives for more than an hour',
    title: ({ lifetime }) => `Access token with a lifetime of ${formatDuration(lifetime)}`,
    explanation:
      'An hour or less is usual, with a refresh token beside it. A convention, not a rule.',
  },
  'aud-missing': {
    name: 'No audience',
    explanation:
      'A token for one service can then be used at every other one that trusts the issuer.',
  },
  'aud-wildcard': {
    name: 'An audience that means everyone',
    title: ({ audience }) => `Audience ${quote(audience)}`,
    explanation:
      'aud is compared letter by letter: no wildcard is defined. Where one works, every service takes the token.',
  },
  'aud-empty': {
    name: 'An empty audience',
    explanation: 'It is meant for no one: some verifiers refuse it, others skip the check.',
  },
  'iss-missing': {
    name: 'No issuer',
    explanation: 'A verifier can’t tell whose key to use, nor whom the subject belongs to.',
  },
  'iss-insecure': {
    name: 'The issuer’s address is plain http',
    explanation:
      'Whoever looks for its keys there can be given others. OAuth and OpenID Connect demand https.',
  },
  'sub-missing': {
    name: 'No subject',
    explanation: 'The token does not say whom it is about.',
  },
  'sub-not-string': {
    name: 'sub is not a string',
    explanation:
      'It must be one. Numbers lose digits in some readers, and 42 is not "42" to others.',
  },
  'jti-missing': {
    name: 'jti is missing where it is required',
    explanation: 'Tokens of this kind are for one use. Without jti a second use goes unnoticed.',
  },
}
