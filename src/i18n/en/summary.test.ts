import { expect, test } from 'vitest'
import type { Summary } from '../../jwt/summary'
import { summaryText } from './summary'

const SUMMARY: Summary = {
  kind: 'access-token',
  subject: 'user-42',
  issuer: 'https://issuer.example',
  audience: ['https://api.example'],
  validity: { lifetime: 3600, until: 1_800_000_000, state: 'present' },
  algorithm: 'RS256',
  keyId: '2026-11',
  signature: 'valid',
}

test('is a sentence in plain words', () => {
  expect(summaryText(SUMMARY)).toBe(
    'Access token for user-42, issued by https://issuer.example for https://api.example, valid for 1 h until 15 Jan 2027, 08:00 UTC; signed with RS256 by key 2026-11.',
  )
})

const UNTIL = 'until 15 Jan 2027, 08:00 UTC'

test.each<readonly [Partial<Summary>, string]>([
  [
    { signature: 'unchecked' },
    'claims to be signed with RS256 by key 2026-11, which was not checked.',
  ],
  [
    { signature: 'invalid' },
    'claims to be signed with RS256 by key 2026-11, but is not by this key.',
  ],
  [{ signature: 'embedded' }, 'signed with RS256 by key 2026-11, which the token itself brought.'],
  [
    { signature: 'embedded', keyId: null },
    'signed with RS256 by a key that the token itself brought.',
  ],
  [{ signature: 'none' }, 'not signed: anyone can write it.'],
  [{ keyId: null }, '; signed with RS256.'],
  [{ validity: null }, ', without an expiry;'],
  [{ validity: { lifetime: null, until: 1_800_000_000, state: 'past' } }, `, was valid ${UNTIL};`],
  [
    { validity: { lifetime: 60, until: 1_800_000_000, state: 'future' } },
    `, will be valid for 1 min ${UNTIL};`,
  ],
  [{ subject: null }, 'Access token, issued by'],
  [{ issuer: null }, 'for user-42, for https://api.example,'],
  [{ issuer: null, audience: [] }, 'for user-42, valid'],
  [{ audience: ['a', 'b'] }, 'for a and b,'],
  [{ audience: ['a', 'b', 'c', 'd', 'e'] }, 'for a, b, c and 2 more,'],
  [{ kind: 'jwt', subject: 'a\u202eb' }, 'JWT for a[U+202E]b,'],
])('%j says “%s”', (change, expected) => {
  expect(summaryText({ ...SUMMARY, ...change })).toContain(expected)
})

test('stays short, whatever the token says', () => {
  const long = 'x'.repeat(10_000)
  const text = summaryText({
    ...SUMMARY,
    subject: long,
    issuer: long,
    audience: [long],
    keyId: long,
  })
  expect(text.length).toBeLessThan(500)
})
