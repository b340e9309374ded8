import { rfc, type Evidence, type Rules } from './finding-rule'
import { guessablePattern, type GuessablePattern } from './guessable-secret'
import { memberOf, stringIn } from './json-member'
import { parseJson } from './json-tree'
import { readSecret } from './read-key'
import { inKey } from './sighting'
import { decodeUtf8 } from './utf8'
import { WELL_KNOWN_SECRETS } from './well-known-secrets'

export interface SecretFindings {
  'well-known-secret': object
  'guessable-secret': { readonly pattern: GuessablePattern }
}

/**
 * Secrets that others think of. A human-memorizable password must not be the key of an HMAC, however
 * long it is. The sample's own secret is known to all, and is said to be the sample's.
 */
export const SECRET_RULES: Rules<SecretFindings> = {
  'well-known-secret': {
    severity: 'critical',
    specification: rfc(8725, '3.5'),
    detect: (evidence) => {
      const secret = secretIn(evidence)
      return secret !== null && isWellKnown(secret) ? [inKey({})] : []
    },
  },
  'guessable-secret': {
    severity: 'high',
    specification: rfc(8725, '3.5'),
    detect: (evidence) => {
      const secret = secretIn(evidence)
      const pattern = secret === null || isWellKnown(secret) ? null : guessablePattern(secret)
      return pattern === null ? [] : [inKey({ pattern })]
    },
  },
}

const KNOWN: ReadonlySet<string> = new Set(WELL_KNOWN_SECRETS)

/** A blank or line end that was copied along hides it from nobody. */
const isWellKnown = (secret: string): boolean => KNOWN.has(secret.trimEnd())

/** The text of the secret that the user gave; null for other keys, for bytes that are no text, and for a set. */
function secretIn({ key, verdict }: Evidence): string | null {
  if (verdict.key?.type !== 'oct' || key.origin === 'sample') return null
  const bytes =
    verdict.key.format === 'jwk'
      ? readSecret(memberText(key.text, 'k'), 'base64')
      : readSecret(key.text, key.encoding)
  const text = bytes.ok ? decodeUtf8(bytes.value) : bytes
  return text.ok ? text.value : null
}

function memberText(json: string, name: string): string {
  const root = parseJson(json, 'key')
  return (root.ok && stringIn(json, memberOf(root.value, name))) || ''
}
