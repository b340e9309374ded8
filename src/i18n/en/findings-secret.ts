import type { SecretFindings } from '../../jwt/findings-secret'
import type { GuessablePattern } from '../../jwt/guessable-secret'
import type { RuleTexts } from '../finding-text'

const PATTERNS = {
  repeated: 'a short text again and again',
  sequence: 'a row of the alphabet, the digits or the keyboard',
  words: 'well-known words, with digits and signs at most',
} as const satisfies Record<GuessablePattern, string>

export const secretFindings: RuleTexts<SecretFindings> = {
  'well-known-secret': {
    name: 'A well-known secret',
    title: () => 'The secret is a well-known one',
    explanation:
      'It stands in tutorials, defaults and word lists: whoever wants to forge a token tries it first. Replace it by random bytes.',
  },
  'guessable-secret': {
    name: 'A secret that can be guessed',
    title: () => 'The secret can be guessed',
    explanation: ({ pattern }) =>
      `It is ${PATTERNS[pattern]}. A token is enough to try such secrets offline, and length does not help. Take random bytes.`,
  },
}
