import type { HeaderFindings } from '../../jwt/findings-header'
import { quote } from '../excerpt'
import type { RuleTexts } from '../finding-text'
import { formatCount } from './language'

export const headerFindings: RuleTexts<HeaderFindings> = {
  'embedded-key': {
    name: 'The header brings its own key',
    title: ({ name }) => `The header brings its own key (${name})`,
    explanation:
      'It is not used without a click: whoever wrote the token chose it. A verifier must only trust keys it knows.',
  },
  'embedded-private-key': {
    name: 'A private key in the header',
    title: ({ member }) => `The header holds a private key (jwk with ${member})`,
    explanation:
      'Everyone who sees the token can sign as its issuer. Replace the key, not only the token.',
  },
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
    explanation: 'JWTs must not use b64: their payload is always base64url.',
  },
  'typ-missing': {
    name: 'typ does not say what kind of token it is',
    title: ({ typ }) => `typ does not say ${typ}`,
    explanation:
      'Its claims are of that kind. An explicit typ keeps it from being taken for a token of another kind.',
  },
  'cty-missing': {
    name: 'A token within the token, without cty',
    explanation: 'The payload is another token: cty must say JWT, so that readers go on.',
  },
  'replicated-claim': {
    name: 'A claim differs between header and payload',
    title: ({ name }) => `${name} differs between header and payload`,
    explanation:
      'What the header repeats must be the same. A reader that acts on the one and verifies the other is fooled.',
  },
  'compressed-plaintext': {
    name: 'Compressed before encryption',
    explanation:
      'The length tells something of what was encrypted, and a small token may grow to fill the reader’s memory.',
  },
  'excessive-iterations': {
    name: 'p2c asks for very many iterations',
    title: ({ count }) => `p2c asks for ${formatCount(count)} iterations`,
    explanation: 'Whoever tries to open it spends minutes on it. A reader must set a limit.',
  },
}
