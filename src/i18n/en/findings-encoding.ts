import type { EncodingFindings } from '../../jwt/findings-encoding'
import { excerpt, quote } from '../excerpt'
import { formatCodePoint } from '../format'
import type { RuleTexts } from '../finding-text'
import { formatCount } from './language'
import { segments } from './phrases'

export const encodingFindings: RuleTexts<EncodingFindings> = {
  'duplicate-name': {
    name: 'A name stands more than once',
    title: ({ name }) => `${quote(name)} stands more than once`,
    explanation: ({ first, last }) =>
      `Some readers take the first (${excerpt(first)}), others the last (${excerpt(last)}), others refuse the token.`,
  },
  'prototype-name': {
    name: 'A name that can pollute prototypes',
    title: ({ name }) => `Name “${name}” can pollute prototypes`,
    explanation: 'Careless JavaScript that copies claims into objects may change every object.',
  },
  'unsafe-integer': {
    name: 'An integer beyond 2⁵³',
    title: ({ raw }) => `${excerpt(raw)} is beyond 2⁵³`,
    explanation: ({ raw, read }) =>
      raw === read
        ? 'Readers with double-precision numbers can’t tell it from its neighbours. Make it a string.'
        : `JavaScript and others read ${read}. Make it a string.`,
  },
  'number-overflow': {
    name: 'A number beyond every double',
    title: ({ raw }) => `${excerpt(raw)} is beyond every double`,
    explanation: 'JavaScript reads Infinity, others refuse the token.',
  },
  'deep-nesting': {
    name: 'Very deep nesting',
    title: ({ depth }) => `Nested ${formatCount(depth)} levels deep`,
    explanation: 'Many readers give up on such depth, or crash.',
  },
  'invisible-character': {
    name: 'An invisible character',
    title: ({ codePoint }) => `Invisible character ${formatCodePoint(codePoint)}`,
    explanation: 'It can make two different values look alike.',
  },
  'bidirectional-character': {
    name: 'A character that turns the direction of text',
    title: ({ codePoint }) => `${formatCodePoint(codePoint)} turns the direction of text`,
    explanation: 'What is shown is in another order than what is compared.',
  },
  'spare-bits': {
    name: 'Spare bits that are not zero',
    title: ({ segment }) => `Spare bits in the ${segments[segment]}`,
    explanation: ({ character, expected }) =>
      `The last character is ${character} where a strict encoder writes ${expected}. Lenient readers take both: the token has a second spelling, which gets past block lists.`,
  },
  'incomplete-segment': {
    name: 'A segment lacks a character',
    title: ({ segment }) => `A character is missing from the ${segments[segment]}`,
    explanation: 'No bytes encode to this length. Often the token was cut off when it was copied.',
  },
  'padded-segment': {
    name: 'Padding in a segment',
    title: ({ segment }) => `Padding (=) in the ${segments[segment]}`,
    explanation: 'Tokens have none. Strict readers refuse it.',
  },
  'standard-alphabet': {
    name: 'Standard Base64 in a segment',
    title: ({ segment }) => `+ or / in the ${segments[segment]}`,
    explanation:
      'These are of standard Base64; tokens have - and _ instead. Strict readers refuse it.',
  },
  'blank-in-segment': {
    name: 'White space in a segment',
    title: ({ segment }) => `White space in the ${segments[segment]}`,
    explanation: 'Often a line break that came along when it was copied. Strict readers refuse it.',
  },
  'foreign-character': {
    name: 'A character that Base64url has not',
    title: ({ segment }) => `A character in the ${segments[segment]} that Base64url has not`,
    explanation: 'Lenient readers skip it or stop there, each in its own way.',
  },
  'invalid-utf8': {
    name: 'Bytes that are not UTF-8',
    title: ({ segment }) => `The ${segments[segment]} is not UTF-8`,
    explanation: 'Readers replace, drop or refuse such bytes: two of them see different claims.',
  },
  'byte-order-mark': {
    name: 'A byte order mark',
    title: ({ segment }) => `A byte order mark begins the ${segments[segment]}`,
    explanation:
      'JSON must not begin with one. Some readers pass over it, others refuse the token.',
  },
  'large-token': {
    name: 'A token of more than 8 KB',
    title: ({ size }) => `The token has ${formatCount(size)} bytes`,
    explanation:
      'Many servers refuse more than 8 KB of header fields, and browsers more than 4 KB in a cookie. A convention, not a rule.',
  },
}
