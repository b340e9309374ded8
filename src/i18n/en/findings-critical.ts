import type { CriticalFindings } from '../../jwt/findings-critical'
import { quote } from '../excerpt'
import type { RuleTexts } from '../finding-text'

export const criticalFindings: RuleTexts<CriticalFindings> = {
  'crit-empty': {
    name: 'crit is empty, or no list of names',
    explanation: 'It must name at least one extension, or be left out. A verifier must refuse it.',
  },
  'crit-duplicate': {
    name: 'crit names an extension twice',
    title: ({ name }) => `crit names ${quote(name)} twice`,
    explanation: 'Each name may stand there once. A verifier must refuse the token.',
  },
  'crit-absent': {
    name: 'crit names a parameter that is not there',
    title: ({ name }) => `crit names ${quote(name)}, which the header lacks`,
    explanation: 'What is critical has to be in the header. A verifier must refuse the token.',
  },
  'crit-registered': {
    name: 'crit names a parameter of the standard',
    title: ({ name }) => `crit must not name ${quote(name)}`,
    explanation:
      'Every reader has to know the standard’s own parameters: crit is for extensions only.',
  },
  'crit-unknown': {
    name: 'crit names an unknown extension',
    title: ({ name }) => `crit demands ${quote(name)}`,
    explanation:
      'A verifier that does not know it must refuse the token; one that ignores crit takes it for something it is not.',
  },
  'b64-not-critical': {
    name: 'b64 is false, but not critical',
    explanation:
      'Without b64 in crit a reader that doesn’t know it verifies other bytes than the signer meant.',
  },
  'b64-in-jwt': {
    name: 'Unencoded payload in a JWT',
    explanation: 'JWTs must not use b64: their payload is always Base64url.',
  },
}
