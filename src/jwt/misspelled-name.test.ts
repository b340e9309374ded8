import { expect, test } from 'vitest'
import { CLAIM_PACKS } from './claim-packs'
import { CLAIM_REGISTRY } from './claim-registry'
import { HEADER_REGISTRY } from './header-registry'
import { LONG_FORMS, spellingCheck } from './misspelled-name'

const CLAIMS = CLAIM_REGISTRY.map(({ name }) => name)
const PARAMETERS = HEADER_REGISTRY.map(({ name }) => name)
const OF_PACKS = new Set(CLAIM_PACKS.flatMap(({ claims }) => claims.map(({ name }) => name)))

const checkClaim = spellingCheck(CLAIMS, OF_PACKS, LONG_FORMS.payload)
const checkParameter = spellingCheck(PARAMETERS, new Set(), LONG_FORMS.header)

test.each([
  ['Exp', 'exp', 'case'],
  ['ISS', 'iss', 'case'],
  ['emailVerified', 'email_verified', 'case'],
  ['email-verified', 'email_verified', 'case'],
  ['clientID', 'client_id', 'case'],
  [' exp', 'exp', 'case'],
  ['consumerplmnid', 'consumerPlmnId', 'case'],
  ['еxp', 'exp', 'look-alike'],
  ['exр', 'exp', 'look-alike'],
  ['іss', 'iss', 'look-alike'],
  ['ѕсоре', 'scope', 'look-alike'],
  ['Εxp', 'exp', 'look-alike'],
  ['ｅｘｐ', 'exp', 'look-alike'],
  ['e\u200bxp', 'exp', 'look-alike'],
  ['éxp', 'exp', 'look-alike'],
  ['n0nce', 'nonce', 'look-alike'],
  ['c1ient_id', 'client_id', 'look-alike'],
  ['issuer', 'iss', 'long-form'],
  ['expires', 'exp', 'long-form'],
  ['expires_at', 'exp', 'long-form'],
  ['expiresAt', 'exp', 'long-form'],
  ['Issued-At', 'iat', 'long-form'],
  ['audience', 'aud', 'long-form'],
  ['emial', 'email', 'typo'],
  ['nonse', 'nonce', 'typo'],
  ['scoope', 'scope', 'typo'],
  ['scop', 'scope', 'typo'],
  ['auth_tme', 'auth_time', 'typo'],
])('%j was probably meant as %s: %s', (name, meant, kind) => {
  expect(checkClaim(name)).toEqual({ meant, kind })
})

test.each([
  ['Alg', 'alg', 'case'],
  ['KID', 'kid', 'case'],
  ['x5t#s256', 'x5t#S256', 'case'],
  ['аlg', 'alg', 'look-alike'],
  ['algorithm', 'alg', 'long-form'],
  ['keyId', 'kid', 'long-form'],
  ['type', 'typ', 'long-form'],
])('in a header, %j was probably meant as %s: %s', (name, meant, kind) => {
  expect(checkParameter(name)).toEqual({ meant, kind })
})

test('no name that is registered, or that a provider uses, is taken for a misspelling', () => {
  expect([...CLAIMS, ...OF_PACKS].filter((name) => checkClaim(name) !== null)).toEqual([])
  expect(PARAMETERS.filter((name) => checkParameter(name) !== null)).toEqual([])
})

test.each([
  '',
  'a',
  'sd',
  'ex',
  'role',
  'group',
  'event',
  'uuid',
  'score',
  'rules',
  'test',
  'mail',
  'state',
  'user',
  'user_id',
  'tenant',
  'plan',
  'data',
  'größe',
  'имя',
  '名前',
  'https://example.com/roles',
  '__proto__',
  'constructor',
  'toString',
])('%j is a name of its own', (name) => {
  expect(checkClaim(name)).toBeNull()
})

test('what is too long is not compared at all', () => {
  expect(checkClaim(`exp${'_'.repeat(1_000_000)}`)).toBeNull()
})

test('each long form is one, and stands for a registered name', () => {
  for (const [word, name] of Object.entries(LONG_FORMS.payload)) {
    expect(CLAIMS).toContain(name)
    expect(checkClaim(word)).toEqual({ meant: name, kind: 'long-form' })
  }
  for (const [word, name] of Object.entries(LONG_FORMS.header)) {
    expect(PARAMETERS).toContain(name)
    expect(checkParameter(word)).toEqual({ meant: name, kind: 'long-form' })
  }
})
