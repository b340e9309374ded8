import { expect, test } from 'vitest'
import {
  hasLuhnDigit,
  isCardNumber,
  isEmailAddress,
  isPersonalName,
  isPhoneNumber,
} from './personal-data'
import {
  findApiKey,
  hasCredentialsInUrl,
  hasPrivateKey,
  isReadableToken,
  isSecretName,
} from './secret-patterns'

const of = (length: number): string => 'Ab3'.repeat(length).slice(0, length)

test.each([
  ['AWS', `AKIA${'A'.repeat(16)}`],
  ['Google', `AIza${of(35)}`],
  ['GitHub', `ghs_${of(36)}`],
  ['GitHub', `github_pat_${of(22)}`],
  ['GitLab', `glpat-${of(20)}`],
  ['npm', `npm_${of(36)}`],
  ['OpenAI', `sk-proj-${of(40)}`],
  ['Anthropic', `sk-ant-api03-${of(40)}`],
  ['SendGrid', `SG.${of(22)}.${of(43)}`],
  ['Slack', `xoxb-${of(12)}`],
  ['Stripe', `sk_live_${of(24)}`],
  [null, `risk-${of(40)}`],
  [null, 'AKIA'],
])('%s has keys that look like %s', (owner, text) => {
  expect(findApiKey(text)).toBe(owner)
  expect(findApiKey(`key: ${text}`)).toBe(owner)
})

test.each([
  [isSecretName, ['password', 'DB_PASSWORD', 'clientSecret', 'api-key'], ['pwd_exp', 'secrets']],
  [isPersonalName, ['email', 'phone_number', 'familyName'], ['email_verified', 'name_id']],
  [isEmailAddress, ['a.b+c@d.example'], ['a@b', '@b.example', 'a@b.example/c', 'a b@c.example']],
  [isPhoneNumber, ['+49 30 901820', '+12025550123'], ['030901820', '+1', '+49 30 90x820']],
  [isCardNumber, ['4111111111111111', '3782 822463 10005'], ['1800000000000000', '4111']],
  [hasLuhnDigit, ['79927398713'], ['79927398710', '']],
  [hasCredentialsInUrl, ['amqp://a:b@c'], ['https://a.example:443/@b', 'a:b@c']],
  [hasPrivateKey, ['-----BEGIN RSA PRIVATE KEY-----'], ['PRIVATE KEY']],
  [isReadableToken, ['eyJh.eyJi.c', 'eyJh.eyJi.'], ['eyJh.b.c', 'a.b.c', 'eyJh.eyJi.c.d.e']],
] as const)('%o tells what is meant from what is near', (isMeant, seen, near) => {
  for (const text of seen) expect([text, isMeant(text)]).toEqual([text, true])
  for (const text of near) expect([text, isMeant(text)]).toEqual([text, false])
})
