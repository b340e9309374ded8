import { createHmac } from 'node:crypto'
import { expect, test } from './debugger'
import { base64url, hs256, hmac, SECRET } from './tokens'

test('a well-known secret is found, and taken on a click', async ({ app, page }) => {
  await app.open()
  await app.paste(hs256('{"sub":"a"}', { secret: 'changeme' }))
  await app.giveKey('another secret')
  await app.expectVerdict('invalid')
  await app.button('Weak secret?').click()
  await page.getByRole('button', { name: /^Try \d+ well-known secrets$/ }).click()
  await expect(app.keyPane).toContainText('The secret is changeme')
  await app.expectVerdict('invalid')
  await app.expectAccessible()
  await app.button('Use it as the key').click()
  await app.expectVerdict('valid')
  await app.button('Undo replacement').click()
  await expect(app.key).toHaveValue('another secret')
})

test('a word list that is dropped is tried on every core', async ({ app, page }) => {
  const words = Array.from({ length: 100_000 }, (_, index) => `word-${index}`)
  const header = '{"alg":"HS384"}'
  await app.open()
  await app.paste(hmac('sha384', '{"sub":"a"}', { header, secret: 'word-99990' }))
  await app.button('Weak secret?').click()
  await app.dropFile(app.button('Word list…'), 'words.txt', words.join('\n'))
  await expect(app.keyPane).toContainText('The secret is word-99990', { timeout: 30_000 })
  await expect(page.getByRole('progressbar', { name: 'Secrets tried' })).toBeVisible()
  await expect(app.keyPane).toContainText(/of 100,000 tried · [\d,]+ a second/)
})

test('what does not fit is said, and the run can be stopped', async ({ app, page }) => {
  await app.open()
  await app.paste(hs256('{"sub":"a"}', { secret: SECRET }))
  await app.button('Weak secret?').click()
  await page.getByRole('button', { name: /^Try/ }).click()
  await expect(app.keyPane).toContainText('None of them is the secret.')

  const words = Array.from({ length: 900_000 }, (_, index) => `${index}`).join('\n')
  await app.dropFile(app.button('Word list…'), 'words.txt', words)
  await app.button('Stop').click()
  await expect(page.getByRole('progressbar', { name: 'Secrets tried' })).toHaveCount(0)
})

test('the secret at hand is estimated, and other algorithms have none', async ({ app }) => {
  await app.open()
  await app.paste(hs256('{"sub":"a"}', { secret: 'qwerty' }))
  await app.giveKey('qwerty')
  await app.button('Weak secret?').click()
  await expect(app.keyPane).toContainText('is one of the well-known secrets')
  await app.giveKey('qwerty99')
  await expect(app.keyPane).toContainText(/is guessed within about [\d,]+ tries/)
  await app.paste('eyJhbGciOiJSUzI1NiJ9.e30.AAAA')
  await expect(app.button('Weak secret?')).toHaveCount(0)
})

test('a list may be in any encoding: what is no text is found in hex, and taken so', async ({
  app,
}) => {
  const input = `${base64url('{"alg":"HS256"}')}.${base64url('{"sub":"a"}')}`
  const secret = Buffer.from('caf\u00e9', 'latin1')
  const signature = createHmac('sha256', secret).update(input).digest('base64url')
  await app.open()
  await app.paste(`${input}.${signature}`)
  await app.button('Weak secret?').click()
  const list = Buffer.concat([Buffer.from('tea\r\n'), secret, Buffer.from('\r\nwater\r\n')])
  await app.dropFile(app.button('Word list…'), 'words.txt', list)
  await expect(app.keyPane).toContainText('The secret is 636166e9 in hex')
  await app.button('Use it as the key').click()
  await app.expectVerdict('valid')
  await expect(app.secretEncoding.getByRole('radio', { name: 'Hex' })).toBeChecked()
})

test('a list without words is said to have none', async ({ app }) => {
  await app.open()
  await app.button('Weak secret?').click()
  await app.dropFile(app.button('Word list…'), 'words.txt', '\r\n\n')
  await expect(app.keyPane).toContainText('The list has no words.')
})

test('a secret that others think of is found without a click, but not the sample’s own', async ({
  app,
}) => {
  await app.open()
  await expect(app.findings).toBeVisible()
  await expect(app.finding('well-known-secret')).toHaveCount(0)
  await app.paste(hs256('{"sub":"a"}', { secret: 'your-256-bit-secret' }))
  await app.giveKey('your-256-bit-secret')
  await expect(app.finding('well-known-secret')).toHaveAttribute('data-severity', 'critical')
  await app.giveKey('my-super-secret-jwt-key-for-production-2026')
  await expect(app.finding('guessable-secret')).toContainText('length does not help')
  await expect(app.finding('well-known-secret')).toHaveCount(0)
  await app.giveKey(SECRET)
  await expect(app.finding('guessable-secret')).toHaveCount(0)
})
