import type { HeaderFindings } from '../../jwt/findings-header'
import type { RuleTexts } from '../finding-text'
import { formatCount } from './language'

export const headerFindings: RuleTexts<HeaderFindings> = {
  'embedded-key': {
    name: 'The header brings its own key, or its address',
    title: ({ name, isAddress }) =>
      isAddress
        ? `The header says where its key is (${name})`
        : `The header brings its own key (${name})`,
    explanation:
      'It is not used without a click: whoever wrote the token chose it. A verifier must only trust keys it knows.',
  },
  'embedded-private-key': {
    name: 'A private key in the header',
    title: ({ member }) => `The header holds a private key (jwk with ${member})`,
    explanation:
      'Everyone who sees the token can sign as its issuer. Replace the key, not only the token.',
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
