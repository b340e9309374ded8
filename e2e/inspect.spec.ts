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

test('the ladder keeps structure, key, signature, time and profile apart', async ({
  app,
  page,
}) => {
  await page.clock.setFixedTime(new Date('2026-11-24T12:00:00Z'))
  await app.open()
  await app.paste(hs256('{"sub":42,"exp":1769907600}'))
  await app.giveKey(SECRET)
  await app.expectVerdict('valid')
  await expect(app.checks.getByRole('listitem')).toHaveCount(5)
  const states = {
    structure: 'ok',
    key: 'ok',
    signature: 'ok',
    time: 'failed',
    profile: 'warning',
  } as const
  for (const step of ['structure', 'key', 'signature', 'time', 'profile'] as const)
    await expect(app.check(step)).toHaveAttribute('data-state', states[step])
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

test('a link opens its token and leaves none in the address or the history', async ({
  app,
  page,
}) => {
  for (const name of ['token', 'id_token', 'access_token']) {
    const token = hs256(`{"sub":"${name}"}`)
    await app.open({ hash: `${name}=${token}` })
    expect(await app.text('Encoded token')).toBe(token)
    expect(page.url()).not.toContain('#')
  }
  const next = hs256('{"sub":"next"}')
  await page.evaluate((token) => {
    location.hash = `#token=${token}`
  }, next)
  await expect.poll(() => page.url()).not.toContain('token=')
  await app.expectVerdict('no-key')
  expect(await app.text('Encoded token')).toBe(next)
  await page.goBack()
  expect(page.url()).not.toContain('token=')
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
