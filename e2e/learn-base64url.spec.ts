import { expect, test } from './debugger'
import { hs256 } from './tokens'

const SCREENS = ['grid', 'text', 'write', 'url', 'spare', 'read']
const JWE =
  'eyJhbGciOiJkaXIiLCJlbmMiOiJBMTI4R0NNIn0..AAAAAAAAAAAAAAAA.AAAAAAAAAAAAAAAAAAAAAA.AAAAAAAAAAAAAAAAAAAAAA'

test('the lesson on Base64url leads from the bits of a claim to a payload read without a key', async ({
  page,
  learner,
}) => {
  await learner.open('base64url')
  await expect(learner.title).toHaveText('Four characters, three bytes')
  const article = page.getByRole('article')
  await page.getByRole('radio', { name: 'name' }).check()
  const grid = page.getByRole('listbox', { name: 'Characters that carry name' })
  await grid.getByRole('option').first().click()
  await expect(article).toContainText(/is number \d+ in the alphabet: [01]{6}\./)

  await learner.goOn('One letter, one to four bytes')
  await page.getByRole('textbox', { name: 'Your text' }).fill('é')
  await expect(article).toContainText('1 character of text, 2 bytes, 3 characters of Base64url.')
  await expect(page.getByRole('group', { name: 'Group: bytes c3 a9, text é' })).toBeVisible()

  await learner.goOn('By hand, once')
  const four = page.getByRole('textbox', { name: 'Your four characters' })
  await four.fill('dXNL')
  await expect(article).toContainText('3 of 4 are right so far.')
  await expect(article).toContainText('Capital and small letters')
  await learner.expectOpen()
  await four.fill('dXNl')
  await learner.expectSolved()

  await learner.goOn('What the “url” is for')
  const plain = page.getByRole('region', { name: 'Base64', exact: true })
  await expect(plain).toContainText('Pj4+Pz8/Pg==')
  await expect(plain).toContainText('spoiled')
  await expect(page.getByRole('region', { name: 'Base64url', exact: true })).toContainText(
    'unharmed',
  )
  await page.getByRole('textbox', { name: 'Your text' }).fill('abc')
  await expect(plain).toContainText('unharmed')

  await learner.goOn('Bits that nobody needs')
  await page.getByRole('button', { name: 'Bit 1: 0', exact: true }).click()
  await expect(article).toContainText('The bytes are others')
  await learner.expectOpen()
  await page.getByRole('button', { name: 'As it came' }).click()
  await page.getByRole('button', { name: 'Bit 6: 0, spare' }).click()
  await expect(article).toContainText('The bytes are the same.')
  await expect(article).toContainText('A strict reader refuses:')
  await learner.expectSolved()

  await learner.goOn('Encoded is not encrypted')
  await learner.expectOpen()
  await page.getByRole('button', { name: 'Read the payload without a key' }).click()
  await expect(page.getByRole('group', { name: 'The payload, decoded' })).toContainText(
    '"name": "Zoë Łukasiewicz"',
  )
  await learner.expectSolved()
  await expect(page.getByRole('link', { name: 'Next lesson: Claims' })).toBeVisible()
})

test('the lesson on Base64url can be walked and solved with the keyboard', async ({
  page,
  learner,
}) => {
  await learner.open('base64url/grid')
  const grid = page.getByRole('listbox', { name: 'Characters that carry iss' })
  await grid.focus()
  const selected = page.getByRole('option', { selected: true })
  await expect(selected).toHaveText('y')
  await page.keyboard.press('ArrowRight')
  await expect(selected).toHaveText('J')
  await page.keyboard.press('ArrowDown')
  await expect(selected).toHaveText('M')
  await learner.open('base64url/write')
  await page.getByRole('textbox', { name: 'Your four characters' }).focus()
  await page.keyboard.type('dXNl')
  await learner.expectSolved()
  await learner.open('base64url/spare')
  await page.getByRole('button', { name: 'Bit 5: 0, spare' }).focus()
  await page.keyboard.press('Enter')
  await learner.expectSolved()
  await learner.open('base64url/read')
  await page.getByRole('button', { name: 'Read the payload without a key' }).focus()
  await page.keyboard.press('Space')
  await learner.expectSolved()
})

test('the lesson on Base64url takes the learner’s own token, without claims or encrypted', async ({
  app,
  page,
}) => {
  await app.open()
  await app.paste(hs256('{"sub":"지훈","exp":4000000000}'))
  await page.evaluate(() => {
    location.hash = '#/learn/base64url/grid'
  })
  await page.getByRole('radio', { name: 'Learn with my token' }).check()
  await expect(page.getByRole('group', { name: /, text .*지/ })).toBeVisible()
  await page.evaluate((token) => {
    location.hash = `#token=${token}`
  }, hs256('{}'))
  await app.expectVerdict('no-key')
  await page.evaluate(() => {
    location.hash = '#/learn/base64url/grid'
  })
  await page.getByRole('button', { name: 'Take the token that is in the debugger now' }).click()
  await expect(page.getByRole('article')).toContainText('This payload has no claims.')
  await page.evaluate((token) => {
    location.hash = `#token=${token}`
  }, JWE)
  await app.expectVerdict('unsupported')
  await page.evaluate(() => {
    location.hash = '#/learn/base64url/read'
  })
  await page.getByRole('button', { name: 'Take the token that is in the debugger now' }).click()
  await page.getByRole('button', { name: 'Read the payload without a key' }).click()
  await expect(page.getByRole('group', { name: 'Bytes of your token’s ciphertext' })).toContainText(
    '00 00 00',
  )
})

for (const screen of SCREENS) {
  test(`the screen ${screen} of the lesson on Base64url is accessible in both themes`, async ({
    page,
    learner,
  }) => {
    await learner.open(`base64url/${screen}`)
    const read = page.getByRole('button', { name: 'Read the payload without a key' })
    if (screen === 'read') await read.click()
    await learner.expectAccessible()
  })
}
