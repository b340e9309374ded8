import { expect, test } from 'vitest'
import { analyze } from './analyze'
import { removeMember, setMember } from './edit-json'
import { NOTHING_EXPECTED, NOTHING_GIVEN } from './expectations'
import type { Mend } from './finding-rule'
import { findFindings, RULE_LIST, type Finding, type RuleId } from './findings'
import { CASES, GOOD, NOW, SECRET, token, type Case } from './findings-cases-on-test'
import type { KeyInput } from './key'
import { assess } from './profiles/assess'
import { GOOD_TOKENS } from './profiles/good-tokens-on-test'
import { PROFILE_IDS, type ProfileId } from './profiles/profile'
import { verify } from './verify'

const AT = { moment: NOW, leeway: 0 } as const
const HS = '{"alg":"HS256"}'

async function find(text: string, keyText: string, how: Partial<KeyInput> = {}) {
  const analysis = analyze(text)
  const key: KeyInput = { text: keyText, encoding: 'utf8', origin: 'given', ...how }
  return findFindings({ analysis, verdict: await verify(analysis, key), key, evaluation: AT })
}

const given = (text: string): Case => ({ text, key: SECRET })

const rulesOf = async ({ text, key = '', how = {} }: Case): Promise<readonly RuleId[]> =>
  (await find(text, key, how)).map(({ rule }) => rule)

const findingOf = async (rule: RuleId, { text, key = '' }: Case): Promise<Finding | undefined> =>
  (await find(text, key)).find((finding) => finding.rule === rule)

test.each(RULE_LIST)('$id is seen where it is, and not beside it', async ({ id }) => {
  const { seen, near } = CASES[id]
  expect(await rulesOf(seen)).toContain(id)
  expect(await rulesOf(near)).not.toContain(id)
})

test('a usual token and its secret give nothing to remark', async () => {
  expect(await find(token('{"alg":"HS256","typ":"JWT"}', `{${GOOD}}`), SECRET)).toEqual([])
})

test('rules have ids in kebab case, and most of them a source', () => {
  for (const { id } of RULE_LIST) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  const sourced = RULE_LIST.filter(({ specification }) => specification !== null)
  expect(sourced.length / RULE_LIST.length).toBeGreaterThan(0.85)
})

test('the elements of an array are looked at, and a provider’s own use of a name is known', async () => {
  expect(await rulesOf(given(token(HS, `{"amr":["pwd",1],${GOOD}}`)))).toContain('mistyped-claim')
  const ref = '"ref":"refs/heads/main","trust_mark_type":"a","aud":"b"'
  const github = `"iss":"https://token.actions.githubusercontent.com","repository":"a/b"`
  expect(await rulesOf(given(token(HS, `{${ref}}`)))).toContain('mistyped-claim')
  expect(await rulesOf(given(token(HS, `{${ref},${github}}`)))).not.toContain('mistyped-claim')
})

/** The good token of a profile with other members; undefined removes one. */
const ofKind = (id: ProfileId, header: object, claims: object = {}): Case => {
  const good = GOOD_TOKENS[id]
  return given(
    token(
      JSON.stringify({ ...good.header, ...header }),
      JSON.stringify({ ...good.claims, ...claims }),
    ),
  )
}

const TYPED = [
  ['access-token', 'at+jwt'],
  ['logout-token', 'logout+jwt'],
  ['dpop-proof', 'dpop+jwt'],
  ['request-object', 'oauth-authz-req+jwt'],
  ['security-event-token', 'secevent+jwt'],
  ['introspection-response', 'token-introspection+jwt'],
  ['entity-statement', 'entity-statement+jwt'],
] as const

test.each(TYPED)('a typ that does not say it is asked for of each %s: %s', async (id, typ) => {
  for (const untelling of [undefined, 'JWT', 'application/jwt'])
    expect(await findingOf('typ-missing', ofKind(id, { typ: untelling }))).toMatchObject({
      data: { typ },
      mend: { kind: 'set-member', place: 'header', name: 'typ', rawValue: JSON.stringify(typ) },
    })
  expect(await findingOf('typ-missing', ofKind(id, { typ: `application/${typ}` }))).toBeUndefined()
})

test.each(['jwt', 'id-token', 'client-assertion'] as const)(
  'no typ is asked for of a %s',
  async (id) => {
    expect(await findingOf('typ-missing', ofKind(id, { typ: undefined }))).toBeUndefined()
  },
)

const IDENTIFIED: ReadonlySet<ProfileId> = new Set([
  'access-token',
  'logout-token',
  'dpop-proof',
  'security-event-token',
])

test.each(PROFILE_IDS)('jti is asked for of a %s if its specification requires it', async (id) => {
  const found = await findingOf('jti-missing', ofKind(id, {}, { jti: undefined }))
  expect(found?.data).toEqual(IDENTIFIED.has(id) ? { profile: id } : undefined)
})

test('what only looks like an access token need not have a jti', async () => {
  const plain = ofKind('access-token', { typ: undefined }, { jti: undefined })
  expect(await rulesOf(plain)).toContain('typ-missing')
  expect(await rulesOf(plain)).not.toContain('jti-missing')
})

test('an everyday word is held to its registered type only where something shows it is meant', async () => {
  const words = '"status":"active","location":"Paris","roles":"admin"'
  const rules = (members: string) => rulesOf(given(token(HS, `{${members},${GOOD}}`)))
  expect(await rules(words)).not.toContain('mistyped-claim')
  expect(await rules(`${words},"_sd_alg":"sha-256"`)).toContain('mistyped-claim')
  expect(await rules(`${words},"ueid":"AZjPoj84Pq2bZbTkX5DY6A"`)).toContain('mistyped-claim')
})

test.each([
  ['issuer.example', 'issuer.example', false],
  ['keys.issuer.example', 'issuer.example', false],
  ['issuer.example', 'login.issuer.example', false],
  ['evil.auth0.com', 'acme.auth0.com', true],
  ['evil.co.uk', 'issuer.co.uk', true],
  ['keys.issuer.example', 'login.issuer.example', true],
  ['evilissuer.example', 'issuer.example', true],
  ['issuer.example.evil.example', 'issuer.example', true],
])('keys at %s are foreign to %s: %s', async (host, issuer, isForeign) => {
  const text = token(`{"alg":"HS256","jku":"https://${host}/"}`, `{"iss":"https://${issuer}"}`)
  expect((await rulesOf(given(text))).includes('key-url-foreign')).toBe(isForeign)
})

test('names are judged however many stand before them', async () => {
  const many = Array.from({ length: 10_000 }, (_, index) => `"claim_${index}":${index}`).join()
  const text = token(HS, `{${many},"Nonce":"a","email_verified":"yes",${GOOD}}`)
  expect(await rulesOf(given(text))).toEqual(
    expect.arrayContaining(['misspelled-name', 'mistyped-claim']),
  )
  expect(await rulesOf(given(text))).not.toContain('names-unjudged')
})

test('a misspelt name is mended by a click, unless the right one is there as well', async () => {
  const mendOf = async (payload: string) =>
    (await find(token(HS, payload), SECRET)).find(({ rule }) => rule === 'misspelled-name')?.mend
  expect(await mendOf(`{"Nonce":"a",${GOOD}}`)).toMatchObject({
    kind: 'replace-range',
    place: 'payload',
    text: '"nonce"',
  })
  expect(await mendOf(`{"Nonce":"a","nonce":"b",${GOOD}}`)).toBeNull()
})

test('a finding points at its place, and an integer says what others read', async () => {
  const text = token(HS, `{"a":9007199254740993,${GOOD}}`)
  const [finding] = await find(text, SECRET)
  const view = analyze(text).payload?.view ?? ''
  expect(finding).toMatchObject({
    rule: 'unsafe-integer',
    place: 'payload',
    data: { raw: '9007199254740993', read: '9007199254740992' },
  })
  expect(finding?.range && view.slice(finding.range.start, finding.range.end)).toBe(
    '9007199254740993',
  )
})

test('the gravest comes first, and of one rule no more than five', async () => {
  const many = Array.from({ length: 20 }, () => '"a":1').join()
  const severities = (await find(token('{"alg":"none"}', `{${many},${GOOD}}`, null), '')).map(
    ({ severity }) => severity,
  )
  expect(severities).toEqual(['critical', 'high', 'high', 'high', 'high', 'high'])
})

test('the blanks behind a secret are found in one pass, however many stand within it', async () => {
  const secret = `${' '.repeat(300_000)}secret \n`
  const found = await find(token(HS, `{${GOOD}}`), secret)
  expect(found.filter(({ rule }) => rule === 'secret-trailing-blank')).toMatchObject([
    { range: { start: secret.length - 2, end: secret.length } },
  ])
})

test('a fault elsewhere in the token hides nothing of its algorithm', async () => {
  const unsecured = token('{"alg":"none"}', '{"a":', null)
  expect((await find(unsecured, '')).map(({ rule }) => rule)).toContain('unsecured')
})

test('while the header is not JSON, the findings are of the token that was verified', async () => {
  const text = token(HS, `{${GOOD}}`)
  const key = { text: SECRET, encoding: 'utf8', origin: 'given' } as const
  const verdict = await verify(analyze(text), key)
  for (const header of ['{"alg":"HS512"', '{"alg":"none"']) {
    const analysis = analyze(text, { header, payload: null })
    expect(findFindings({ analysis, verdict, key, evaluation: AT })).toEqual([])
  }
})

/** The rows of its profile that a token does not meet, after an edit of its header or payload. */
async function unmetRows(profile: ProfileId, { text }: Case, mend: Mend | null = null) {
  const { header, payload } = analyze(text)
  const views = { header: header?.view ?? '', payload: payload?.view ?? '' }
  if (mend && (mend.place === 'header' || mend.place === 'payload'))
    views[mend.place] = mended(views[mend.place], mend)
  const analysis = analyze(text, views)
  const key = { text: '', encoding: 'utf8', origin: 'given' } as const
  const verdict = await verify(analysis, key)
  const assessment = assess({
    analysis,
    verdict,
    evaluation: AT,
    profile,
    given: NOTHING_GIVEN,
    expectations: NOTHING_EXPECTED,
  })
  return assessment?.rows.filter(({ result }) => result === 'fail' || result === 'warning')
}

function mended(view: string, mend: Mend): string {
  if (mend.kind === 'set-member') return setMember(view, mend.name, mend.rawValue)
  if (mend.kind === 'remove-member') return removeMember(view, mend.name)
  return view.slice(0, mend.range.start) + mend.text + view.slice(mend.range.end)
}

test.each(PROFILE_IDS)('no mend makes a good token a bad %s', async (id) => {
  const good = ofKind(id, {})
  expect(await unmetRows(id, good)).toEqual([])
  for (const { rule, mend } of await find(good.text, ''))
    expect({ rule, unmet: await unmetRows(id, good, mend) }).toEqual({ rule, unmet: [] })
})

test.each(PROFILE_IDS)('nothing is missed in a good %s that its kind need not have', async (id) => {
  const missed = (await rulesOf(ofKind(id, {}))).filter((rule) =>
    /^no-expiry$|-missing$|^embedded-key$/.test(rule),
  )
  expect(missed).toEqual(id === 'jwt' ? ['aud-missing', 'sub-missing'] : [])
})

test('what a kind of token must have is missed, and a key that it need not bring is pointed out', async () => {
  expect(await rulesOf(ofKind('id-token', {}, { exp: undefined }))).toContain('no-expiry')
  expect(await rulesOf(ofKind('entity-statement', {}, { iss: undefined }))).toContain('iss-missing')
  expect(await rulesOf(ofKind('logout-token', {}, { aud: undefined }))).toContain('aud-missing')
  expect((await findingOf('embedded-key', ofKind('id-token', { jwk: {} })))?.data).toEqual({
    name: 'jwk',
    isAddress: false,
  })
  const proof = ofKind('dpop-proof', { jku: 'https://keys.example/' })
  expect((await findingOf('embedded-key', proof))?.data).toEqual({ name: 'jku', isAddress: true })
})
