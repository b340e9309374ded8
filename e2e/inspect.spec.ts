import { expect, test } from './debugger'
import { base64url, hs256, SECRET } from './tokens'

const EXACT = '{"n":9007199254740993,"one":1.0,"huge":1E400,"a":1,"a":2,"text":"\\u0061\\/"}'

test('a pasted token shows the exact text of its parts, pretty-printed', async ({ app, page }) => {
  await app.open()
  await app.paste(hs256(EXACT))
  await app.giveKey(SECRET)
  await app.expectVerdict('valid')
  const shown =
    '{\n  "n": 9007199254740993,\n  "one": 1.0,\n  "huge": 1E400,\n  "a": 1,\n  "a": 2,\n  "text": "\\u0061\\/"\n}'
  expect(await app.text('Payload')).toBe(shown)
  await app.button('Copy payload').click()
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(shown)
})

test('the sizes of the segments are shown', async ({ app }) => {
  const token = hs256('{"sub":"user-42"}')
  const [header = '', payload = ''] = token.split('.')
  await app.open()
  await app.paste(token)
  await expect(app.tokenPane).toContainText(`header ${header.length}`)
  await expect(app.tokenPane).toContainText(`payload ${payload.length}`)
  await expect(app.tokenPane).toContainText('signature 43 = 32 bytes')
  await expect(app.decodedPane).toContainText(`${header.length} characters, 27 bytes`)
  await expect(app.decodedPane).toContainText(`1 claim · ${payload.length} characters, 17 bytes`)
})

test('the segments differ in colour, each from its first to its last character', async ({
  app,
}) => {
  const token = hs256('{"sub":"user-42"}')
  await app.open()
  await app.waitForMonaco()
  await app.paste(token)
  await app.expectVerdict('no-key')
  const colours = new Set<string>()
  for (const [index, name] of ['header', 'payload', 'signature'].entries()) {
    const pieces = app.tokenPane.locator(`.triptych-${name}`)
    await expect
      .poll(async () => (await pieces.allTextContents()).join(''))
      .toBe(token.split('.')[index])
    colours.add(await pieces.first().evaluate((piece) => getComputedStyle(piece).color))
  }
  expect(colours.size).toBe(3)
})

test('times and the algorithm are told beside their claims', async ({ app, page }) => {
  await page.clock.setFixedTime(new Date('2026-02-01T02:30:00Z'))
  await app.open()
  await app.waitForMonaco()
  await app.paste(
    hs256('{"iat":1769904000,"nbf":1769914800,"exp":1769907600}', {
      header: '{"alg":"HS256","typ":"at+jwt"}',
    }),
  )
  for (const words of [
    'HMAC with SHA-256',
    'OAuth 2.0 access token, RFC 9068',
    '1 Feb 2026, 00:00 UTC · 2 h ago',
    'not valid for another 30 min · 1 Feb 2026, 03:00 UTC',
    'expired 1 h ago · 1 Feb 2026, 01:00 UTC',
  ])
    await expect(
      app.decodedPane
        .getByText(words.replaceAll(' ', '\u00a0'))
        .or(app.decodedPane.getByText(words)),
    ).toBeVisible()
})

const NOW = Date.parse('2026-11-24T12:00:00Z') / 1000
const STEPS = ['structure', 'key', 'signature', 'time', 'profile'] as const
const UNTIL_TOMORROW = `{"exp":${NOW + 86_400}}`

/** A token, the secret given for it, and the state of each step in their order. */
const LADDERS: readonly (readonly [
  what: string,
  token: string,
  key: string,
  states: readonly string[],
])[] = [
  ['nothing wrong', hs256(UNTIL_TOMORROW), SECRET, ['ok', 'ok', 'ok', 'ok', 'ok']],
  ['expired', hs256(`{"exp":${NOW - 60}}`), SECRET, ['ok', 'ok', 'ok', 'failed', 'ok']],
  ['not yet valid', hs256(`{"nbf":${NOW + 60}}`), SECRET, ['ok', 'ok', 'ok', 'failed', 'ok']],
  ['never expires', hs256('{}'), SECRET, ['ok', 'ok', 'ok', 'warning', 'ok']],
  [
    'a claim of another type',
    hs256(`{"sub":42,"exp":${NOW + 86_400}}`),
    SECRET,
    ['ok', 'ok', 'ok', 'ok', 'warning'],
  ],
  ['no key', hs256(UNTIL_TOMORROW), '', ['ok', 'unknown', 'unknown', 'ok', 'ok']],
  ['another key', hs256(UNTIL_TOMORROW), SECRET.toUpperCase(), ['ok', 'ok', 'failed', 'ok', 'ok']],
  [
    'a weak key',
    hs256(UNTIL_TOMORROW, { secret: 'short' }),
    'short',
    ['ok', 'warning', 'ok', 'ok', 'ok'],
  ],
  ['an unreadable key', hs256(UNTIL_TOMORROW), '{"kty":', ['ok', 'failed', 'unknown', 'ok', 'ok']],
  [
    'no signature',
    hs256(UNTIL_TOMORROW).replace(/[^.]*$/, ''),
    SECRET,
    ['ok', 'ok', 'failed', 'ok', 'ok'],
  ],
]

test('the ladder keeps structure, key, signature, time and profile apart', async ({
  app,
  page,
}) => {
  await page.clock.setFixedTime(NOW * 1000)
  await app.open()
  for (const [what, token, key, states] of LADDERS)
    await test.step(what, async () => {
      await app.paste(token)
      await app.giveKey(key)
      await app.settled()
      await expect(app.checks.getByRole('listitem')).toHaveCount(STEPS.length)
      for (const [index, step] of STEPS.entries())
        await expect(app.check(step), step).toHaveAttribute('data-state', states[index] ?? '')
    })
})

test('each step says in a word what it found, and in a sentence what that means', async ({
  app,
  page,
}) => {
  await page.clock.setFixedTime(NOW * 1000)
  await app.open()
  await app.paste(hs256('{"sub":42,"exp":1769907600}'))
  await app.giveKey(SECRET)
  await app.expectVerdict('valid')
  await expect(app.check('time')).toContainText('expired 296 days ago')
  await app.button('Details').click()
  await expect(
    page.getByText('The value of sub has another type than RFC 7519 asks for.'),
  ).toBeVisible()
})

test('a broken token is decoded as far as it goes', async ({ app }) => {
  const [header = '', payload = '', signature = ''] = hs256('{"sub":"user-42","name":"Ada"}').split(
    '.',
  )
  await app.open()
  await app.giveKey(SECRET)

  await app.paste(`${header}.${payload}`)
  await app.expectVerdict('malformed')
  await app.expectProblem('token-segments', '2 segments', 'cut off')
  expect(await app.text('Payload')).toBe('{\n  "sub": "user-42",\n  "name": "Ada"\n}')

  await app.paste(`${header}.${payload.slice(0, -3)}*${payload.slice(-2)}.${signature}`)
  await app.expectVerdict('malformed')
  await app.expectProblem(
    'base64url-character',
    '“*”',
    `character ${header.length + payload.length - 1}`,
  )
  expect(await app.text('Header')).toContain('"alg": "HS256"')
  expect(await app.text('Payload')).toContain('"sub": "user-42"')

  await app.paste(`${header}.${base64url('{"sub":"user-42","name":"A')}.${signature}`)
  await app.expectVerdict('malformed')
  await app.expectProblem('json-cut-short', 'Payload, line 3, column')
  expect(await app.text('Payload')).toContain('"sub": "user-42"')
})

const FRAGMENTS: readonly (readonly [name: string, fragment: (token: string) => string])[] = [
  ['token', (token) => `token=${token}`],
  ['id_token', (token) => `id_token=${token}`],
  ['access_token', (token) => `access_token=${token}`],
  ['implicit flow', (token) => `state=af0ifjsldkj&token_type=Bearer&access_token=${token}`],
]

test('a link opens its token and leaves none in the address or the history', async ({
  app,
  page,
}) => {
  for (const [name, fragment] of FRAGMENTS) {
    const first = hs256(`{"sub":"${name}, on start"}`)
    await page.goto('about:blank')
    await app.open({ hash: fragment(first) })
    expect(await app.text('Encoded token')).toBe(first)
    await expect.poll(() => page.url()).not.toContain('#')
    await app.expectVerdict('no-key')

    const second = hs256(`{"sub":"${name}, later"}`)
    await page.evaluate((hash) => {
      location.hash = hash
    }, fragment(second))
    await expect.poll(() => page.url()).not.toContain('#')
    await app.settled()
    expect(await app.text('Encoded token')).toBe(second)

    await page.goBack()
    expect(page.url()).not.toContain('#')
    expect(await app.text('Encoded token')).toBe(second)
  }
})

test('a token in the query string, which servers see, is not taken', async ({ app, page }) => {
  await app.open()
  const sample = await app.text('Encoded token')
  await page.goto(`${page.url()}?token=${hs256('{"sub":"user-42"}')}`)
  await app.settled()
  expect(await app.text('Encoded token')).toBe(sample)
})

test('a token is found in what is around it, and replaces the one that is there', async ({
  app,
  page,
}) => {
  const token = hs256('{"sub":"user-42"}')
  await app.open()
  await app.waitForMonaco()
  await app.paste(`curl -H 'Authorization: Bearer ${token}' https://api.example/`)
  await app.expectVerdict('no-key')
  expect(await app.text('Encoded token')).toBe(token)

  const next = hs256('{"sub":"next"}')
  await page.evaluate((text) => navigator.clipboard.writeText(text), `Bearer ${next}\n`)
  await app.editor('Encoded token').focus()
  await page.keyboard.press('ControlOrMeta+End')
  await page.keyboard.press('ControlOrMeta+V')
  await app.settled()
  expect(await app.text('Encoded token')).toBe(next)
  await app.editor('Encoded token').focus()
  await page.keyboard.press('ControlOrMeta+Z')
  await app.settled()
  expect(await app.text('Encoded token')).toBe(token)
})

const REGISTERED_CLAIMS = ['iss', 'sub', 'aud', 'exp', 'nbf', 'iat', 'jti'] as const

test('registered names explain themselves under the pointer, and complete while typed', async ({
  app,
  page,
}) => {
  await app.open()
  await app.waitForMonaco()
  await app.paste(
    hs256('{"iss":"a","sub":"b","aud":"c","exp":4102444800,"nbf":0,"iat":0,"jti":"d"}'),
  )
  await app.expectVerdict('no-key')
  const tooltip = page.getByRole('tooltip')
  for (const name of REGISTERED_CLAIMS) {
    await app.decodedPane.getByText(`"${name}"`, { exact: true }).hover()
    await expect(tooltip).toHaveText(new RegExp(`^${name}.*RFC 7519, 4\\.1\\.[1-7]`, 's'))
    // It may lie over the next name.
    await page.mouse.move(0, 0)
    await expect(tooltip).toBeHidden()
  }

  await app.replace('Payload', '')
  await app.editor('Payload').pressSequentially('{"')
  for (const name of REGISTERED_CLAIMS)
    await expect(page.getByRole('option', { name: new RegExp(`^${name}`) })).toBeVisible()
  await app.editor('Payload').pressSequentially('au')
  await page.keyboard.press('Enter')
  expect(await app.text('Payload')).toBe('{"aud": ""')
})
