import { createHmac, createPublicKey, generateKeyPairSync, sign } from 'node:crypto'
import { expect, test } from 'vitest'
import { analyze } from './analyze'
import { findFindings, type RuleId } from './findings'
import { RSA_1024_TOKEN } from './findings-fixtures'
import type { KeyInput } from './key'
import { verify } from './verify'

const NOW = 1_800_000_000
const AT = { moment: NOW, leeway: 0 } as const
const SECRET = 'a secret of thirty-two bytes or more'
const NAMED = '"iss":"https://issuer.example","sub":"user-42","aud":"https://api.example"'
const GOOD = `${NAMED},"exp":${NOW + 60}`

const base64url = (text: string) => Buffer.from(text).toString('base64url')

function token(header: string, payload: string, secret: string | null = SECRET): string {
  const input = `${base64url(header)}.${base64url(payload)}`
  return secret === null
    ? `${input}.`
    : `${input}.${createHmac('sha256', secret).update(input).digest('base64url')}`
}

async function find(text: string, keyText: string, how: Partial<KeyInput> = {}) {
  const analysis = analyze(text)
  const key: KeyInput = { text: keyText, encoding: 'utf8', origin: 'given', ...how }
  return findFindings({ analysis, verdict: await verify(analysis, key), key, evaluation: AT })
}

const HS = '{"alg":"HS256"}'
const DEEP = `${'['.repeat(120)}${']'.repeat(120)}`

test.each<
  readonly [rule: RuleId, seen: readonly [string, string], near: readonly [string, string]]
>([
  ['unsecured', [token('{"alg":"none"}', `{${GOOD}}`, null), ''], [token(HS, `{${GOOD}}`), '']],
  [
    'alg-none-spelling',
    [token('{"alg":"nOnE"}', `{${GOOD}}`, null), ''],
    [token('{"alg":"none"}', `{${GOOD}}`, null), ''],
  ],
  [
    'unsecured-with-signature',
    [token('{"alg":"none"}', `{${GOOD}}`), ''],
    [token('{"alg":"none"}', `{${GOOD}}`, null), ''],
  ],
  ['empty-secret', [token(HS, `{${GOOD}}`, ''), ''], [token(HS, `{${GOOD}}`), '']],
  ['empty-signature', [token(HS, `{${GOOD}}`, null), SECRET], [token(HS, `{${GOOD}}`), SECRET]],
  [
    'short-secret',
    [token(HS, `{${GOOD}}`), 'a'.repeat(31)],
    [token(HS, `{${GOOD}}`), 'a'.repeat(32)],
  ],
  [
    'secret-trailing-blank',
    [token(HS, `{${GOOD}}`), `${SECRET}\n`],
    [token(HS, `{${GOOD}}`), ` ${SECRET}`],
  ],
  [
    'embedded-key',
    [token('{"alg":"HS256","jwk":{}}', `{${GOOD}}`), SECRET],
    [token('{"alg":"HS256","kid":"a"}', `{${GOOD}}`), SECRET],
  ],
  [
    'duplicate-name',
    [token(HS, `{"a":1,"a":1,${GOOD}}`), SECRET],
    [token(HS, `{"a":{"b":1},"b":1,${GOOD}}`), SECRET],
  ],
  [
    'prototype-name',
    [token(HS, `{"__proto__":1,${GOOD}}`), SECRET],
    [token(HS, `{"proto":1,${GOOD}}`), SECRET],
  ],
  [
    'unsafe-integer',
    [token(HS, `{"a":9007199254740993,${GOOD}}`), SECRET],
    [token(HS, `{"a":9007199254740991,${GOOD}}`), SECRET],
  ],
  [
    'number-overflow',
    [token(HS, `{"a":1E400,${GOOD}}`), SECRET],
    [token(HS, `{"a":1E300,${GOOD}}`), SECRET],
  ],
  [
    'deep-nesting',
    [token(HS, `{"a":${DEEP},${GOOD}}`), SECRET],
    [token(HS, `{"a":[[1]],${GOOD}}`), SECRET],
  ],
  [
    'invisible-character',
    [token(HS, `{"a":"\u200b",${GOOD}}`), SECRET],
    [token(HS, `{"a":"ä",${GOOD}}`), SECRET],
  ],
  ['expired', [token(HS, `{"exp":${NOW}}`), SECRET], [token(HS, `{"exp":${NOW + 1}}`), SECRET]],
  [
    'not-yet-valid',
    [token(HS, `{"nbf":${NOW + 1},${GOOD}}`), SECRET],
    [token(HS, `{"nbf":${NOW},${GOOD}}`), SECRET],
  ],
  ['no-expiry', [token(HS, '{"sub":"a"}'), SECRET], [token(HS, `{${GOOD}}`), SECRET]],
  [
    'mistyped-claim',
    [token(HS, `{"email_verified":"true",${GOOD}}`), SECRET],
    [token(HS, `{"email_verified":true,"verified":"true",${GOOD}}`), SECRET],
  ],
  [
    'mistyped-parameter',
    [token('{"alg":"HS256","typ":1}', `{${GOOD}}`), SECRET],
    [token('{"alg":"HS256","typ":"JWT","type":1}', `{${GOOD}}`), SECRET],
  ],
  [
    'misspelled-name',
    [token(HS, `{"Nonce":"a",${GOOD}}`), SECRET],
    [token(HS, `{"nonce":"a","once":"a",${GOOD}}`), SECRET],
  ],
  [
    'look-alike-name',
    [token(HS, `{"nоnce":"a",${GOOD}}`), SECRET],
    [token(HS, `{"nonce":"a","нонс":"a",${GOOD}}`), SECRET],
  ],
  ['short-rsa-key', [RSA_1024_TOKEN.token, RSA_1024_TOKEN.key], [token(HS, `{${GOOD}}`), 'short']],
  [
    'private-key-given',
    [
      token(HS, `{${GOOD}}`),
      '{"kty":"OKP","crv":"Ed25519","d":"nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}',
    ],
    [
      token(HS, `{${GOOD}}`),
      '{"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}',
    ],
  ],
])('%s is seen where it is, and not beside it', async (rule, seen, near) => {
  expect((await find(...seen)).map((finding) => finding.rule)).toContain(rule)
  expect((await find(...near)).map((finding) => finding.rule)).not.toContain(rule)
})

const rules = async (...found: Parameters<typeof find>) =>
  (await find(...found)).map(({ rule }) => rule)

test('a signature that the token’s own key made proves nothing', async () => {
  const good = token(HS, `{${GOOD}}`)
  expect(await rules(good, SECRET, { origin: 'embedded' })).toContain('embedded-key-used')
  expect(await rules(good, SECRET)).not.toContain('embedded-key-used')
  expect(await rules(good, `${SECRET}!`, { origin: 'embedded' })).not.toContain('embedded-key-used')
})

test('a key’s text that was used as the secret is seen, and only where it was', async () => {
  const { publicKey } = generateKeyPairSync('ed25519')
  const pem = publicKey.export({ type: 'spki', format: 'pem' }).toString()
  const forged = token(HS, `{${GOOD}}`, pem)
  expect(await rules(forged, pem, { asSecret: true })).toContain('public-key-as-secret')
  expect(await rules(token(HS, `{${GOOD}}`), pem, { asSecret: true })).not.toContain(
    'public-key-as-secret',
  )
  expect(await rules(token(HS, `{${GOOD}}`), SECRET, { asSecret: true })).not.toContain(
    'public-key-as-secret',
  )
})

test('an RSA key with another exponent than most is checked all the same, and that is said', async () => {
  for (const [publicExponent, isUnusual] of [
    [3, true],
    [65537, false],
  ] as const) {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048, publicExponent })
    const input = `${base64url('{"alg":"RS256"}')}.${base64url(`{${GOOD}}`)}`
    const signature = sign('sha256', Buffer.from(input), privateKey).toString('base64url')
    const pem = createPublicKey(privateKey).export({ type: 'spki', format: 'pem' }).toString()
    const found = await find(`${input}.${signature}`, pem)
    expect(found.find(({ rule }) => rule === 'unusual-exponent')?.data).toEqual(
      isUnusual ? { exponent: '3' } : undefined,
    )
  }
})

test('the elements of an array are looked at, and a provider’s own use of a name is known', async () => {
  expect(await rules(token(HS, `{"amr":["pwd",1],${GOOD}}`), SECRET)).toContain('mistyped-claim')
  const ref = '"ref":"refs/heads/main","sub":"a","aud":"b"'
  const github = `"iss":"https://token.actions.githubusercontent.com","repository":"a/b"`
  expect(await rules(token(HS, `{${ref}}`), SECRET)).toContain('mistyped-claim')
  expect(await rules(token(HS, `{${ref},${github}}`), SECRET)).not.toContain('mistyped-claim')
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
  const severities = (await find(token('{"alg":"none"}', `{${many},${NAMED}}`, null), '')).map(
    ({ severity }) => severity,
  )
  expect(severities).toEqual(['critical', 'high', 'high', 'high', 'high', 'high', 'medium'])
})

test('the blanks behind a secret are found in one pass, however many stand within it', async () => {
  const secret = `${' '.repeat(300_000)}secret \n`
  const found = await find(token(HS, `{${GOOD}}`), secret)
  expect(found).toMatchObject([
    { rule: 'secret-trailing-blank', range: { start: secret.length - 2, end: secret.length } },
  ])
})

test('a fault elsewhere in the token hides nothing of its algorithm', async () => {
  const unsecured = token('{"alg":"none"}', '{"a":', null)
  expect((await find(unsecured, '')).map(({ rule }) => rule)).toContain('unsecured')
})

test('while the header is not JSON, the findings are of the token that was verified', async () => {
  const text = token(HS, `{${GOOD}}`)
  const key = { text: 'a'.repeat(32), encoding: 'utf8', origin: 'given' } as const
  const verdict = await verify(analyze(text), key)
  for (const header of ['{"alg":"HS512"', '{"alg":"none"']) {
    const analysis = analyze(text, { header, payload: null })
    expect(findFindings({ analysis, verdict, key, evaluation: AT })).toEqual([])
  }
})
