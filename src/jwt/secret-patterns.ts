/** How well-known keys look, and whose they are. Each expression takes a time linear in the text. */
const API_KEYS = [
  { owner: 'AWS', pattern: /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/ },
  { owner: 'Google', pattern: /\bAIza[\w-]{35}/ },
  { owner: 'GitHub', pattern: /\b(?:gh[oprsu]_[A-Za-z0-9]{36}|github_pat_\w{22})/ },
  { owner: 'GitLab', pattern: /\bglpat-[\w-]{20}/ },
  { owner: 'npm', pattern: /\bnpm_[A-Za-z0-9]{36}/ },
  { owner: 'OpenAI', pattern: /\bsk-(?:proj-)?[A-Za-z0-9_]{32}/ },
  { owner: 'Anthropic', pattern: /\bsk-ant-[\w-]{32}/ },
  { owner: 'SendGrid', pattern: /\bSG\.[\w-]{22}\.[\w-]{43}/ },
  { owner: 'Slack', pattern: /\bxox[abeprs]-[A-Za-z0-9-]{10}/ },
  { owner: 'Stripe', pattern: /\b[rs]k_live_[A-Za-z0-9]{16}/ },
] as const

/** The shortest of them has as many characters. */
const SHORTEST_KEY = 15

/** Whose API key a text holds; null for none. */
export const findApiKey = (text: string): string | null =>
  text.length < SHORTEST_KEY
    ? null
    : (API_KEYS.find(({ pattern }) => pattern.test(text))?.owner ?? null)

const CREDENTIALS_IN_URL = /\b[a-z][a-z0-9+.-]{1,20}:\/\/[^\s/:@]{1,64}:[^\s/@]{1,64}@/i

/** Whether a text holds an address with a password in it. */
export const hasCredentialsInUrl = (text: string): boolean => CREDENTIALS_IN_URL.test(text)

const PRIVATE_KEY = /-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----/

/** Whether a text holds a private key in PEM: RFC 7468 sections 10 and 11. */
export const hasPrivateKey = (text: string): boolean => PRIVATE_KEY.test(text)

const SIGNED_TOKEN = /^eyJ[\w-]+\.eyJ[\w-]+\.[\w-]*$/

/** Whether a text is a token that can be read without a key. */
export const isReadableToken = (text: string): boolean => SIGNED_TOKEN.test(text)

const SECRET_NAMES = [
  'accesskey',
  'apikey',
  'passphrase',
  'passwd',
  'password',
  'privatekey',
  'pwd',
  'secret',
  'secretkey',
] as const

/** Whether a member of this name is meant to hold a secret. */
export function isSecretName(name: string): boolean {
  const folded = name.slice(-40).toLowerCase().replaceAll(/[_-]/g, '')
  return SECRET_NAMES.some((secret) => folded.endsWith(secret))
}
