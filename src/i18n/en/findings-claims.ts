import type { ClaimFindings } from '../../jwt/findings-claims'
import { quote } from '../excerpt'
import type { RuleTexts } from '../finding-text'

export const claimFindings: RuleTexts<ClaimFindings> = {
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
}
