import { createHmac } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { analyze } from './analyze'
import { runChecks } from './checks'
import type { KeyInput, KeyOrigin } from './key'
import { problem } from './problem'
import { verify } from './verify'

const NOW = 1_800_000_000
const AT = { moment: NOW, leeway: 0 } as const
const SECRET = 'a secret of thirty-two bytes or more'

const base64url = (text: string) => Buffer.from(text).toString('base64url')

function hs256(payload: string, secret = SECRET): string {
  const input = `${base64url('{"alg":"HS256"}')}.${base64url(payload)}`
  return `${input}.${createHmac('sha256', secret).update(input).digest('base64url')}`
}

const keyOf = (text: string): KeyInput => ({ text, encoding: 'utf8', origin: 'given' })

async function ladder(token: string, key = SECRET, origin: KeyOrigin = 'given') {
  const analysis = analyze(token)
  const verdict = await verify(analysis, { ...keyOf(key), origin })
  const checks = runChecks(analysis, verdict, AT, null)
  return Object.fromEntries(checks.map(({ step, state, code }) => [step, `${state} ${code}`]))
}

test('a good token passes all five', async () => {
  expect(await ladder(hs256(`{"sub":"a","exp":${NOW + 60}}`))).toEqual({
    structure: 'ok structure-jws',
    key: 'ok key-usable',
    signature: 'ok signature-valid',
    time: 'ok time-valid',
    profile: 'ok profile-jwt',
  })
})

test('a key that the token itself brought is a warning, whatever else it says', async () => {
  const token = hs256(`{"sub":"a","exp":${NOW + 60}}`)
  expect(await ladder(token, SECRET, 'embedded')).toMatchObject({
    key: 'warning key-embedded',
    signature: 'ok signature-valid',
  })
  expect(await ladder(token, '', 'embedded')).toMatchObject({ key: 'unknown key-none' })
})

test('nothing is checked where there is no token', async () => {
  expect(new Set(Object.values(await ladder('')))).toEqual(new Set(['unknown not-reached']))
})

describe('each step stands for itself', () => {
  const exp = NOW + 60
  test.each([
    ['an expired token', `{"exp":${NOW}}`, 'time', 'failed time-expired'],
    ['a token of the future', `{"exp":${exp},"nbf":${NOW + 1}}`, 'time', 'failed time-not-yet'],
    [
      'one issued in the future',
      `{"exp":${exp},"iat":${NOW + 1}}`,
      'time',
      'warning time-issued-ahead',
    ],
    ['one that never expires', '{"sub":"a"}', 'time', 'warning time-no-expiry'],
    ['an exp in milliseconds', `{"exp":${exp}000}`, 'time', 'warning time-unit'],
    ['an exp that is text', '{"exp":"soon"}', 'time', 'warning time-undated'],
    ['an exp beyond every date', '{"exp":1e300}', 'time', 'warning time-undated'],
    ['an nbf that is text', `{"exp":${exp},"nbf":"soon"}`, 'time', 'warning time-undated'],
    ['an exp that a good one follows', `{"exp":"soon","exp":${exp}}`, 'time', 'ok time-valid'],
    ['an iss that is a number', `{"iss":1,"exp":${exp}}`, 'profile', 'warning profile-mistyped'],
    ['an array', '[1]', 'profile', 'failed profile-not-object'],
    ['plain text', 'hello', 'structure', 'warning structure-payload-not-json'],
    ['a JSON fault', '{"a":', 'structure', 'failed structure-fault'],
    ['a JSON fault, whose profile nobody knows', '{"a":', 'profile', 'unknown not-reached'],
  ] as const)('%s', async (_, payload, step, outcome) => {
    const checks = await ladder(hs256(payload))
    expect(checks[step]).toBe(outcome)
    expect(checks['signature']).toBe('ok signature-valid')
  })

  test.each([
    ['no key', '', 'unknown key-none', 'unknown signature-unchecked'],
    [
      'another key',
      'another secret of thirty-two bytes',
      'ok key-usable',
      'failed signature-invalid',
    ],
    ['a short key', 'short', 'warning key-weak', 'failed signature-invalid'],
    ['an unreadable key', '{"kty":', 'failed key-unreadable', 'unknown signature-unchecked'],
    [
      'a key of another type',
      '{"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}',
      'failed key-unfit',
      'unknown signature-unchecked',
    ],
  ])('%s', async (_, key, keyOutcome, signatureOutcome) => {
    expect(await ladder(hs256('{}'), key)).toMatchObject({
      structure: 'ok structure-jws',
      key: keyOutcome,
      signature: signatureOutcome,
    })
  })
})

test('while the text is not JSON, time and profile of an earlier token are not claimed', async () => {
  const analysis = analyze(hs256('{}'))
  const fault = problem('json-empty', 'payload', null, {})
  const checks = runChecks(analysis, await verify(analysis, keyOf(SECRET)), AT, null, fault)
  expect(checks.map(({ state, code }) => `${state} ${code}`)).toEqual([
    'warning structure-stale',
    'ok key-usable',
    'ok signature-valid',
    'unknown not-reached',
    'unknown not-reached',
  ])
})

test('while the header is not JSON, the checks are of the algorithm that the token was verified with', async () => {
  const token = hs256('{}')
  const verdict = await verify(analyze(token), keyOf(SECRET))
  const beingWritten = analyze(token, { header: '{"alg":"HS512"', payload: null })
  const fault = problem('json-cut-short', 'header', null, { missing: '}' })
  expect(beingWritten.algorithm).toBe('HS512')
  expect(runChecks(beingWritten, verdict, AT, null, fault)).toMatchObject([
    { step: 'structure' },
    { code: 'key-usable' },
    { code: 'signature-valid', data: { algorithm: 'HS256' } },
    { step: 'time' },
    { step: 'profile' },
  ])
})

test('a token without algorithm is said to be unsecured, malformed or not', async () => {
  const unsecured = `${base64url('{"alg":"none"}')}.${base64url('{"a":')}`
  for (const token of [unsecured, `${unsecured}.`, `${unsecured}.AAAA`])
    expect(await ladder(token, '')).toMatchObject({
      structure: 'failed structure-fault',
      signature: 'failed signature-none',
    })
})

describe('the last step follows the profile', () => {
  const good = `{"sub":"a","exp":${NOW + 60}}`

  test.each([
    ['access-token', 0, 0, good, 'ok profile-met'],
    ['jwt', 0, 0, good, 'ok profile-jwt'],
    ['access-token', 0, 1, good, 'warning profile-unmet'],
    ['access-token', 1, 1, good, 'failed profile-unmet'],
    ['jwt', 1, 0, good, 'failed profile-unmet'],
    ['jwt', 0, 1, '{"iss":1}', 'warning profile-mistyped'],
    ['jwt', 1, 1, '{"iss":1}', 'failed profile-unmet'],
    ['jwt', 1, 0, '[1]', 'failed profile-not-object'],
    ['jwt', 1, 0, '{"a":', 'unknown not-reached'],
  ] as const)('%s with %i failed and %i warned', async (profile, failed, warned, text, outcome) => {
    const analysis = analyze(hs256(text))
    const verdict = await verify(analysis, keyOf(SECRET))
    const [last] = runChecks(analysis, verdict, AT, { profile, failed, warned }).slice(-1)
    expect(`${last?.state} ${last?.code}`).toBe(outcome)
  })
})
