import type { KeyIdFindings } from '../../jwt/findings-key-id'
import type { RuleTexts } from '../finding-text'

export const keyIdFindings: RuleTexts<KeyIdFindings> = {
  'kid-path': {
    name: 'kid looks like a path',
    explanation:
      'A verifier that opens a file of that name may read any file, /dev/null included, and take its content for the key.',
  },
  'kid-sql': {
    name: 'kid looks like SQL',
    explanation:
      'A verifier that puts it into a query may be handed a key that the attacker wrote there. Use parameters.',
  },
  'kid-ldap': {
    name: 'kid looks like an LDAP filter',
    explanation:
      'A verifier that puts it into a search filter may find another entry’s key. Escape it.',
  },
  'kid-command': {
    name: 'kid looks like a shell command',
    explanation:
      'A verifier that hands it to a shell, or to an open() that starts programs, runs it.',
  },
  'kid-url': {
    name: 'kid is an address',
    explanation:
      'A verifier that fetches it lets a stranger choose where it connects to, and the key as well.',
  },
  'kid-not-string': {
    name: 'kid is not a string',
    explanation: 'It must be one. Some readers find no key then, others find the wrong one.',
  },
}
