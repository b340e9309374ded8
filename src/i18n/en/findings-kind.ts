import type { KindFindings } from '../../jwt/findings-kind'
import type { RuleTexts } from '../finding-text'
import { profileNames } from './profile-names'

export const kindFindings: RuleTexts<KindFindings> = {
  'typ-missing': {
    name: 'typ does not say what kind of token it is',
    title: ({ typ }) => `typ does not say ${typ}`,
    explanation:
      'Its claims are of that kind. An explicit typ keeps it from being taken for a token of another kind.',
  },
  'jti-missing': {
    name: 'jti is missing where it is required',
    title: ({ profile }) => `No jti, though each ${profileNames[profile]} must have one`,
    explanation: 'By jti a reader notices that a token comes a second time. Without it none does.',
  },
}
