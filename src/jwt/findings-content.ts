import type { Analysis } from './analysis'
import { rfc, type Evidence, type Rule, type Rules, type Severity } from './finding-rule'
import { valuesOf, type NamedValue } from './payload-values'
import { isCardNumber, isEmailAddress, isPersonalName, isPhoneNumber } from './personal-data'
import {
  findApiKey,
  hasCredentialsInUrl,
  hasPrivateKey,
  isReadableToken,
  isSecretName,
} from './secret-patterns'
import { wholeObject } from './sighting'

interface Named {
  readonly name: string
}

type Token = Pick<Evidence, 'analysis'>

export interface ContentFindings {
  'password-in-payload': Named
  'api-key-in-payload': Named & { readonly owner: string }
  'private-key-in-payload': Named
  'url-password-in-payload': Named
  'token-in-payload': Named
  'personal-data': Named
  'email-address': Named
  'phone-number': Named
  'card-number': Named
}

/** What should not stand in a payload that whoever holds the token can read. */
export const CONTENT_RULES: Rules<ContentFindings, Token> = {
  'password-in-payload': about(
    'high',
    ({ name, text, type }) => type === 'string' && text !== '' && isSecretName(name),
  ),
  'api-key-in-payload': {
    severity: 'critical',
    specification: rfc(7519, '12'),
    detect: ({ analysis }) =>
      valuesIn(analysis).flatMap(({ name, text, range }) => {
        const owner = findApiKey(text)
        return owner === null ? [] : [{ place: 'payload', range, data: { name, owner } }]
      }),
  },
  'private-key-in-payload': about(
    'critical',
    ({ name, text }) => hasPrivateKey(text) || (name === 'd' && /^[\w-]{43,}$/.test(text)),
  ),
  'url-password-in-payload': about('high', ({ text }) => hasCredentialsInUrl(text)),
  'token-in-payload': about('medium', ({ text }) => isReadableToken(text)),
  'personal-data': about('info', ({ name, text }) => text !== '' && isPersonalName(name)),
  'email-address': about('info', ({ name, text }) => !isPersonalName(name) && isEmailAddress(text)),
  'phone-number': about('info', ({ name, text }) => !isPersonalName(name) && isPhoneNumber(text)),
  'card-number': about('high', ({ text }) => isCardNumber(text)),
}

/** The values of a payload that is a whole JSON object, at any depth. */
const valuesIn = ({ payload }: Analysis): readonly NamedValue[] => {
  const whole = wholeObject(payload)
  return whole ? valuesOf(whole) : []
}

function about(severity: Severity, isMeant: (value: NamedValue) => boolean): Rule<Named, Token> {
  return {
    severity,
    specification: rfc(7519, '12'),
    detect: ({ analysis }) =>
      valuesIn(analysis)
        .filter(isMeant)
        .map(({ name, range }) => ({ place: 'payload', range, data: { name } })),
  }
}
