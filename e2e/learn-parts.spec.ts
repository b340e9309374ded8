import { FIRST_SAMPLE } from '../src/jwt/first-sample'
import { expect, test } from './debugger'
import { hs256, SECRET } from './tokens'

const SCREENS = ['what', 'apart', 'claim', 'find', 'change']

test('the parts lesson leads from what a token is for to what a changed letter changes', async ({
  page,
  learner,
}) => {
  await learner.open('parts')
  await expect(learner.title).toHaveText('A small message that speaks for itself')
  const article = page.getByRole('article')
  await expect(article).toContainText('"user-42"')
  await page.getByRole('radio', { name: 'Exchange' }).check()
  await expect(article).toContainText('"https://api.example"')

  await learner.goOn('Three segments, two dots')
  await page.getByRole('radio', { name: 'Signature' }).check()
  await expect(page.getByRole('region', { name: 'Signature' })).toContainText(
    '43 characters stand for 32 bytes.',
  )
  await page.getByRole('option').nth(5).click()
  await expect(page.getByRole('radio', { name: 'Header' })).toBeChecked()
  await expect(page.getByRole('region', { name: 'Header' })).toContainText('"alg": "HS256"')

  await learner.goOn('Every claim has its characters')
  await page.getByRole('radio', { name: 'sub' }).check()
  await expect(article).toContainText(/sub is carried by \d+ characters of the payload segment/)

  await learner.goOn('And every character its claim')
  await learner.expectOpen()
  const characters = page.getByRole('listbox', { name: 'The token' }).getByRole('option')
  await characters.nth(5).click()
  await expect(article).toContainText('That character is in the header')
  await learner.expectOpen()
  await characters.nth(FIRST_SAMPLE.token.indexOf('leHAiO') - 1).click()
  await expect(article).toContainText('That character carries exp.')
  await learner.expectSolved()

  await learner.goOn('Change a letter')
  await learner.expectOpen()
  const changes = page.getByRole('status').filter({ hasText: 'unchanged' })
  await expect(changes).toContainText('It holds')
  await page.getByRole('radio', { name: 'Header' }).check()
  await page.getByRole('textbox', { name: 'Header' }).fill('{"alg":"HS256","typ":"JWX"}')
  await expect(article).toContainText('It does not hold')
  await learner.expectOpen()
  await page.getByRole('button', { name: 'Undo all changes' }).click()
  await page.getByRole('radio', { name: 'Payload' }).check()
  await page.getByRole('textbox', { name: 'Payload' }).fill('{"sub":')
  await expect(article).toContainText('Not JSON yet')
  await learner.expectOpen()
  await page.getByRole('textbox', { name: 'Payload' }).fill('{"sub":"user-43"}')
  await learner.expectSolved()
  await expect(article).toContainText('It does not hold')
  await page.getByRole('radio', { name: 'sign again' }).check()
  await expect(article).toContainText('It holds')
  await expect(article).toContainText('Signed with the sample’s secret.')
  await expect(page.getByRole('link', { name: /^Next lesson: Base64url/ })).toBeVisible()
})

test('the parts lesson can be walked and solved with the keyboard', async ({ page, learner }) => {
  await learner.open('parts/find')
  const list = page.getByRole('listbox', { name: 'The token' })
  await list.focus()
  for (const key of ['ArrowRight', 'End', 'ArrowRight', 'End']) await page.keyboard.press(key)
  await expect(page.getByRole('option', { selected: true })).toHaveAccessibleName(
    '9, payload, character 312',
  )
  const steps = 312 - (FIRST_SAMPLE.token.indexOf('leHAiO') - FIRST_SAMPLE.token.indexOf('.') - 1)
  for (let step = 0; step < steps; step++) await page.keyboard.press('ArrowLeft')
  await learner.expectSolved()
  await learner.next.focus()
  await page.keyboard.press('Enter')
  await expect(learner.title).toHaveText('Change a letter')
  await page.getByRole('textbox', { name: 'Payload' }).focus()
  await page.keyboard.press('Control+A')
  await page.keyboard.type('{"a":1}')
  await learner.expectSolved()
})

test('the parts lesson takes the learner’s own token, and signs its changes with a key of its own', async ({
  app,
  page,
  learner,
}) => {
  await app.open()
  await app.giveKey(SECRET)
  await app.paste(hs256('{"sub":"the-learner","level":3}'))
  await app.expectVerdict('valid')
  await page.evaluate(() => {
    location.hash = '#/learn/parts/change'
  })
  await page.getByRole('radio', { name: 'Learn with my token' }).check()
  const article = page.getByRole('article')
  await expect(article).toContainText('As it came')
  await page.getByRole('textbox', { name: 'Payload' }).fill('{"sub":"another"}')
  await expect(article).toContainText('It does not hold')
  await page.getByRole('radio', { name: 'sign again' }).check()
  await expect(article).toContainText('Signed with a key that was made for this lesson.')
  await learner.back.click()
  await expect(learner.task).toContainText('level')
})

test('the parts lesson says so where the learner’s token is broken or has no claims', async ({
  app,
  page,
}) => {
  await app.open()
  await app.paste(hs256('{}'))
  await page.evaluate(() => {
    location.hash = '#/learn/parts/claim'
  })
  await page.getByRole('radio', { name: 'Learn with my token' }).check()
  await expect(page.getByRole('article')).toContainText('This payload has no claims.')
  await page.evaluate(() => {
    location.hash = '#token=eyJhbGciOiJIUzI1NiJ9.e30'
  })
  await app.expectVerdict('malformed')
  await page.evaluate(() => {
    location.hash = '#/learn/parts/apart'
  })
  await page.getByRole('button', { name: 'Take the token that is in the debugger now' }).click()
  await expect(page.getByRole('article')).toContainText('Shown instead is the sample token')
  await expect(page.getByRole('article')).toContainText('"alg": "HS256"')
})

for (const screen of SCREENS) {
  test(`the screen ${screen} of the parts lesson is accessible in both themes`, async ({
    learner,
  }) => {
    await learner.open(`parts/${screen}`)
    await learner.expectAccessible()
  })
}
