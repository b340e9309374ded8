import { readFileSync, readdirSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { analyze } from '../../jwt/analyze'
import { encodeBase64url } from '../../jwt/base64url'
import { FIRST_SAMPLE } from '../../jwt/first-sample'
import { encodeUtf8 } from '../../jwt/utf8'
import type { Refusal } from './answer'
import { ATTACK_NAMES, ATTACKS, type AttackName } from './attack-table'
import { UNCHANGED, type Choices } from './forge'
import { guess } from './guess'
import { isBreakIn, LATER, play, replay } from './play'
import { lineWith, shownCode } from './shown-code'
import { parse } from './verifier-tools'
import { signHs256 } from './sign-by-hand'
import { verifyStrictly } from './strict'
import { KEY_ID, LIFETIME, makeWorld, OTHER_AUDIENCE, type World } from './world'

const NOW = 1_800_000_000
const WEAK = 'letmein'
let world: World

beforeAll(async () => {
  const claims = analyze(FIRST_SAMPLE.token).payload?.text ?? '{}'
  const made = await makeWorld({ claims, now: NOW, tokenId: 'a', weakSecret: WEAK })
  if (!made.ok) throw new Error(made.problem.code)
  world = made.value
})

const segment = (value: object): string => encodeBase64url(encodeUtf8(JSON.stringify(value)))

const attempt = (name: AttackName, choices: Partial<Choices>, guessed: string | null = null) =>
  play(name, { ...UNCHANGED, ...choices }, world, guessed)

const ADMIN = { role: 'admin' } as const
const BREAK_INS: readonly [AttackName, Partial<Choices>, Refusal][] = [
  ['tampering', ADMIN, 'signature'],
  ['none', { ...ADMIN, alg: 'none', signature: 'drop' }, 'algorithm'],
  ['none', { ...ADMIN, alg: 'none' }, 'algorithm'],
  ['confusion', { ...ADMIN, alg: 'HS256', signature: 'public-key' }, 'algorithm'],
  ['weak', { ...ADMIN, signature: 'guessed' }, 'signature'],
  ['kid', { ...ADMIN, kid: 'dev-null', signature: 'empty' }, 'key'],
  ['kid', { ...ADMIN, kid: 'style-sheet', signature: 'style-text' }, 'key'],
  ['jwk', { ...ADMIN, jwk: 'own', signature: 'own-key' }, 'signature'],
]

test.each(BREAK_INS)(
  '%s with %j gets past the naive verifier, and is refused for its %s',
  async (name, choices, why) => {
    const outcome = await attempt(name, choices, WEAK)
    expect(outcome.naive).toMatchObject({ isAccepted: true, claims: ADMIN })
    expect(outcome.strict).toEqual({ isAccepted: false, why })
    expect(isBreakIn(outcome)).toBe(true)
  },
)

test.each(ATTACK_NAMES)(
  '%s: the token as it was issued is accepted by both, and is no break-in',
  async (name) => {
    const outcome = await attempt(name, {})
    expect(outcome.naive).toMatchObject({ isAccepted: true, claims: { role: 'user' } })
    expect(outcome.strict).toMatchObject({ isAccepted: true, claims: { role: 'user' } })
    expect(isBreakIn(outcome)).toBe(false)
  },
)

test.each<[AttackName, Partial<Choices>]>([
  ['none', ADMIN],
  ['none', { ...ADMIN, signature: 'drop' }],
  ['confusion', ADMIN],
  ['confusion', { ...ADMIN, signature: 'public-key' }],
  ['confusion', { ...ADMIN, alg: 'HS256' }],
  ['weak', ADMIN],
  ['kid', { ...ADMIN, signature: 'empty' }],
  ['kid', { ...ADMIN, kid: 'dev-null' }],
  ['kid', { ...ADMIN, kid: 'dev-null', signature: 'style-text' }],
  ['jwk', { ...ADMIN, jwk: 'own' }],
  ['jwk', { ...ADMIN, signature: 'own-key' }],
])('%s with %j is half an attack, and gets past nobody', async (name, choices) => {
  const { naive, strict } = await attempt(name, choices)
  expect(naive.isAccepted).toBe(false)
  expect(strict.isAccepted).toBe(false)
})

test('a forged token keeps what the attack does not change, to the character', async () => {
  const { token } = await attempt('none', { alg: 'none', signature: 'drop' })
  expect(token.split('.')[1]).toBe(world.issued.private.split('.')[1])
  expect(token.endsWith('.')).toBe(true)
})

describe('guessing', () => {
  const LIST = ['secret', 'password', WEAK, 'admin']

  test('finds a secret of the list, and says after how many tries', () => {
    expect(guess(world.issued.weak, LIST)).toEqual({ tried: 3, found: WEAK })
  })

  test('finds nothing where the secret is random', () => {
    expect(guess(world.issued.strong, LIST)).toEqual({ tried: 4, found: null })
  })

  test('leaves the signature as it was where nothing was found', async () => {
    const { token } = await attempt('weak', { signature: 'guessed' })
    expect(token).toBe(world.issued.weak)
  })
})

describe('the issuer’s own token', () => {
  const NONE: ReadonlySet<unknown> = new Set()
  const jti = analyze(FIRST_SAMPLE.token).payload?.members.find(({ name }) => name === 'jti')?.value
  const USED: ReadonlySet<unknown> = new Set([jti])

  test.each([
    ['for the first time', { api: 'own', time: 'now' }, NONE, null],
    ['for the second time', { api: 'own', time: 'now' }, USED, 'replayed'],
    ['an hour later', { api: 'own', time: 'later' }, NONE, 'expired'],
    ['to another API', { api: 'other', time: 'now' }, NONE, 'audience'],
  ] as const)('shown %s', async (_when, showing, used, why) => {
    const { naive, strict } = await replay(showing, world, used)
    expect(naive.isAccepted).toBe(true)
    expect(strict.isAccepted ? null : strict.why).toBe(why)
  })

  test('has expired when it is shown later, and is for one API only', () => {
    expect(LATER).toBeGreaterThan(LIFETIME)
    expect(OTHER_AUDIENCE).not.toBe(world.audience)
  })
})

test.each([
  ['nothing', '', 'malformed'],
  ['a header that is not JSON', 'AAAA.e30.', 'malformed'],
  ['no algorithm', 'e30.e30.', 'algorithm'],
  [
    'an extension that it does not know',
    `${segment({ crit: ['b64'], b64: false })}.e30.`,
    'critical',
  ],
])(
  'the strict verifier refuses %s, and no verifier accepts it as an admin',
  async (_what, token, why) => {
    const broken = { ...world, issued: { private: token, strong: token, weak: token } }
    for (const name of ATTACK_NAMES) {
      const { naive, strict } = await play(name, UNCHANGED, broken, null)
      expect(strict).toEqual({ isAccepted: false, why })
      expect(naive.isAccepted && naive.claims.role === 'admin').toBe(false)
    }
  },
)

test.each([
  ['none', undefined, null],
  ['a past one', NOW, null],
  ['one to come', NOW + 1, 'not-yet'],
  ['one that is no number', String(NOW), 'not-yet'],
  ['null', null, 'not-yet'],
])('the strict verifier reads a token with an `nbf`: %s', async (_what, nbf, why) => {
  const { issuer, audience, strongSecret, now } = world
  const header = segment({ alg: 'HS256', kid: KEY_ID })
  const input = `${header}.${segment({ iss: issuer, aud: audience, nbf, exp: now + 1 })}`
  const answer = await verifyStrictly(`${input}.${signHs256(strongSecret, input)}`, {
    algorithm: 'HS256',
    keys: new Map([[KEY_ID, strongSecret]]),
    issuer,
    audience,
    now,
    used: null,
  })
  expect(answer.isAccepted ? null : answer.why).toBe(why)
})

test.each(['e30.e30', 'e30.e30.AA.AA', 'e30', '*.e30.AA'])('%j is no token to read', (token) => {
  expect(parse(token)).toBeNull()
})

describe('the code that is shown', () => {
  test.each(ATTACK_NAMES)(
    'of %s begins with the verifier that runs, and has its flaw in one line',
    (name) => {
      const { file, naive, flaw } = ATTACKS[name]
      const lines = shownCode(file)
      expect(lines[0]).toContain(`export const ${naive.name}`)
      expect(lines.filter((line) => line.includes(flaw))).toHaveLength(1)
    },
  )

  test('of the strict verifier has each refusal in one line', () => {
    const lines = shownCode('strict')
    const refusals = [
      'malformed',
      'critical',
      'algorithm',
      'key',
      'signature',
      'issuer',
      'audience',
      'not-yet',
      'expired',
      'replayed',
    ]
    for (const why of refusals)
      expect(lines.filter((line) => line.includes(`refuse('${why}')`))).toHaveLength(1)
    expect(lineWith(lines, 'refuse(')).toBe(2)
    expect(lineWith(lines, 'nowhere')).toBeNull()
  })
})

test('no file outside this folder imports a naive verifier', () => {
  const importers = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !path.startsWith('learn/attacks/'))
    .filter((path) =>
      /from '[^']*attacks\/|import\('[^']*attacks\//.test(readFileSync(`src/${path}`, 'utf8')),
    )
  expect(importers).toEqual(['learn/lesson-views.ts'])
})
