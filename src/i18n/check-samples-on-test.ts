import type { CheckCode, CheckData } from '../jwt/checks'
import type { KeyFacts } from '../jwt/key'
import { problem } from '../jwt/problem'

export const KEY: KeyFacts = {
  form: 'public',
  format: 'pem-spki',
  type: 'RSA',
  curve: null,
  bits: 2048,
  exponent: '65537',
  keyId: null,
  algorithm: null,
  use: null,
  operations: null,
}

const SAMPLE_PROBLEM = problem('json-empty', 'payload', null, {})

/** What checks may know, at least one row for each. */
export const CHECK_SAMPLES: { readonly [C in CheckCode]: readonly CheckData[C][] } = {
  'not-reached': [{}],
  'structure-jws': [{}],
  'structure-jwe': [{}],
  'structure-payload-not-json': [{ kind: 'text' }, { kind: 'binary' }, { kind: 'empty' }],
  'structure-fault': [{ problem: SAMPLE_PROBLEM }],
  'structure-stale': [{ problem: SAMPLE_PROBLEM }],
  'key-usable': [
    { key: KEY },
    { key: { ...KEY, form: 'secret', format: 'secret-utf8', type: 'oct', bits: 256 } },
    { key: { ...KEY, form: 'private', format: 'jwk', type: 'OKP', bits: null, curve: 'Ed25519' } },
  ],
  'key-weak': [{ key: KEY, minimum: 2048 }],
  'time-unit': [{ claim: 'exp', unit: 'milliseconds' }],
  'key-embedded': [{ key: KEY }],
  'key-none': [{}],
  'key-unreadable': [{ problem: SAMPLE_PROBLEM }],
  'key-unfit': [{ problem: SAMPLE_PROBLEM }],
  'signature-valid': [{ algorithm: 'HS256' }],
  'signature-invalid': [{ algorithm: 'HS256' }],
  'signature-none': [{}],
  'signature-unchecked': [{ problem: null }],
  'time-expired': [{ ago: 0 }],
  'time-not-yet': [{ left: 1 }],
  'time-issued-ahead': [{ left: 3600 }],
  'time-no-expiry': [{}],
  'time-undated': [{ claim: 'exp' }],
  'time-valid': [{ left: 1e9 }],
  'profile-jwt': [{}],
  'profile-mistyped': [{ names: ['iss', 'aud'] }],
  'profile-met': [{ profile: 'access-token' }],
  'profile-unmet': [
    { profile: 'jwt', failed: 2, warned: 1 },
    { profile: 'id-token', failed: 0, warned: 1 },
    { profile: 'id-token', failed: 0, warned: 2 },
  ],
  'profile-not-object': [{ type: 'array' }, { type: null }],
}
