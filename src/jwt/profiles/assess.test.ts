import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { analyze } from '../analyze'
import {
  NOTHING_EXPECTED,
  NOTHING_GIVEN,
  type Expectations,
  type GivenValues,
} from '../expectations'
import { assess } from './assess'
import { GOOD_TOKENS, PROOF_KEY } from './good-tokens-on-test'
import { PROFILE_IDS, type ProfileId, type ProfileRow } from './profile'
import { profileOf } from './profiles'
import { assessed, NOW, tokenOf, unmet, UNVERIFIED } from './tokens-on-test'

type Json = Readonly<Record<string, unknown>>

/** A good token with other members: of the claims, or of the header. Undefined removes one. */
function changed(profile: ProfileId, claims: Json, header: Json = {}) {
  const good = GOOD_TOKENS[profile]
  return assessed({ ...good.header, ...header }, { ...good.claims, ...claims }, { profile })
}

const given = (values: Partial<GivenValues>): GivenValues => ({ ...NOTHING_GIVEN, ...values })

describe('a good token of each profile', () => {
  test.each(PROFILE_IDS)('%s is recognised and meets every rule', (id) => {
    const { header, claims } = GOOD_TOKENS[id]
    const assessment = assessed(header, claims)
    expect(assessment.profile).toBe(id)
    expect(unmet(assessment)).toEqual([])
    expect(assessment).toMatchObject({ failed: 0, warned: 0, expected: [] })
  })

  test.each(PROFILE_IDS)('%s is recognised by its claims alone', (id) => {
    const { claims } = GOOD_TOKENS[id]
    expect(assessed({ alg: 'RS256' }, claims)).toMatchObject({ profile: id, by: 'shape' })
  })

  test.each(['application/at+jwt', 'AT+JWT', 'at+jwt'])('%s is a type by any spelling', (typ) => {
    expect(assessed({ alg: 'RS256', typ }, {})).toMatchObject({
      profile: 'access-token',
      by: 'typ',
    })
  })
})

/** What is done to a good token, and what is not met then. */
const BREACHES: readonly (readonly [ProfileId, Json, Json, readonly string[]])[] = [
  ['jwt', { iss: 1, exp: 'soon' }, {}, ['warning registered-types: mistyped-names']],
  ['jwt', { email_verified: 'true' }, {}, ['warning registered-types: mistyped-names']],
  ['access-token', {}, { typ: 'JWT' }, ['fail typ: different']],
  ['access-token', {}, { typ: undefined }, ['fail typ: missing']],
  ['access-token', {}, { alg: 'none' }, ['fail signed: unsecured']],
  ['access-token', { iss: undefined }, {}, ['fail claim iss: missing']],
  ['access-token', { exp: undefined }, {}, ['fail claim exp: missing']],
  ['access-token', { aud: undefined }, {}, ['fail claim aud: missing']],
  ['access-token', { sub: undefined }, {}, ['fail claim sub: missing']],
  ['access-token', { client_id: undefined }, {}, ['fail claim client_id: missing']],
  ['access-token', { iat: undefined }, {}, ['fail claim iat: missing']],
  ['access-token', { jti: undefined }, {}, ['fail claim jti: missing']],
  ['access-token', { exp: 'soon' }, {}, ['fail claim exp: mistyped']],
  ['access-token', { auth_time: 'x' }, {}, ['fail claim auth_time: mistyped']],
  ['access-token', { acr: 1 }, {}, ['fail claim acr: mistyped']],
  ['access-token', { amr: 'pwd' }, {}, ['fail claim amr: mistyped']],
  ['access-token', { scope: ['read'] }, {}, ['fail claim scope: mistyped']],
  ['id-token', {}, { alg: 'none' }, ['fail signed: unsecured']],
  ['id-token', { iss: 'http://issuer.example' }, {}, ['fail https-issuer: mistyped']],
  ['id-token', { iss: 'https://issuer.example?a' }, {}, ['fail https-issuer: mistyped']],
  ['id-token', { iss: undefined }, {}, ['fail https-issuer: missing']],
  ['id-token', { sub: undefined }, {}, ['fail claim sub: missing']],
  ['id-token', { sub: 'a'.repeat(256) }, {}, ['fail subject-length: too-long']],
  ['id-token', { aud: undefined }, {}, ['fail claim aud: missing']],
  ['id-token', { exp: undefined }, {}, ['fail claim exp: missing']],
  ['id-token', { iat: undefined }, {}, ['fail claim iat: missing']],
  ['id-token', { auth_time: 'x' }, {}, ['fail claim auth_time: mistyped']],
  ['id-token', { acr: 1 }, {}, ['fail claim acr: mistyped']],
  ['id-token', { amr: 'pwd' }, {}, ['fail claim amr: mistyped']],
  ['id-token', { azp: undefined }, {}, ['warning authorized-party: many-audiences']],
  ['id-token', { azp: 1 }, {}, ['fail authorized-party: mistyped']],
  ['logout-token', {}, { typ: 'JWT' }, ['warning typ: different']],
  ['logout-token', {}, { alg: 'none' }, ['fail signed: unsecured']],
  ['logout-token', { iss: undefined }, {}, ['fail claim iss: missing']],
  ['logout-token', { aud: undefined }, {}, ['fail claim aud: missing']],
  ['logout-token', { iat: undefined }, {}, ['fail claim iat: missing']],
  ['logout-token', { exp: undefined }, {}, ['fail claim exp: missing']],
  ['logout-token', { jti: undefined }, {}, ['fail claim jti: missing']],
  ['logout-token', { sub: undefined, sid: undefined }, {}, ['fail one-of: none-of']],
  ['logout-token', { sub: 1 }, {}, ['fail claim sub: mistyped']],
  ['logout-token', { sid: 1 }, {}, ['fail claim sid: mistyped']],
  ['logout-token', { nonce: 'n' }, {}, ['fail absent nonce: unwanted']],
  ['dpop-proof', {}, { typ: undefined }, ['fail typ: missing']],
  ['dpop-proof', {}, { alg: 'HS256' }, ['fail asymmetric: symmetric']],
  ['dpop-proof', {}, { alg: 'none' }, ['fail asymmetric: unsecured']],
  ['dpop-proof', {}, { jwk: undefined }, ['fail public-jwk: missing']],
  ['dpop-proof', {}, { jwk: 'x' }, ['fail public-jwk: mistyped']],
  ['dpop-proof', {}, { jwk: { kty: 'EC' } }, ['fail public-jwk: mistyped']],
  ['dpop-proof', {}, { jwk: { ...PROOF_KEY, d: 'x' } }, ['fail public-jwk: private-jwk']],
  ['dpop-proof', {}, { jwk: { ...PROOF_KEY, oth: [] } }, ['fail public-jwk: private-jwk']],
  ['dpop-proof', { jti: undefined }, {}, ['fail claim jti: missing']],
  ['dpop-proof', { htm: undefined }, {}, ['fail claim htm: missing']],
  ['dpop-proof', { htu: undefined }, {}, ['fail claim htu: missing']],
  ['dpop-proof', { htu: 'https://a.example/?q' }, {}, ['warning url: with-query']],
  ['dpop-proof', { iat: undefined }, {}, ['fail claim iat: missing']],
  ['dpop-proof', { iat: NOW - 301 }, {}, ['warning recent: too-old']],
  ['dpop-proof', { iat: NOW + 1 }, {}, ['warning recent: ahead']],
  ['client-assertion', {}, { alg: 'none' }, ['fail signed: unsecured']],
  ['client-assertion', { iss: undefined }, {}, ['fail claim iss: missing']],
  ['client-assertion', { sub: 'user' }, {}, ['warning same-subject: different']],
  ['client-assertion', { aud: undefined }, {}, ['fail claim aud: missing']],
  ['client-assertion', { exp: undefined }, {}, ['fail claim exp: missing']],
  ['client-assertion', { nbf: 'x' }, {}, ['fail claim nbf: mistyped']],
  ['client-assertion', { iat: 'x' }, {}, ['fail claim iat: mistyped']],
  ['client-assertion', { jti: undefined }, {}, ['warning claim jti: missing']],
  ['request-object', {}, { typ: 'JWT' }, ['warning typ: different']],
  ['request-object', {}, { alg: 'none' }, ['fail signed: unsecured']],
  ['request-object', { client_id: undefined }, {}, ['fail claim client_id: missing']],
  ['request-object', { response_type: undefined }, {}, ['fail claim response_type: missing']],
  ['request-object', { redirect_uri: 1 }, {}, ['fail claim redirect_uri: mistyped']],
  ['request-object', { scope: 1 }, {}, ['fail claim scope: mistyped']],
  ['request-object', { state: 1 }, {}, ['fail claim state: mistyped']],
  ['request-object', { iss: undefined }, {}, ['warning claim iss: missing']],
  ['request-object', { aud: undefined }, {}, ['warning claim aud: missing']],
  ['request-object', { request: 'x' }, {}, ['fail absent request: unwanted']],
  ['request-object', { request_uri: 'x' }, {}, ['fail absent request_uri: unwanted']],
  ['request-object', { sub: 'app' }, {}, ['warning not-subject: unwanted']],
  ['security-event-token', {}, { typ: 'JWT' }, ['warning typ: different']],
  ['security-event-token', { iss: undefined }, {}, ['fail claim iss: missing']],
  ['security-event-token', { iat: undefined }, {}, ['fail claim iat: missing']],
  ['security-event-token', { jti: undefined }, {}, ['fail claim jti: missing']],
  ['security-event-token', { aud: undefined }, {}, ['warning claim aud: missing']],
  ['security-event-token', { sub: 1 }, {}, ['fail claim sub: mistyped']],
  ['security-event-token', { events: undefined }, {}, ['fail events: missing']],
  ['security-event-token', { events: {} }, {}, ['fail events: mistyped']],
  ['security-event-token', { events: { a: 1 } }, {}, ['fail events: mistyped']],
  ['security-event-token', { txn: 1 }, {}, ['fail claim txn: mistyped']],
  ['security-event-token', { toe: 'x' }, {}, ['fail claim toe: mistyped']],
  ['security-event-token', { exp: NOW + 60 }, {}, ['warning absent exp: unwanted']],
  ['introspection-response', {}, { typ: 'JWT' }, ['fail typ: different']],
  ['introspection-response', {}, { alg: 'none' }, ['fail signed: unsecured']],
  ['introspection-response', { iss: undefined }, {}, ['fail claim iss: missing']],
  ['introspection-response', { aud: undefined }, {}, ['fail claim aud: missing']],
  ['introspection-response', { iat: undefined }, {}, ['fail claim iat: missing']],
  [
    'introspection-response',
    { token_introspection: 'x' },
    {},
    ['fail claim token_introspection: mistyped', 'fail active: missing'],
  ],
  ['introspection-response', { token_introspection: {} }, {}, ['fail active: missing']],
  ['introspection-response', { token_introspection: { active: 1 } }, {}, ['fail active: mistyped']],
  ['introspection-response', { sub: 'x' }, {}, ['warning absent sub: unwanted']],
  ['introspection-response', { exp: NOW + 60 }, {}, ['warning absent exp: unwanted']],
  ['entity-statement', {}, { typ: 'JWT' }, ['fail typ: different']],
  ['entity-statement', {}, { alg: 'none' }, ['fail signed: unsecured']],
  ['entity-statement', {}, { kid: undefined }, ['fail parameter kid: missing']],
  ['entity-statement', { iss: 'authority' }, {}, ['fail entity-identifier iss: mistyped']],
  ['entity-statement', { sub: undefined }, {}, ['fail entity-identifier sub: missing']],
  ['entity-statement', { iat: undefined }, {}, ['fail claim iat: missing']],
  ['entity-statement', { exp: undefined }, {}, ['fail claim exp: missing']],
  ['entity-statement', { jwks: undefined }, {}, ['fail key-set: missing']],
  ['entity-statement', { jwks: {} }, {}, ['fail key-set: mistyped']],
  ['entity-statement', { metadata: 'x' }, {}, ['fail claim metadata: mistyped']],
  [
    'entity-statement',
    { authority_hints: ['https://a.example'] },
    {},
    ['fail own-statement-only authority_hints: unwanted'],
  ],
  ['entity-statement', { trust_marks: [] }, {}, ['fail own-statement-only trust_marks: unwanted']],
  ...(['trust_anchor_hints', 'trust_mark_issuers', 'trust_mark_owners'] as const).map(
    (name) =>
      [
        'entity-statement',
        { [name]: {} },
        {},
        [`fail own-statement-only ${name}: unwanted`],
      ] as const,
  ),
  [
    'entity-statement',
    {
      sub: 'https://authority.example',
      metadata_policy_crit: ['regexp'],
      source_endpoint: 'https://authority.example/fetch',
    },
    {},
    [
      'fail own-statement-only metadata_policy: unwanted',
      'fail own-statement-only metadata_policy_crit: unwanted',
      'fail own-statement-only constraints: unwanted',
      'fail own-statement-only source_endpoint: unwanted',
    ],
  ],
]

test.each(BREACHES)('%s with %j and header %j is not met', (profile, claims, header, expected) => {
  expect(unmet(changed(profile, claims, header))).toEqual(expected)
})

test('what an assertion lacks of jti is OpenID Connect’s to say, since RFC 7523 leaves it open', () => {
  const { rows } = changed('client-assertion', { jti: undefined })
  expect(rowOf(rows, 'claim', 'jti')?.specification).toMatchObject({
    title: 'OpenID Connect Core 1.0',
    section: '9',
  })
})

test('without a subject an assertion has none to compare', () => {
  expect(unmet(changed('client-assertion', { sub: undefined }))).toEqual([
    'fail claim sub: missing',
    'warning same-subject: different',
  ])
})

test('a logout token names the event of logging out', () => {
  const events = (value: unknown) => unmet(changed('logout-token', { events: value }))
  expect(events(undefined)).toEqual([expect.stringMatching(/^fail event .*: missing$/)])
  expect(events('x')).toEqual([expect.stringMatching(/: mistyped$/)])
  expect(events({ other: {} })).toEqual([expect.stringMatching(/: missing$/)])
  expect(events({ 'http://schemas.openid.net/event/backchannel-logout': 1 })).toEqual([
    expect.stringMatching(/: mistyped$/),
  ])
})

/** Rules that need more than the token: their tests stand below. */
const COMPARING: ReadonlySet<string> = new Set([
  'object',
  'nonce',
  'token-hash',
  'own-signature',
  'method',
  'bound-token',
  'event',
  'recent-login',
])

test.each(PROFILE_IDS)('each rule of %s has a token that fails it', (id) => {
  const failed = new Set(
    BREACHES.filter(([profile]) => profile === id).flatMap(([, , , outcomes]) =>
      outcomes.map((text) => /^\w+ (.*): /.exec(text)?.[1]),
    ),
  )
  const untested = profileOf(id)
    .rules.map(({ requirement: { code, data } }) =>
      [code, ...('name' in data ? [data.name] : [])].join(' '),
    )
    .filter((name) => !failed.has(name) && !COMPARING.has(name.split(' ')[0] ?? ''))
  expect(untested).toEqual(id === 'client-assertion' ? ['claim sub'] : [])
})

function rowOf(rows: readonly ProfileRow[], code: string, name?: string): ProfileRow | undefined {
  return rows.find(
    ({ requirement: { code: own, data } }) =>
      own === code && (name === undefined || ('name' in data && data.name === name)),
  )
}

const leftHalf = (hash: string, text: string): string => {
  const digest = createHash(hash).update(text).digest()
  return digest.subarray(0, digest.length / 2).toString('base64url')
}

describe('an ID token', () => {
  const { claims } = GOOD_TOKENS['id-token']

  test.each([
    ['RS256', 'sha256'],
    ['ES384', 'sha384'],
    ['HS512', 'sha512'],
    ['EdDSA', 'sha512'],
    ['Ed25519', 'sha512'],
  ])('signed with %s states the left half of a %s hash', (alg, hash) => {
    const values = given({ accessToken: 'the token', code: 'the code' })
    const token = {
      ...claims,
      at_hash: leftHalf(hash, 'the token'),
      c_hash: leftHalf(hash, 'the code'),
    }
    const right = assessed({ alg }, token, { given: values })
    expect(rowOf(right.rows, 'token-hash', 'at_hash')?.result).toBe('pass')
    expect(rowOf(right.rows, 'token-hash', 'c_hash')?.result).toBe('pass')
    const wrong = assessed({ alg }, token, { given: given({ accessToken: 'x', code: 'y' }) })
    expect(unmet(wrong)).toEqual([
      'fail token-hash at_hash: different',
      'fail token-hash c_hash: different',
    ])
  })

  test('has no hash to compare where nothing is agreed upon, nothing given or nothing said', () => {
    const token = { ...claims, at_hash: 'x' }
    const reason = (alg: string, accessToken: string, payload: Json) =>
      rowOf(
        assessed({ alg }, payload, { given: given({ accessToken }) }).rows,
        'token-hash',
        'at_hash',
      )
    expect(reason('ML-DSA-44', 'x', token)).toMatchObject({ reason: { code: 'no-hash' } })
    expect(reason('RS256', '', token)).toMatchObject({ reason: { code: 'not-given' } })
    expect(reason('RS256', 'x', claims)).toMatchObject({ reason: { code: 'unsaid' } })
  })

  test('carries the nonce that was sent', () => {
    const nonce = (value: string, payload: Json = claims) =>
      rowOf(
        assessed({ alg: 'RS256' }, payload, { given: given({ nonce: value }), profile: 'id-token' })
          .rows,
        'nonce',
      )?.result
    expect(nonce('n-0S6_WzA2Mj')).toBe('pass')
    expect(nonce('another')).toBe('fail')
    expect(nonce('another', { ...claims, nonce: undefined })).toBe('fail')
    expect(nonce('')).toBe('not-applicable')
  })

  test.each([
    [60, NOW - 60, 0, 'pass'],
    [59, NOW - 60, 0, 'warning'],
    [59, NOW - 60, 1, 'pass'],
    [59, NOW + 1, 0, 'warning'],
    [null, NOW - 60, 0, 'not-applicable'],
    [59, undefined, 0, 'not-applicable'],
  ] as const)(
    'held to %s seconds with auth_time %s and a leeway of %s: %s',
    (maximumAge, auth_time, leeway, result) => {
      const expectations: Expectations = { ...NOTHING_EXPECTED, maximumAge }
      const evaluation = { moment: NOW, leeway }
      const { rows } = assessed(
        { alg: 'RS256' },
        { ...claims, auth_time },
        { expectations, evaluation },
      )
      expect(rowOf(rows, 'recent-login')).toMatchObject({ result })
    },
  )

  test('names the client that is expected as its authorised party', () => {
    const expectations: Expectations = { ...NOTHING_EXPECTED, audience: 'other' }
    expect(unmet(assessed({ alg: 'RS256' }, claims, { expectations }))).toEqual([
      'fail authorized-party: different',
    ])
  })
})

describe('a DPoP proof', () => {
  const { header, claims } = GOOD_TOKENS['dpop-proof']
  const proof = (values: Partial<GivenValues>, others: Json = {}) =>
    assessed(header, { ...claims, ...others }, { given: given(values) })

  test('is made for one method and one URL', () => {
    expect(unmet(proof({ method: 'POST', url: 'https://server.example/token' }))).toEqual([])
    expect(unmet(proof({ url: 'HTTPS://server.example:443/token?a=1#b' }))).toEqual([])
    expect(unmet(proof({ method: 'GET', url: 'https://server.example/other' }))).toEqual([
      'fail method: different',
      'fail url: different',
    ])
  })

  test('names the access token that it is used with, which names its key', () => {
    const accessToken = tokenOf(
      { alg: 'HS256' },
      { cnf: { jkt: '0ZcOCORZNYy-DWpqq30jZyJGHTN0d2HglBV3uiguA4I' } },
    )
    const ath = createHash('sha256').update(accessToken).digest('base64url')
    const bound = proof({ accessToken }, { ath })
    expect(unmet(bound)).toEqual([])
    expect(rowOf(bound.rows, 'bound-token')).toMatchObject({ result: 'pass' })
    expect(rowOf(bound.rows, 'token-hash', 'ath')).toMatchObject({ result: 'pass' })
    const other = tokenOf({ alg: 'HS256' }, { cnf: { jkt: 'another' } })
    expect(unmet(proof({ accessToken: other }, { ath }))).toEqual([
      'fail token-hash ath: different',
      'fail bound-token: different',
    ])
    expect(unmet(proof({ accessToken: 'opaque' }))).toEqual(['fail token-hash ath: missing'])
  })

  test('carries the nonce of the server', () => {
    expect(unmet(proof({ nonce: 'n' }))).toEqual(['fail nonce: missing'])
    expect(unmet(proof({ nonce: 'n' }, { nonce: 'n' }))).toEqual([])
  })

  test.each([
    ['embedded', 'valid', 'pass'],
    ['embedded', 'invalid', 'fail'],
    ['embedded', 'unchecked', 'not-applicable'],
    ['given', 'valid', 'not-applicable'],
  ] as const)('checked with a key that was %s: %s, so %s', (keyOrigin, signature, result) => {
    const { rows } = assessed(header, claims, { verdict: { keyOrigin, signature } })
    expect(rowOf(rows, 'own-signature')?.result).toBe(result)
  })
})

describe('what a user expects', () => {
  const { header, claims } = GOOD_TOKENS['access-token']
  const held = (expectations: Partial<Expectations>, others: Json = {}) =>
    assessed(
      header,
      { ...claims, ...others },
      { expectations: { ...NOTHING_EXPECTED, ...expectations }, profile: 'jwt' },
    )

  test('is met by a token that has it all', () => {
    const { expected, failed } = held({
      issuer: 'https://issuer.example',
      audience: 'https://api.example',
      subject: 'user-42',
      type: 'application/at+jwt',
      claims: 'scope, jti scope',
      algorithms: 'ES256, RS256',
      maximumAge: 0,
    })
    expect(expected.map(({ requirement }) => requirement.code)).toEqual([
      'expected-claim',
      'expected-claim',
      'expected-claim',
      'expected-claim',
      'expected-presence',
      'expected-presence',
      'expected-algorithm',
      'recent',
    ])
    expect(failed).toBe(0)
  })

  test.each<readonly [Partial<Expectations>, Json, string]>([
    [{ issuer: 'https://issuer.example/' }, {}, 'fail expected-claim iss: different'],
    [{ issuer: 'x' }, { iss: undefined }, 'fail expected-claim iss: missing'],
    [{ audience: 'https://other.example' }, {}, 'fail expected-claim aud: different'],
    [{ audience: 'x' }, { aud: undefined }, 'fail expected-claim aud: missing'],
    [{ subject: 'user-43' }, {}, 'fail expected-claim sub: different'],
    [{ subject: '42' }, { sub: 42 }, 'fail expected-claim sub: different'],
    [{ type: 'JWT' }, {}, 'fail expected-claim typ: different'],
    [{ claims: 'role' }, {}, 'fail expected-presence role: missing'],
    [{ algorithms: 'ES256' }, {}, 'fail expected-algorithm: different'],
    [{ maximumAge: 59 }, { iat: NOW - 60 }, 'fail recent: too-old'],
    [{ maximumAge: 59 }, { iat: undefined }, 'fail recent: missing'],
    [{ maximumAge: 59 }, { iat: 'x' }, 'fail recent: mistyped'],
    [{ maximumAge: 59 }, { iat: NOW + 1 }, 'warning recent: ahead'],
  ])('%j of a token with %j: %s', (expectations, others, outcome) => {
    expect(unmet(held(expectations, others))).toContain(outcome)
  })

  test('an audience is one of several', () => {
    expect(held({ audience: 'b' }, { aud: ['a', 'b'] }).failed).toBe(0)
  })

  test('the leeway is on the token’s side', () => {
    const expectations = { ...NOTHING_EXPECTED, maximumAge: 59 }
    const evaluation = { moment: NOW, leeway: 1 }
    const token = { ...claims, iat: NOW - 60 }
    expect(assessed(header, token, { expectations, evaluation }).failed).toBe(0)
  })
})

test('a guess never fails a token for the type that it does not state', () => {
  const { claims } = GOOD_TOKENS['access-token']
  const guess = assessed({ alg: 'RS256', typ: 'JWT' }, claims)
  expect(unmet(guess)).toEqual(['warning typ: different'])
  const chosen = assessed({ alg: 'RS256', typ: 'JWT' }, claims, { profile: 'access-token' })
  expect(unmet(chosen)).toEqual(['fail typ: different'])
  expect(chosen).toMatchObject({ by: 'choice', recognised: 'access-token' })
})

test.each(['[1]', 'hello', '{"a":'])('there is nothing to hold to a profile in %s', (payload) => {
  const encode = (text: string) => Buffer.from(text).toString('base64url')
  const assessment = assess({
    analysis: analyze(`${encode('{"alg":"HS256"}')}.${encode(payload)}.AAAA`),
    verdict: UNVERIFIED,
    evaluation: { moment: NOW, leeway: 0 },
    profile: 'auto',
    given: NOTHING_GIVEN,
    expectations: NOTHING_EXPECTED,
  })
  expect(assessment).toBeNull()
})

/** Stands for a value that is written into the JSON text as it is. */
const HOLE = '"hole"'

const HOSTILE = {
  null: 'null',
  true: 'true',
  'a number beyond a double': '1e999',
  'an empty text': '""',
  'a text of 1 MB': `"${'a'.repeat(1_000_000)}"`,
  'an empty object': '{}',
  'an empty array': '[]',
  'a deep array': '['.repeat(20_000) + ']'.repeat(20_000),
  'a prototype': '{"__proto__":{"kty":"EC"},"constructor":1,"keys":{},"active":[]}',
} as const

describe.each(PROFILE_IDS)('whatever stands where %s has a member', (id) => {
  test.each(Object.entries(HOSTILE))('%s is judged', (_, raw) => {
    const { header, claims } = GOOD_TOKENS[id]
    const encode = (part: Json) =>
      Buffer.from(JSON.stringify(part).replace(HOLE, () => raw)).toString('base64url')
    const judge = (head: Json, body: Json) =>
      assess({
        analysis: analyze(`${encode(head)}.${encode(body)}.AAAA`),
        verdict: UNVERIFIED,
        evaluation: { moment: NOW, leeway: 0 },
        profile: id,
        given: { nonce: 'n', accessToken: 't', code: 'c', method: 'GET', url: 'x' },
        expectations: {
          issuer: 'a',
          audience: 'b',
          subject: 'c',
          type: 'd',
          claims: Object.keys(claims).join(' '),
          algorithms: 'RS256',
          maximumAge: 60,
        },
      })
    for (const name of Object.keys(claims))
      expect(judge(header, { ...claims, [name]: 'hole' })?.profile).toBe(id)
    for (const name of Object.keys(header))
      expect(judge({ ...header, [name]: 'hole' }, claims)?.profile).toBe(id)
  })
})

test('claims are found however many others stand before them', () => {
  const others = Object.fromEntries(
    Array.from({ length: 1000 }, (_, index) => [`c${index}`, index]),
  )
  const { header, claims } = GOOD_TOKENS['access-token']
  expect(unmet(assessed(header, { ...others, ...claims }))).toEqual([])
})
