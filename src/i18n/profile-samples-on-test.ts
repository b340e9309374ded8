import { NOTHING_EXPECTED } from '../jwt/expectations'
import { expectationRules } from '../jwt/profiles/expectation-rules'
import type { ReasonCode, ReasonData, Requirement } from '../jwt/profiles/profile'
import { PROFILES } from '../jwt/profiles/profiles'

/** What reasons may know, at least one row for each. */
export const REASON_SAMPLES: { readonly [C in ReasonCode]: readonly ReasonData[C][] } = {
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
  'no-maximum': [{ name: 'auth_time' }],
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
  ahead: [
    { name: 'iat', seconds: 1 },
    { name: 'auth_time', seconds: 1 },
  ],
  'too-long': [{ length: 256 }],
  'with-query': [{ name: 'htu' }],
}

const EXPECTATIONS = {
  ...NOTHING_EXPECTED,
  issuer: 'a',
  type: 'JWT',
  claims: 'role',
  algorithms: 'RS256',
  maximumAge: 60,
}

/** What every rule asks for, each with the profile that it is of. */
export const REQUIREMENTS: readonly (readonly [string, Requirement])[] = [
  ...PROFILES.flatMap(({ id, rules }) =>
    rules.map(({ requirement }) => [id, requirement] as const),
  ),
  ...expectationRules(EXPECTATIONS).map(({ requirement }) => ['expected', requirement] as const),
]
