import { EDITORS, expect, test } from './debugger'
import { hs256, SECRET } from './tokens'

const START = 1_800_000_000
const token = hs256(JSON.stringify({ iat: START, nbf: START, exp: START + 3600 }))

test('times follow the moment of evaluation and the leeway', async ({ app, page }) => {
  await app.open()
  await app.paste(token)
  await app.giveKey(SECRET)
  await app.expectVerdict('valid')
  await expect(app.check('time')).toHaveAttribute('data-state', 'failed')

  await app.button('Times').click()
  const slider = page.getByRole('slider', { name: 'Moment of evaluation' })
  await slider.fill(String(START + 1800))
  await expect(app.check('time')).toHaveAttribute('data-state', 'ok')
  await expect(app.check('time')).toContainText('30 min left')
  await expect(app.finding('not-yet-valid')).toHaveCount(0)
  const events = page.getByRole('list', { name: 'Timeline' }).getByRole('listitem')
  await expect(events).toHaveText(['issued', 'not before', 'evaluated', 'expires'])
  await expect(app.decodedPane).toContainText('Lifetime 1 h')

  await slider.fill(String(START + 3610))
  await expect(app.check('time')).toContainText('expired 10 s ago')
  await expect(app.finding('expired')).toHaveCount(1)
  await page.getByRole('spinbutton', { name: 'Leeway in seconds' }).fill('60')
  await expect(app.check('time')).toHaveAttribute('data-state', 'ok')
  await expect(app.finding('expired')).toHaveCount(0)
  await app.expectAccessible()

  await app.button('Now').click()
  await expect(app.button('Now')).toHaveAttribute('aria-pressed', 'true')
  await expect(app.check('time')).toHaveAttribute('data-state', 'failed')
})

test('a date field sets the moment too', async ({ app, page }) => {
  await app.open()
  await app.paste(token)
  await app.button('Times').click()
  await page.getByLabel('Evaluate at').fill('2027-01-15T12:00:00')
  await expect(app.check('time')).toHaveAttribute('data-state', /ok|failed/)
  await expect(app.button('Now')).toHaveAttribute('aria-pressed', 'false')
})

test('a time is set by a click, and the token is signed anew', async ({ app }) => {
  await app.open()
  await app.paste(token)
  await app.giveKey(SECRET)
  await app.button('Times').click()
  await app.button('Set exp to +1 day').click()
  await app.expectVerdict('valid')
  const [, payload = ''] = (await app.text('Encoded token')).split('.')
  const { exp, iat } = JSON.parse(Buffer.from(payload, 'base64url').toString()) as {
    readonly exp: number
    readonly iat: number
  }
  expect(iat).toBe(START)
  expect(Math.abs(exp - Date.now() / 1000 - 86_400)).toBeLessThan(120)
  await app.button('Set exp to expired').click()
  await expect(app.check('time')).toContainText('expired')
})

test('milliseconds taken for seconds are said, and mended by a click', async ({ app }) => {
  await app.open()
  await app.paste(hs256(`{"exp":${START}000}`))
  await app.giveKey(SECRET)
  await expect(app.check('time')).toHaveAttribute('data-state', 'warning')
  await expect(app.check('time')).toContainText('exp in milliseconds')
  await app.button('Times').click()
  await expect(app.decodedPane).toContainText('counts milliseconds; a NumericDate counts seconds')
  await app.button('Make it seconds').click()
  await app.expectVerdict('valid')
  const [, payload = ''] = (await app.text('Encoded token')).split('.')
  expect(Buffer.from(payload, 'base64url').toString()).toBe(`{"exp":${START}}`)
})

for (const [editors, device] of Object.entries(EDITORS)) {
  test.describe(`in ${editors}`, () => {
    test.use(device)

    test('the time at the caret is set right there, by pointer and by keyboard', async ({
      app,
      page,
    }) => {
      await app.open()
      if (editors === 'full editors') await app.waitForMonaco()
      await app.paste(hs256(`{"sub":"a","exp":${START}}`))
      await app.giveKey(SECRET)
      const shortcuts = page.getByRole('group', { name: /^Set .+…$/ })
      const expOf = async () => Number(/"exp": (\d+)/.exec(await app.text('Payload'))?.[1])
      const toExp = async () => {
        await app.editor('Payload').focus()
        await page.keyboard.press('ControlOrMeta+End')
        await page.keyboard.press('ArrowUp')
        await expect(shortcuts).toHaveAccessibleName('Set exp…')
      }

      await expect(shortcuts).toHaveCount(0)
      await toExp()
      await app.expectAccessible()
      await shortcuts.getByRole('button', { name: 'Set exp to +1 day' }).click()
      await expect(app.editor('Payload')).toBeFocused()
      await app.expectVerdict('valid')
      expect(Math.abs((await expOf()) - Date.now() / 1000 - 86_400)).toBeLessThan(120)

      await toExp()
      await page.keyboard.press('ControlOrMeta+.')
      await expect(shortcuts.getByRole('button', { name: 'Set exp to now' })).toBeFocused()
      await page.keyboard.press('Escape')
      await expect(app.editor('Payload')).toBeFocused()
      await page.keyboard.press('ControlOrMeta+.')
      for (let step = 0; step < 4; step++) await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await expect(app.editor('Payload')).toBeFocused()
      await expect(app.check('time')).toContainText('expired')

      await page.keyboard.press('ControlOrMeta+z')
      await expect(app.check('time')).toContainText('left')
      await page.keyboard.press('ControlOrMeta+Home')
      await expect(shortcuts).toHaveCount(0)
    })
  })
}
