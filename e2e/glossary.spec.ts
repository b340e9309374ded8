import { generateKeyPairSync } from 'node:crypto'
import { expect, test } from './debugger'
import { spki } from './keys'
import { hs256, SECRET } from './tokens'

test('terms in the debugger open their entries in the glossary, and one comes back to the token', async ({
  app,
  page,
}) => {
  await app.open()
  await app.giveKey(SECRET)
  await app.paste(hs256('{"sub":"me","tier":1}'))
  await app.expectVerdict('valid')
  await page.getByRole('button', { name: 'Details', exact: true }).click()
  await page.getByRole('link', { name: 'signing input' }).click()
  await expect(page.getByRole('term').filter({ hasText: /^signing input$/ })).toBeInViewport()
  await expect(page.getByText('The exact characters that are signed')).toBeVisible()
  await page.goBack()
  await app.expectVerdict('valid')
  await expect(app.decodedPane).toContainText('tier')

  await app.giveKey(spki(generateKeyPairSync('ed25519').publicKey))
  await page.getByRole('button', { name: 'Key details' }).click()
  await page.getByRole('link', { name: 'Thumbprint' }).click()
  await expect(page.getByRole('term').filter({ hasText: /^JWK thumbprint$/ })).toBeInViewport()
  await page.goBack()
  await page.getByRole('button', { name: 'Claims', exact: true }).click()
  await page.getByRole('link', { name: 'private', exact: true }).click()
  await expect(page.getByRole('term').filter({ hasText: /^private claim$/ })).toBeInViewport()
})

test('a finding leads to the term that it is about', async ({ app, page }) => {
  await app.open()
  await app.paste(hs256('{"sub":"me"}'))
  await app.expectVerdict('no-key')
  const finding = page.getByRole('list', { name: 'Findings' }).getByRole('listitem')
  await finding
    .filter({ has: page.locator('small', { hasText: 'lifetime' }) })
    .first()
    .getByRole('link', { name: 'lifetime' })
    .click()
  await expect(page.getByRole('term').filter({ hasText: /^lifetime$/ })).toBeInViewport()
  await expect(page).toHaveURL(/#\/learn\/glossary\/lifetime$/)
})

test('a term in a lesson leads to its entry, and back to the screen', async ({ page, learner }) => {
  await learner.open('parts/change')
  for (const visit of [1, 2]) {
    await page.getByRole('link', { name: 'signing input' }).click()
    await expect(
      page.getByRole('term').filter({ hasText: /^signing input$/ }),
      `visit ${visit}`,
    ).toBeInViewport()
    await page.goBack()
    await expect(learner.title).toHaveText('Change a letter')
  }
})

test('every term has its place in the glossary, accessible in both themes', async ({
  page,
  learner,
}) => {
  await learner.open('glossary')
  expect(await page.getByRole('term').count()).toBeGreaterThan(80)
  await learner.expectAccessible()
})
