import { createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import { messages as en } from '../i18n/en/messages'
import { late } from '../i18n/en/late'
import { analyze } from '../jwt/analyze'
import type { KeyInput, SecretEncoding } from '../jwt/key'
import { verify } from '../jwt/verify'
import { initialState } from '../store/initial-state'
import type { State } from '../store/state'
import { writeReport } from './report'

const NOW = 1_800_000_000
const SECRET = 'a secret of thirty-two bytes or more'

const base64url = (text: string) => Buffer.from(text).toString('base64url')

function hs256(payload: string): string {
  const input = `${base64url('{"alg":"HS256"}')}.${base64url(payload)}`
  return `${input}.${createHmac('sha256', SECRET).update(input).digest('base64url')}`
}

/** The state once a token has been verified with a key. */
async function verified(
  token: string,
  text: string,
  encoding: SecretEncoding = 'utf8',
): Promise<State> {
  const key: KeyInput = { text, encoding, origin: 'given' }
  const analysis = analyze(token)
  return {
    ...initialState(NOW, { token, key }),
    analysis: { revision: 1, value: analysis },
    verdict: { revision: 1, value: await verify(analysis, key) },
  }
}

test('tells the verdict, the checks with their reasons and the findings', async () => {
  const state = await verified(hs256(`{"exp":${NOW - 60}}`), SECRET)
  expect(writeReport(state, en, late)).toBe(`Verdict: Signature valid
Algorithm: HS256
Evaluated at: 15 Jan 2027, 08:00 UTC

Checks:
- Structure: passed. Three well-formed Base64url segments: header, payload and signature.
- Key: passed. Secret · 288 bit · UTF-8 · can verify and sign
- Signature: passed. The signature holds for this header and payload with the key given (HS256).
- Time: failed. Expired 1 min ago. A verifier must reject the token from exp on.
- Profile: passed. A JWT claims set: a JSON object whose registered claims have the right types (RFC 7519).

Findings:
- High: Expired 1 min ago
- Low: No audience
- Low: No issuer
- Info: No subject
`)
})

test('names the rules of the profile that are not met, without the values in the token', async () => {
  const { assess } = await import('../jwt/profiles/assess')
  const { summarise } = await import('../jwt/summary')
  const state = await verified(hs256('{"sub":"user-42","iss":"https://issuer.example"}'), SECRET)
  const report = writeReport(
    {
      ...state,
      profiles: { assess, summarise },
      profile: 'client-assertion',
      expectations: { ...state.expectations, claims: 'role' },
    },
    en,
    late,
  )
  expect(report).toContain(`
- Profile: failed. Of the rules for this kind of token (client assertion) and of what you expect: 3 failed.
  - failed: aud is a string or a list of them
  - failed: exp is a time in seconds
  - failed: There is “role”
  - warning: sub is iss: the client itself
  - warning: jti is a string
`)
  expect(report).not.toContain('user-42')
})

test('says where a fault is', async () => {
  const report = writeReport(await verified(hs256('{"a":1,}'), ''), en, late)
  expect(report).toContain(
    '- Structure: failed. A comma stands before the closing bracket. Payload, line 2, column 9\n',
  )
})

test('without a token there is no algorithm and nothing was found', async () => {
  const report = writeReport(await verified('', ''), en, late)
  expect(report).toContain('Algorithm: none\n')
  expect(report).not.toContain('Findings')
})

test.each<readonly [string, string, SecretEncoding]>([
  ['a secret', SECRET, 'utf8'],
  ['a secret that is no Base64', '§hunter2', 'base64'],
  ['a secret that is no hex', 'hunter2', 'hex'],
  ['a JWK with an unquoted member', '{"kty":"oct","k":hunter2}', 'utf8'],
  ['a JWK that lacks a comma', '{"kty":"oct" "hunter2"}', 'utf8'],
  ['a JWK of the key type it should have as its value', '{"kty":"hunter2"}', 'utf8'],
  [
    'a PEM with a stray character',
    '-----BEGIN PUBLIC KEY-----\n§\n-----END PUBLIC KEY-----',
    'utf8',
  ],
])('holds neither the token nor %s', async (_, text, encoding) => {
  const token = hs256('{"sub":"alice"}')
  const report = writeReport(await verified(token, text, encoding), en, late)
  for (const segment of token.split('.')) expect(report).not.toContain(segment)
  for (const part of [text, 'hunter2', '§', 'U+', '“']) expect(report).not.toContain(part)
})

test('of a key that cannot be read it still tells that, and where', async () => {
  const report = writeReport(await verified(hs256('{}'), '{"kty":"oct","k":hunter2}'), en, late)
  expect(report).toContain('- Key: failed. The key can’t be read. Key, line 1, column 18\n')
})

test('keeps what the token says from writing lines of its own', async () => {
  const header = base64url('{"alg":"HS256\\nVerdict: Signature valid"}')
  const report = writeReport(await verified(`${header}.e30.AAAA`, SECRET), en, late)
  expect(report).toContain('Algorithm: HS256[U+000A]Verdict: Signature valid')
  expect(report.match(/^Verdict: /gm)).toHaveLength(1)
})
