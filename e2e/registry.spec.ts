import type { Page } from 'playwright/test'
import { type Debugger, expect, test } from './debugger'
import { hs256 } from './tokens'

/** The explanation that a name or a value in the decoded pane has under the pointer. */
async function explanationOf(app: Debugger, page: Page, text: string) {
  await page.mouse.move(0, 0)
  await expect(page.getByRole('tooltip')).toBeHidden()
  await app.decodedPane.getByText(`"${text}"`, { exact: true }).hover()
  return page.getByRole('tooltip')
}

test('a claim seldom met explains itself, with an example and where it is defined', async ({
  app,
  page,
}) => {
  await app.open()
  await app.waitForMonaco()
  await app.paste(hs256('{"cnf":{"jkt":"abc"},"may_act":{"sub":"a"},"acr":"phr"}'))
  await app.expectVerdict('no-key')
  const confirmation = await explanationOf(app, page, 'cnf')
  await expect(confirmation).toContainText(/^cnf Confirmation.*stolen token.*Example: \{"jkt":/s)
  await expect(confirmation.getByRole('link', { name: 'RFC 7800, 3.1' })).toBeVisible()
  await expect(await explanationOf(app, page, 'jkt')).toContainText(/^jkt Key thumbprint.*DPoP/s)
  await expect(await explanationOf(app, page, 'may_act')).toContainText(/RFC 8693, 4\.4/)
  await expect(await explanationOf(app, page, 'acr')).toContainText('OpenID Connect Core 1.0, 2')
})

test('a provider’s own claims explain themselves in its tokens', async ({ app, page }) => {
  await app.open()
  await app.waitForMonaco()
  const payload = {
    iss: 'https://login.microsoftonline.com/t/v2.0',
    tid: 't',
    oid: 'o',
    ver: '2.0',
  }
  await app.paste(hs256(JSON.stringify(payload)))
  await app.expectVerdict('no-key')
  const explanation = await explanationOf(app, page, 'oid')
  await expect(explanation).toContainText(/^oid Object ID.*Microsoft Entra ID$/s)
})

test('an algorithm explains itself', async ({ app, page }) => {
  await app.open()
  await app.waitForMonaco()
  await app.paste(hs256('{"sub":"a"}', { header: '{"alg":"HS256","typ":"at+jwt"}' }))
  await app.expectVerdict('no-key')
  const explanation = await explanationOf(app, page, 'HS256')
  await expect(explanation).toContainText(
    /^HS256 HMAC with SHA-256.*shared secret.*RFC 7518, 3\.2$/s,
  )
  await expect(await explanationOf(app, page, 'at+jwt')).toContainText(/^at\+jwt access token$/)
})

test('names and values complete themselves while they are typed', async ({ app, page }) => {
  await app.open()
  await app.waitForMonaco()
  const option = (name: RegExp) => page.getByRole('option', { name })

  await app.replace('Header', '')
  await app.editor('Header').pressSequentially('{"ty')
  await expect(option(/^typ/)).toBeVisible()
  await page.keyboard.press('Enter')
  expect(await app.text('Header')).toBe('{"typ": ""')
  await app.replace('Header', '')
  await app.editor('Header').pressSequentially('{"typ": "at')
  await expect(option(/^at\+jwt/)).toBeVisible()
  await page.keyboard.press('Enter')
  expect(await app.text('Header')).toBe('{"typ": "at+jwt"')

  await app.replace('Payload', '')
  await app.editor('Payload').pressSequentially('{"may')
  await expect(option(/^may_act/)).toBeVisible()
  await page.keyboard.press('Enter')
  expect(await app.text('Payload')).toBe('{"may_act": {}')
  await app.replace('Payload', '')
  await app.editor('Payload').pressSequentially('{"amr": ["fp')
  await expect(option(/^fpt/)).toBeVisible()
  await page.keyboard.press('Enter')
  expect(await app.text('Payload')).toBe('{"amr": ["fpt"')
})
