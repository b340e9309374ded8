import { expect, test } from './debugger'
import { hs256, SECRET } from './tokens'

const CLAIMS =
  '{"iss":"https://issuer.example","exp":1900000000,"aud":7,"https://app.example/role":"x","roles":["a",{"b":1.0}],"level":1}'

test('the payload is shown as a table, each claim with its kind and meaning', async ({
  app,
  page,
}) => {
  await app.open()
  await app.paste(hs256(CLAIMS))
  await app.button('Claims').click()
  const table = page.getByRole('table', { name: 'Claims' })
  const row = (name: string) =>
    table.getByRole('row').filter({ has: page.getByText(name, { exact: true }) })
  await expect(row('iss')).toContainText(/registered.*Issuer/)
  await expect(row('exp')).toContainText(/registered.*2030/)
  await expect(row('aud')).toContainText('Has another type than it should')
  await expect(row('https://app.example/role')).toContainText('public')
  await expect(row('level')).toContainText('private')
  await app.expectAccessible()

  await page.getByRole('button', { name: 'Open roles' }).click()
  await page.getByRole('button', { name: 'Open 1' }).click()
  await expect(page.getByRole('textbox', { name: 'Value of b' })).toHaveValue('1.0')
  await page.getByRole('button', { name: 'Close roles' }).press('Enter')
  await expect(page.getByRole('textbox', { name: 'Value of b' })).toHaveCount(0)
})

test('a value edited in the table edits the text, and nothing else of it', async ({
  app,
  page,
}) => {
  await app.open()
  await app.paste(hs256(CLAIMS))
  await app.giveKey(SECRET)
  await app.expectVerdict('valid')
  await app.button('Claims').click()
  const level = page.getByRole('textbox', { name: 'Value of level' })
  await level.fill('2e')
  await expect(level).toHaveAttribute('aria-invalid', 'true')
  await level.press('Escape')
  await expect(level).toHaveValue('1')
  await level.fill('7')
  await level.press('Escape')
  await expect(level).toHaveValue('1')
  await level.fill('2')
  await level.press('Enter')
  await page.getByRole('textbox', { name: 'Value of iss' }).fill('https://"new".example')
  await page.getByRole('textbox', { name: 'Value of iss' }).press('Enter')
  await app.expectVerdict('valid')
  const [, payload = ''] = (await app.text('Encoded token')).split('.')
  expect(Buffer.from(payload, 'base64url').toString()).toBe(
    CLAIMS.replace('"level":1', '"level":2').replace(
      '"https://issuer.example"',
      '"https://\\"new\\".example"',
    ),
  )
})

test('ten thousand claims are listed as they come into sight', async ({ app, page }) => {
  const claims = Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`claim_${at}`, at]))
  await app.open()
  await app.paste(hs256(JSON.stringify(claims)))
  await app.settled()
  await app.button('Claims').click()
  const table = page.getByRole('table', { name: 'Claims' })
  await expect(table).toHaveAttribute('aria-rowcount', '10000')
  expect(await table.getByRole('row').count()).toBeLessThan(80)
  await table.getByRole('row').first().hover()
  await page.mouse.wheel(0, 10_000_000)
  await expect(page.getByRole('textbox', { name: 'Value of claim_9999' })).toBeVisible()
})
