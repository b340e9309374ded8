import { type Debugger, expect, test } from './debugger'
import { hs256, SECRET } from './tokens'

const TOKEN = hs256('{"sub":"user-42","exp":1769907600}')
const [HEADER = '', PAYLOAD = '', SIGNATURE = ''] = TOKEN.split('.')

async function openToken(app: Debugger) {
  await app.open()
  await app.waitForMonaco()
  await app.paste(TOKEN)
  await app.giveKey(SECRET)
  await app.expectVerdict('valid')
}

test('everything can be copied, to the letter', async ({ app, page }) => {
  await openToken(app)
  const choose = async (menu: string, item: string) => {
    await app.button(menu).click()
    await page.getByRole('menuitem', { name: item }).click()
  }
  await app.button('Copy token').click()
  await app.expectCopied(TOKEN)
  await app.button('Copy header').click()
  await app.expectCopied('{\n  "alg": "HS256",\n  "typ": "JWT"\n}')
  await choose('Header: more', 'Copy minified')
  await app.expectCopied('{"alg":"HS256","typ":"JWT"}')
  await choose('Header: more', 'Copy segment')
  await app.expectCopied(HEADER)
  await app.button('Copy payload').click()
  await app.expectCopied('{\n  "sub": "user-42",\n  "exp": 1769907600\n}')
  await choose('Payload: more', 'Copy minified')
  await app.expectCopied('{"sub":"user-42","exp":1769907600}')
  await choose('Payload: more', 'Copy segment')
  await app.expectCopied(PAYLOAD)
  await choose('Token: more', 'Copy header segment')
  await app.expectCopied(HEADER)
  await choose('Token: more', 'Copy payload segment')
  await app.expectCopied(PAYLOAD)
  await choose('Token: more', 'Copy signature segment')
  await app.expectCopied(SIGNATURE)
  await choose('Token: more', 'Copy signing input')
  await app.expectCopied(`${HEADER}.${PAYLOAD}`)
  await choose('Token: more', 'Copy Authorization header')
  await app.expectCopied(`Authorization: Bearer ${TOKEN}`)
})

test('what is copied is what is shown, also while it is no JSON and no token', async ({
  app,
  page,
}) => {
  await openToken(app)
  await app.replace('Payload', '{"sub":"adm')
  await expect(app.verdict).toHaveAttribute('data-stale')
  await app.button('Copy payload').click()
  await app.expectCopied('{"sub":"adm')
  await app.button('Copy token').click()
  await app.expectCopied(TOKEN)

  const broken = `${HEADER}.${PAYLOAD}`
  await app.paste(broken)
  await app.expectVerdict('malformed')
  await app.button('Copy payload').click()
  await app.expectCopied('{\n  "sub": "user-42",\n  "exp": 1769907600\n}')
  await app.button('Copy token').click()
  await app.expectCopied(broken)
  await app.button('Token: more').click()
  await expect(page.getByRole('menuitem', { name: 'Copy signing input' })).toBeDisabled()
})

test('the verdict can be copied for a ticket, without the token and the key', async ({
  app,
  page,
}) => {
  await page.clock.setFixedTime(new Date('2026-11-24T12:00:00Z'))
  await openToken(app)
  await app.button('Details').click()
  await app.button('Copy verdict').click()
  const report = () => page.evaluate(() => navigator.clipboard.readText())
  await expect.poll(report).toContain('Verdict: Signature valid')
  const text = await report()
  expect(text).toContain('Algorithm: HS256')
  expect(text).toContain('Evaluated at: 24 Nov 2026, 12:00 UTC')
  expect(text).toContain('- Time: failed. Expired 296 days ago.')
  expect(text).toContain('- High: Expired 296 days ago')
  for (const secret of [SECRET, HEADER, PAYLOAD, SIGNATURE, 'user-42'])
    expect(text).not.toContain(secret)
})

test('the copied verdict quotes nothing of what may be a key, readable or not', async ({
  app,
  page,
}) => {
  await openToken(app)
  await app.button('Details').click()
  const report = () => page.evaluate(() => navigator.clipboard.readText())
  for (const [key, state, quote] of [
    ['{"kty":"hunter2-type"}', 'key-error', 'hunter2'],
    ['-----BEGIN hunter2-----\nAAAA\n-----END hunter2-----', 'key-error', 'hunter2'],
    ['a different hunter2', 'invalid', 'hunter2'],
  ] as const) {
    await app.giveKey(key)
    await app.expectVerdict(state)
    await page.evaluate(() => navigator.clipboard.writeText('nothing yet'))
    await app.button('Copy verdict').click()
    await expect.poll(report).toMatch(/^Verdict: /)
    expect(await report()).not.toContain(quote)
  }
})

test('the key and whole panes can be hidden', async ({ app }) => {
  await openToken(app)
  const masking = () =>
    app.key.evaluate((box) => getComputedStyle(box).getPropertyValue('-webkit-text-security'))
  expect(await masking()).toBe('none')
  await app.button('Hide key').click()
  expect(await masking()).toBe('disc')
  await app.button('Show key').click()
  expect(await masking()).toBe('none')

  for (const [pane, editor] of [
    ['encoded token', app.editor('Encoded token')],
    ['decoded token', app.editor('Payload')],
    ['signature and key', app.key],
  ] as const) {
    await app.button(`Hide ${pane}`).click()
    await expect(editor).toBeHidden()
    await app.button(`Show ${pane}`).click()
    await expect(editor).toBeVisible()
  }
})

test('the editors find, fold, and go to the next error', async ({ app, page }) => {
  await openToken(app)
  const choose = async (item: string) => {
    await app.button('Payload: more').click()
    await page.getByRole('menuitem', { name: new RegExp(`^${item}`) }).click()
  }
  await choose('Find')
  await page.keyboard.type('user')
  await expect(app.decodedPane.getByText('1 of 1')).toBeVisible()
  await page.keyboard.press('Escape')

  await app.replace('Payload', '{\n  "a": {\n    "hidden": 1\n  }\n}')
  await expect(app.decodedPane.getByText('"hidden"')).toBeVisible()
  await choose('Fold all')
  await expect(app.decodedPane.getByText('"hidden"')).toBeHidden()
  await choose('Unfold all')
  await expect(app.decodedPane.getByText('"hidden"')).toBeVisible()

  await app.replace('Payload', '{\n  "a": tru\n}')
  await expect(app.verdict).toHaveAttribute('data-stale')
  await choose('Go to next error')
  await page.keyboard.type('Z')
  expect(await app.text('Payload')).toBe('{\n  "a": Ztru\n}')
  await app.settled()
  await app.editor('Payload').focus()
  await page.keyboard.press('ControlOrMeta+Home')
  await page.keyboard.press('F8')
  await page.keyboard.type('Y')
  expect(await app.text('Payload')).toBe('{\n  "a": YZtru\n}')
})
