import { expect, test } from './debugger'
import { hs256, SECRET } from './tokens'

const FIRST = hs256('{"sub":"user-42","scope":"read","level":1,"exp":1900000000}')
const SECOND = hs256('{"sub":"user-42","level":"1","exp":1900003600,"admin":true}')

test('a second token is compared claim by claim', async ({ app, page }) => {
  await app.open()
  await app.paste(FIRST)
  await app.giveKey(SECRET)
  await app.expectVerdict('valid')
  await app.button('Compare').click()
  await page.getByRole('textbox', { name: 'Second token' }).fill(`Bearer ${SECOND}`)
  const rows = page.getByRole('list', { name: 'Differences' }).getByRole('listitem')
  await expect(rows).toHaveCount(4)
  await expect(rows.nth(0)).toContainText(/only in the first.*scope/)
  await expect(rows.nth(1)).toContainText(/same content, other type.*level.*1 → "1"/)
  await expect(rows.nth(2)).toContainText(/exp.*1900000000 → 1900003600 1 h later/)
  await expect(rows.nth(3)).toContainText(/only in the second.*admin/)
  await expect(app.tokenPane).toContainText('The key in the key box verifies both.')
  await app.expectAccessible()
})

/** An ES256 token whose R is always the same. */
const token = (payload: string, s: number) =>
  ['{"alg":"ES256"}', payload, Uint8Array.from({ length: 64 }, (_, at) => (at < 32 ? 7 : s))]
    .map((part) => Buffer.from(part).toString('base64url'))
    .join('.')

test('the same R in two ECDSA signatures is called out', async ({ app, page }) => {
  await app.open()
  await app.paste(token('{"a":1}', 1))
  await app.button('Compare').click()
  await page.getByRole('textbox', { name: 'Second token' }).fill(token('{"a":2}', 2))
  await expect(app.tokenPane).toContainText('whoever has both can compute the private key')
})
