import { expect, test } from 'vitest'
import { NOTHING_EXPECTED } from '../../jwt/expectations'
import { expectationRules } from '../../jwt/profiles/expectation-rules'
import {
  PROFILE_IDS,
  type Reason,
  type ReasonCode,
  type ReasonData,
  type Requirement,
} from '../../jwt/profiles/profile'
import { PROFILES } from '../../jwt/profiles/profiles'
import { profilePanel } from './profile-panel'
import { reasonText, requirementText } from './profile-rules'

const SAMPLES: { readonly [C in ReasonCode]: readonly ReasonData[C][] } = {
  found: [
    { name: 'iss', value: 'a' },
    { name: 'jwks', value: null },
  ],
  missing: [{ name: 'iss' }],
  mistyped: [{ name: 'iss' }],
  unwanted: [{ name: 'nonce' }],
  different: [{ name: 'iss', value: 'a', expected: 'b' }],
  unsaid: [{ name: 'acr' }],
  'not-given': [{ name: 'at_hash', given: 'accessToken' }],
  'mistyped-names': [{ names: ['iss', 'exp'] }],
  'object-met': [{}],
  'types-met': [{}],
  unsecured: [{}],
  symmetric: [{ algorithm: 'HS256' }],
  'none-of': [{ names: ['sub', 'sid'] }],
  'no-hash': [{ algorithm: 'ML-DSA-44' }],
  'many-audiences': [{ count: 2 }],
  'private-jwk': [{ member: 'd' }],
  thumbprint: [{ thumbprint: 'abc' }],
  'not-bound': [{ thumbprint: 'abc' }],
  'own-key-unused': [{}],
  'own-key-holds': [{}],
  'own-key-fails': [{}],
  age: [{ seconds: 10 }],
  'too-old': [{ seconds: 1000 }],
  ahead: [{ seconds: 1 }],
  'too-long': [{ length: 256 }],
  'with-query': [{ name: 'htu' }],
}

const reasons = (Object.keys(SAMPLES) as ReasonCode[]).flatMap((code) =>
  SAMPLES[code].map((data) => [code, { code, data } as Reason] as const),
)

test.each(reasons)('the reason %s is a sentence', (_, reason) => {
  const text = reasonText(reason)
  expect(text).toMatch(/^\S.*[.]$/)
  expect(text).not.toMatch(/undefined|NaN|\[object/)
})

test('a reason quotes no more than an excerpt of the token', () => {
  const long = 'x'.repeat(10_000)
  const data = { name: long, value: long, expected: long }
  expect(reasonText({ code: 'different', data }).length).toBeLessThan(300)
})

const EXPECTATIONS = {
  ...NOTHING_EXPECTED,
  issuer: 'a',
  type: 'JWT',
  claims: 'role',
  algorithms: 'RS256',
  maximumAge: 60,
}

const requirements: readonly (readonly [string, Requirement])[] = [
  ...PROFILES.flatMap(({ id, rules }) =>
    rules.map(({ requirement }) => [id, requirement] as const),
  ),
  ...expectationRules(EXPECTATIONS).map(({ requirement }) => ['expected', requirement] as const),
]

test.each(requirements)('%s: %j is said in a few words', (_, requirement) => {
  const text = requirementText(requirement)
  expect(text).toMatch(/^\S.*[^\s.]$/)
  expect(text).not.toMatch(/undefined|NaN|\[object/)
})

test.each(PROFILE_IDS)('no two rules of %s ask for the same', (id) => {
  const texts = requirements.filter(([of]) => of === id).map(([, own]) => requirementText(own))
  expect(new Set(texts).size).toBe(texts.length)
})

test('a profile is named with its article', () => {
  const recognition = (by: 'typ' | 'shape' | 'choice', profile: (typeof PROFILE_IDS)[number]) =>
    profilePanel.recognition({
      by,
      profile,
      recognised: profile,
      rows: [],
      expected: [],
      failed: 0,
      warned: 0,
    })
  expect(recognition('typ', 'access-token')).toBe('typ says that this is an access token.')
  expect(recognition('typ', 'dpop-proof')).toBe('typ says that this is a DPoP proof.')
  expect(recognition('shape', 'id-token')).toMatch(/^By its claims this looks like an ID token\./)
  expect(recognition('shape', 'jwt')).toMatch(/plain JWT\.$/)
  expect(recognition('choice', 'jwt')).toBe('Held to the rules for a JWT, as you chose.')
})

test('a standard is named with its section', () => {
  expect(profilePanel.reference({ rfc: 9068, section: '2.2' })).toBe('RFC 9068, 2.2')
  expect(
    profilePanel.reference({ title: 'A standard', url: 'https://a.example', section: null }),
  ).toBe('A standard')
})
