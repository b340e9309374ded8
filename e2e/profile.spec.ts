import { createHash } from 'node:crypto'
import type { Locator, Page } from 'playwright/test'
import { expect, test, type Debugger } from './debugger'
import { hs256, SECRET } from './tokens'

const now = () => Math.floor(Date.now() / 1000)

const accessToken = (claims: object = {}) => {
  const iat = now()
  const payload = {
    iss: 'https://issuer.example',
    sub: 'user-42',
    aud: 'https://api.example',
    client_id: 'app',
    jti: 'a1',
    iat,
    exp: iat + 3600,
    ...claims,
  }
  return hs256(JSON.stringify(payload), {
    header: '{"alg":"HS256","typ":"at+jwt","kid":"2026-11"}',
  })
}

const idToken = (claims: object = {}) => {
  const iat = now()
  const payload = {
    iss: 'https://issuer.example',
    sub: 'user-42',
    aud: 'app',
    iat,
    exp: iat + 3600,
    nonce: 'n-1',
    ...claims,
  }
  return hs256(JSON.stringify(payload))
}

async function openProfile(app: Debugger, token: string) {
  await app.open()
  await app.paste(token)
  await app.giveKey(SECRET)
  await app.settled()
  await app.button('Profile').click()
}

const rules = (page: Page): Locator =>
  page.getByRole('list', { name: 'Rules', exact: true }).getByRole('listitem')

const rule = (page: Page, code: string): Locator =>
  rules(page).and(page.locator(`[data-rule="${code}"]`))

const summary = (app: Debugger): Locator => app.decodedPane.getByRole('note', { name: 'Summary' })

test('an access token is recognised by its type and held to RFC 9068', async ({ app, page }) => {
  await openProfile(app, accessToken())
  await expect(app.check('profile')).toHaveAttribute('data-state', 'ok')
  await expect(app.check('profile')).toContainText('Access token')
  await expect(page.getByRole('combobox', { name: 'Held to' })).toHaveValue('auto')
  await expect(app.decodedPane).toContainText('typ says that this is an access token.')
  await expect(rule(page, 'typ')).toHaveAttribute('data-result', 'pass')
  await expect(rule(page, 'typ').getByRole('link', { name: 'RFC 9068, 2.1' })).toHaveAttribute(
    'href',
    'https://www.rfc-editor.org/rfc/rfc9068#section-2.1',
  )
  await app.expectAccessible()

  await app.paste(accessToken({ client_id: undefined }))
  await expect(app.check('profile')).toHaveAttribute('data-state', 'failed')
  await expect(app.check('profile')).toContainText('Access token: 1 failed')
  await expect(rules(page).filter({ hasText: 'There is no client_id.' })).toHaveAttribute(
    'data-result',
    'fail',
  )
  await app.expectVerdict('valid')
  await app.button('Details').click()
  await expect(page.getByText('client_id is a string: There is no client_id.')).toBeVisible()
})

test('a profile can be chosen, and goes with the token', async ({ app, page }) => {
  await openProfile(app, accessToken())
  const select = page.getByRole('combobox', { name: 'Held to' })
  await select.selectOption({ label: 'Logout token' })
  await expect(app.check('profile')).toContainText('Logout token: 1 failed')
  await expect(select.getByRole('option', { name: 'Recognised: access token' })).toHaveCount(1)
  await app.paste(accessToken({ jti: 'a2' }))
  await expect(select).toHaveValue('auto')
  await expect(app.check('profile')).toHaveAttribute('data-state', 'ok')
})

test('an ID token is compared with the nonce and the access token that came with it', async ({
  app,
  page,
}) => {
  const token = 'the access token'
  const digest = createHash('sha256').update(token).digest()
  await openProfile(app, idToken({ at_hash: digest.subarray(0, 16).toString('base64url') }))
  await expect(app.check('profile')).toContainText('ID token')
  const hash = rule(page, 'token-hash').first()
  await expect(hash).toHaveAttribute('data-result', 'not-applicable')
  await page.getByRole('textbox', { name: 'Access token', exact: true }).fill(token)
  await expect(hash).toHaveAttribute('data-result', 'pass')
  await page.getByRole('textbox', { name: 'Access token', exact: true }).fill(`${token}!`)
  await expect(hash).toHaveAttribute('data-result', 'fail')
  await expect(app.check('profile')).toHaveAttribute('data-state', 'failed')
  await page.getByRole('textbox', { name: 'Access token', exact: true }).fill('')
  await expect(app.check('profile')).toHaveAttribute('data-state', 'ok')
  await page.getByRole('textbox', { name: 'Nonce', exact: true }).fill('n-2')
  await expect(rule(page, 'nonce')).toContainText('nonce is “n-1”, not “n-2”.')
  await expect(app.check('profile')).toHaveAttribute('data-state', 'failed')
})

test('a DPoP proof is compared with its request', async ({ app, page }) => {
  const jwk = {
    kty: 'EC',
    crv: 'P-256',
    x: 'l8tFrhx-34tV3hRICRDY9zCkDlpBhF42UQUfWVAWBFs',
    y: '9VE4jf_Ok_o64zbTTlcuNJajHmt6v9TDVrU0CdvGRDA',
  }
  const proof = hs256(
    JSON.stringify({ jti: 'a1', htm: 'POST', htu: 'https://server.example/token', iat: now() }),
    { header: JSON.stringify({ typ: 'dpop+jwt', alg: 'ES256', jwk }) },
  )
  await openProfile(app, proof)
  await expect(app.check('profile')).toContainText('DPoP proof')
  await expect(rule(page, 'public-jwk')).toContainText(
    'Its thumbprint is 0ZcOCORZNYy-DWpqq30jZyJGHTN0d2HglBV3uiguA4I.',
  )
  await page.getByRole('textbox', { name: 'HTTP method' }).fill('GET')
  await page.getByRole('textbox', { name: 'Request URL' }).fill('https://server.example/token?a=1')
  await expect(rule(page, 'method')).toHaveAttribute('data-result', 'fail')
  await expect(rule(page, 'url')).toHaveAttribute('data-result', 'pass')
  await app.expectAccessible()
})

test('what is expected stands for every token, each with the reason', async ({ app, page }) => {
  await openProfile(app, accessToken())
  await page.getByRole('textbox', { name: 'Issuer' }).fill('https://other.example')
  await page.getByRole('textbox', { name: 'Allowed algorithms' }).fill('RS256, HS256')
  const rows = page.getByRole('list', { name: 'What you expect' }).getByRole('listitem')
  await expect(rows).toHaveCount(2)
  await expect(rows.first()).toHaveAttribute('data-result', 'fail')
  await expect(rows.first()).toContainText(
    'iss is “https://issuer.example”, not “https://other.example”.',
  )
  await expect(rows.last()).toHaveAttribute('data-result', 'pass')
  await expect(app.check('profile')).toHaveAttribute('data-state', 'failed')
  await app.expectAccessible()
  await app.paste(accessToken({ iss: 'https://other.example' }))
  await expect(app.check('profile')).toHaveAttribute('data-state', 'ok')
  await expect(rows).toHaveCount(2)
})

test('a sentence above the payload sums the token up, and claims no more than was checked', async ({
  app,
}) => {
  await app.open()
  await app.paste(accessToken())
  await app.giveKey(SECRET)
  const text =
    /^Access token for user-42, issued by https:\/\/issuer\.example for https:\/\/api\.example, valid for 1 h until .* UTC; /
  await expect(summary(app)).toHaveText(text)
  await expect(summary(app)).toHaveText(/; signed with HS256 by key 2026-11\.$/)
  await app.giveKey('another secret of thirty-two bytes')
  await expect(summary(app)).toHaveText(/; claims to be signed .*, but is not by this key\.$/)
  await app.giveKey('')
  await expect(summary(app)).toHaveText(/; claims to be signed .*, which was not checked\.$/)
  await app.paste(idToken({ exp: 1_700_003_600, iat: 1_700_000_000 }))
  await expect(summary(app)).toHaveText(/^ID token for user-42, .* was valid for 1 h until /)
})

test.describe('in a window 280 pixels wide', () => {
  test.use({ viewport: { width: 280, height: 640 } })

  test('nothing of it reaches over the edge', async ({ app, page }) => {
    await openProfile(app, accessToken())
    await page.getByRole('textbox', { name: 'Issuer' }).fill('https://other.example')
    const parts = [
      page.getByRole('combobox', { name: 'Held to' }),
      page.getByRole('list', { name: 'Rules', exact: true }),
      page.getByRole('group', { name: 'Expectations' }),
      page.getByRole('list', { name: 'What you expect' }),
    ]
    for (const part of parts) {
      const { x, width } = (await part.boundingBox()) ?? { x: 0, width: Infinity }
      expect(x + width).toBeLessThanOrEqual(280)
      expect(await part.evaluate((box) => box.scrollWidth - box.clientWidth)).toBeLessThanOrEqual(0)
    }
    await app.expectAccessible()
  })
})
