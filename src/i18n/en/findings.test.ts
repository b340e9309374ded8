import { expect, test } from 'vitest'
import type { Mend } from '../../jwt/finding-rule'
import { RULE_LIST, type Finding, type FindingData, type RuleId } from '../../jwt/findings'
import { charRange } from '../../jwt/range'
import { findings } from './findings'

const WEAKNESS = { algorithm: 'HS256', bits: 8, minimum: 256 }
const NAME = [{ name: 'sub' }]
const SEGMENT = [{ segment: 'payload' }] as const
const KEYS = [{ keyId: null }, { keyId: 'a' }]

const SAMPLES: { readonly [R in RuleId]: readonly FindingData[R][] } = {
  unsecured: [{}],
  'alg-none-spelling': [{ name: 'nOnE' }],
  'unsecured-with-signature': [{}],
  'empty-signature': [{ algorithm: 'HS256' }],
  'alg-missing': [{}],
  'alg-not-string': [{ type: 'number' }],
  'alg-unknown': [{ name: 'HS1024' }],
  'alg-not-for-signatures': [{ name: 'dir' }],
  'alg-prohibited': [{ name: 'RS1' }],
  'alg-polymorphic': [{ specified: null }, { specified: 'Ed25519' }],
  'rsa-pkcs1-encryption': [{}],
  'alg-key-mismatch': [{ alg: 'RS256', needs: 'RSA', has: 'EC P-256' }],
  'alg-of-key-mismatch': [{ alg: 'RS256', keyAlg: 'PS256' }],
  'public-key-for-hmac': [{ algorithm: 'HS256' }],
  'public-key-as-secret': [{}],
  'empty-secret': [{}],
  'embedded-key': [{ name: 'jwk' }],
  'embedded-private-key': [{ member: 'd' }],
  'kid-path': [{}],
  'kid-sql': [{}],
  'kid-ldap': [{}],
  'kid-command': [{}],
  'kid-url': [{}],
  'kid-not-string': [{}],
  'crit-empty': [{}],
  'crit-duplicate': NAME,
  'crit-absent': NAME,
  'crit-registered': NAME,
  'crit-unknown': NAME,
  'b64-not-critical': [{}],
  'b64-in-jwt': [{}],
  'typ-missing': [{ typ: 'at+jwt' }],
  'cty-missing': [{}],
  'replicated-claim': NAME,
  'compressed-plaintext': [{}],
  'excessive-iterations': [{ count: 10_000_000 }],
  'key-url-invalid': NAME,
  'key-url-scheme': [{ name: 'jku', scheme: 'file' }],
  'key-url-insecure': NAME,
  'key-url-userinfo': NAME,
  'key-url-private': [{ name: 'jku', host: '10.0.0.1' }],
  'key-url-foreign': [{ name: 'jku', host: 'evil.example', issuer: 'issuer.example' }],
  'x5c-broken': [{ number: 1 }],
  'x5c-expired': [{ ago: 60 }],
  'x5c-not-yet-valid': [{ left: 60 }],
  'x5c-unfit': [{ algorithm: 'RS256', has: 'EC P-256' }],
  'x5t-differs': NAME,
  'x5t-sha1-alone': [{}],
  'duplicate-name': [{ name: 'sub', first: '1', last: '2' }],
  'prototype-name': [{ name: '__proto__' }],
  'unsafe-integer': [
    { raw: '9007199254740993', read: '9007199254740992' },
    { raw: '9007199254740992', read: '9007199254740992' },
  ],
  'number-overflow': [{ raw: '1e400' }],
  'deep-nesting': [{ depth: 120 }],
  'invisible-character': [{ codePoint: 0x200b }],
  'bidirectional-character': [{ codePoint: 0x202e }],
  'spare-bits': [{ segment: 'signature', character: 'B', expected: 'A' }],
  'incomplete-segment': SEGMENT,
  'padded-segment': SEGMENT,
  'standard-alphabet': SEGMENT,
  'blank-in-segment': SEGMENT,
  'foreign-character': SEGMENT,
  'invalid-utf8': SEGMENT,
  'byte-order-mark': SEGMENT,
  'large-token': [{ size: 9000 }],
  expired: [{ ago: 60 }],
  'not-yet-valid': [{ left: 60 }],
  'no-expiry': [{}],
  'issued-in-future': [{ left: 60 }],
  'expires-before-issued': [{}],
  'never-valid': [{}],
  'time-as-text': NAME,
  'time-not-number': NAME,
  'time-unit': [
    { name: 'exp', unit: 'milliseconds' },
    { name: 'exp', unit: 'microseconds' },
  ],
  'time-fraction': NAME,
  'long-lifetime': [{ lifetime: 100_000 }],
  'long-access-token': [{ lifetime: 7200 }],
  'aud-missing': [{}],
  'aud-wildcard': [{ audience: '*' }],
  'aud-empty': [{}],
  'iss-missing': [{}],
  'iss-insecure': [{}],
  'sub-missing': [{}],
  'sub-not-string': [{}],
  'jti-missing': [{ profile: 'dpop-proof' }, { profile: 'access-token' }],
  'mistyped-claim': [{ name: 'email_verified', type: 'boolean' }],
  'mistyped-parameter': [{ name: 'typ', type: 'string' }],
  'look-alike-name': [{ name: 'еxp', meant: 'exp' }],
  'misspelled-name': [
    { name: 'Exp', meant: 'exp', kind: 'case' },
    { name: 'expires', meant: 'exp', kind: 'long-form' },
    { name: 'emial', meant: 'email', kind: 'typo' },
  ],
  'password-in-payload': NAME,
  'api-key-in-payload': [{ name: 'key', owner: 'GitHub' }],
  'private-key-in-payload': NAME,
  'url-password-in-payload': NAME,
  'token-in-payload': NAME,
  'personal-data': NAME,
  'email-address': NAME,
  'phone-number': NAME,
  'card-number': NAME,
  'well-known-secret': [{}],
  'guessable-secret': [{ pattern: 'repeated' }, { pattern: 'sequence' }, { pattern: 'words' }],
  'short-secret': [WEAKNESS],
  'short-rsa-key': [WEAKNESS],
  'secret-trailing-blank': [{ lineEnd: true }, { lineEnd: false }],
  'private-key-given': [{}],
  'embedded-key-used': [{}],
  'unusual-exponent': [{ exponent: '3' }],
  'rsa-exponent-one': KEYS,
  'rsa-exponent-even': KEYS,
  'rsa-modulus-even': KEYS,
  'rsa-close-primes': KEYS,
  'rsa-shared-factor': KEYS,
  'rsa-roca': KEYS,
  'ec-off-curve': KEYS,
  'ed25519-small-order': KEYS,
  'signature-length': [{ algorithm: 'ES256', expected: 64, actual: 63 }],
  'ecdsa-der': [{ algorithm: 'ES256' }],
  'ecdsa-out-of-range': [{ integer: 'R' }, { integer: 'S' }],
  'ecdsa-high-s': [{}],
}

const UNPLACED = {
  severity: 'low',
  specification: null,
  place: 'token',
  range: null,
  mend: null,
} as const

const textFor = <R extends RuleId>(rule: R, data: FindingData[R]) =>
  findings.textOf({ ...UNPLACED, rule, data } as Finding)

/** Every text for every sample, each with its rule. */
const texts = (Object.keys(SAMPLES) as RuleId[]).flatMap((rule) =>
  SAMPLES[rule].map((data) => ({ rule, ...textFor(rule, data) })),
)

test.each(texts)('$rule says what was found and why it matters', ({ title, explanation }) => {
  for (const text of [title, explanation]) {
    expect(text).toMatch(/^\S.*\S$/)
    expect(text).not.toMatch(/undefined|NaN|\[object/)
  }
  expect(title).not.toMatch(/\.$/)
  expect(explanation).toMatch(/\.$/)
})

test('no two rules have the same name', () => {
  const names = RULE_LIST.map(({ id }) => findings.ruleName(id))
  expect(new Set(names).size).toBe(names.length)
})

const HOSTILE = `\u202ea\n${'1'.repeat(100_000)}`

test.each([
  textFor('duplicate-name', { name: HOSTILE, first: '1', last: '2' }),
  textFor('unsafe-integer', { raw: HOSTILE, read: '1' }),
  textFor('number-overflow', { raw: HOSTILE }),
  textFor('alg-unknown', { name: HOSTILE }),
  textFor('crit-unknown', { name: HOSTILE }),
  textFor('aud-wildcard', { audience: HOSTILE }),
  textFor('mistyped-claim', { name: HOSTILE, type: 'string' }),
  textFor('personal-data', { name: HOSTILE }),
  textFor('rsa-roca', { keyId: HOSTILE }),
])('what the token says is quoted short, in one line and unturned: $title', ({ title }) => {
  expect(title.length).toBeLessThan(200)
  expect(title).not.toMatch(/[\p{Cc}\p{Cf}]/u)
})

test.each<readonly [Mend, string]>([
  [{ kind: 'set-member', place: 'payload', name: 'exp', rawValue: '1' }, 'Set exp to 1'],
  [{ kind: 'remove-member', place: 'header', name: 'jku' }, 'Remove jku'],
  [{ kind: 'replace-range', place: 'key', range: charRange(0, 1), text: '' }, 'Remove it'],
  [{ kind: 'replace-range', place: 'token', range: charRange(0, 1), text: 'a' }, 'Encode it right'],
  [{ kind: 'replace-range', place: 'payload', range: charRange(0, 1), text: '"1"' }, 'Write "1"'],
])('a mend is named for what it does: %o', (mend, name) => {
  expect(findings.mend(mend)).toBe(name)
})
