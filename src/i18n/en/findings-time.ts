import type { TimeFindings } from '../../jwt/findings-time'
import type { RuleTexts } from '../finding-text'
import { formatDuration } from './durations'

export const timeFindings: RuleTexts<TimeFindings> = {
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
      'It must be a number of seconds. Readers that take anything else for no time at all never let the token expire.',
  },
  'time-unit': {
    name: 'A time in milliseconds or microseconds',
    title: ({ name, unit }) => `${name} counts ${unit}`,
    explanation:
      'Verifiers take it for seconds, and so for a time at least tens of thousands of years ahead.',
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
}
