import { expect, test } from './debugger'
import { hs256 } from './tokens'

const SCREENS = ['readers', 'segments', 'open', 'nested', 'reading']
const JWE =
  'eyJhbGciOiJkaXIiLCJlbmMiOiJBMTI4R0NNIn0..AAAAAAAAAAAAAAAA.AAAAAAAAAAAAAAAAAAAAAA.AAAAAAAAAAAAAAAAAAAAAA'

test('the encryption lesson leads from who can read to what to read on', async ({
  page,
  learner,
}) => {
  await learner.open('encryption')
  await expect(learner.title).toHaveText('Signed is legible, encrypted is not')
  const readable = page.getByRole('group', { name: /^What can be read: Encrypted/ })
  await expect(readable).toContainText('"RSA-OAEP-256"')
  await expect(readable).not.toContainText('user-42')
  await page.getByRole('radio', { name: /^The recipient/ }).check()
  await expect(readable).toContainText('user-42')

  await learner.goOn('Five segments')
  await page.getByRole('radio', { name: 'encrypted key' }).check()
  await expect(page.getByRole('article')).toContainText('256 bytes')
  await page.getByRole('radio', { name: /^dir/ }).check()
  await expect(page.getByRole('article')).toContainText('0 bytes')

  await learner.goOn('One key opens it, whole or not at all')
  const article = page.getByRole('article')
  await expect(article).toContainText('It does not decrypt')
  await page.getByRole('radio', { name: 'the recipient’s public key' }).check()
  await expect(article).toContainText('A public key only encrypts')
  await page.getByRole('radio', { name: 'the recipient’s private key' }).check()
  await expect(article).toContainText('It opens.')
  await expect(page.getByRole('group', { name: 'Content' })).toContainText('user-42')
  await learner.expectOpen()
  await page.getByRole('button', { name: 'ciphertext', exact: true }).click()
  await expect(article).toContainText('It does not decrypt')
  await learner.expectSolved()

  await learner.goOn('Encrypted does not mean: from whom')
  const stranger = page.getByRole('region', { name: 'Token of a stranger' })
  await expect(stranger).toContainText('"admin":true')
  await expect(stranger).toContainText('The recipient accepts it.')
  await learner.expectOpen()
  await page.getByRole('checkbox').check()
  await expect(stranger).toContainText('Refused: nothing inside is signed.')
  await expect(page.getByRole('region', { name: 'Token of the issuer' })).toContainText(
    'The recipient accepts it.',
  )
  await learner.expectSolved()

  await learner.goOn('Reading on, in this order')
  const list = page.getByRole('list', { name: 'Specifications, in the order to read them' })
  await expect(list.getByRole('listitem').first()).toContainText('RFC 7519')
  await expect(list.getByRole('link', { name: 'RFC 7516' })).toHaveAttribute(
    'href',
    'https://www.rfc-editor.org/rfc/rfc7516',
  )
})

test('the encryption lesson can be walked and solved with the keyboard', async ({
  page,
  learner,
}) => {
  await learner.open('encryption/open')
  await page.getByRole('radio', { name: 'another private key' }).focus()
  for (let key = 0; key < 2; key++) await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('article')).toContainText('It opens.')
  await page.getByRole('button', { name: 'authentication tag', exact: true }).focus()
  await page.keyboard.press('Enter')
  await learner.expectSolved()
  await learner.next.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('checkbox').focus()
  await page.keyboard.press('Space')
  await learner.expectSolved()
})

test('the learner’s own claims are encrypted', async ({ app, page }) => {
  await app.open()
  await app.paste(hs256('{"sub":"the-learner"}'))
  await page.evaluate(() => {
    location.hash = '#/learn/encryption/nested'
  })
  await page.getByRole('radio', { name: 'Learn with my token' }).check()
  await expect(page.getByRole('region', { name: 'Token of a stranger' })).toContainText(
    '{"sub":"the-learner","admin":true}',
  )
})

test('the learner’s own encrypted token is shown by its segments', async ({ app, page }) => {
  await app.open()
  await app.paste(JWE)
  await page.evaluate(() => {
    location.hash = '#/learn/encryption/segments'
  })
  await page.getByRole('radio', { name: 'Learn with my token' }).check()
  await expect(page.getByRole('article')).toContainText('These are the segments of your own token')
  await expect(page.getByRole('article')).toContainText('"A128GCM"')
})

test('a broken token of the learner’s own leaves the lesson with the sample', async ({
  app,
  page,
}) => {
  await app.open()
  await app.paste('eyJhbGciOiJIUzI1NiJ9.e30')
  await page.evaluate(() => {
    location.hash = '#/learn/encryption'
  })
  await page.getByRole('radio', { name: 'Learn with my token' }).check()
  await expect(page.getByRole('article')).toContainText('Shown instead is the sample token')
  await expect(page.getByRole('group', { name: /^What can be read: Signed/ })).toContainText(
    'user-42',
  )
})

test('no screen of the encryption lesson has a fault for axe, in either theme', async ({
  page,
  learner,
}) => {
  for (const screen of SCREENS) {
    await learner.open(`encryption/${screen}`)
    await expect(page.getByRole('article')).not.toContainText('Making keys')
    await learner.expectAccessible()
  }
})

test('the encryption lesson fits a phone', async ({ page, learner }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  for (const screen of SCREENS) {
    await learner.open(`encryption/${screen}`)
    await expect(page.getByRole('article')).not.toContainText('Making keys')
    await learner.expectNoSidewaysScroll()
  }
})
