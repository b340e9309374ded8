import { expect, test } from './debugger'
import { hs256 } from './tokens'

const SCREENS = ['kinds', 'seven', 'short', 'rename', 'lifetime', 'never']

test('the lesson on claims leads from the kinds of names to what never belongs in a payload', async ({
  page,
  learner,
}) => {
  await learner.open('claims')
  await expect(learner.title).toHaveText('Three kinds of names')
  const article = page.getByRole('article')
  await expect(page.getByRole('radio', { name: 'registered: 9' })).toBeChecked()
  await page.getByRole('radio', { name: 'private: 0' }).check()
  await expect(article).toContainText('This token has none. An example would be role.')

  await learner.goOn('Seven that everybody knows')
  await page.getByRole('radio', { name: 'exp' }).check()
  await expect(article).toContainText('2083136400')
  await expect(article).toContainText('Not expired')

  await learner.goOn('Why the names are short')
  await page.getByRole('checkbox', { name: 'exp as expiration_time' }).check()
  await expect(article).toContainText('16 characters more in every request')

  await learner.goOn('A name that nobody else uses')
  const name = page.getByRole('textbox', { name: 'Name of the claim' })
  await name.fill('scope')
  await expect(article).toContainText('There already is a claim of that name')
  await name.fill('email')
  await expect(article).toContainText('This name is registered')
  await name.fill('my_role')
  await expect(article).toContainText('Private: another system')
  await learner.expectOpen()
  await name.fill('https://shop.example/role')
  await learner.expectSolved()
  await expect(page.getByRole('group', { name: 'Payload' })).toContainText(
    '"https://shop.example/role": "editor"',
  )

  await learner.goOn('No longer than needed')
  const exp = page.getByRole('textbox', { name: /^Expires/ })
  await exp.fill('"tomorrow"')
  await expect(article).toContainText('A NumericDate is a number of seconds')
  const now = Number(
    await page
      .getByText(/^\d{10}$/)
      .last()
      .textContent(),
  )
  expect(Math.abs(now - Date.now() / 1000)).toBeLessThan(120)
  await exp.fill(String((now + 3600) * 1000))
  await expect(article).toContainText('it looks like milliseconds')
  await exp.fill(String(now - 1))
  await expect(article).toContainText('the token has expired')
  await learner.expectOpen()
  await exp.fill(String(now + 3600))
  await expect(article).toContainText('A token stolen now works for another 1 h.')
  await learner.expectSolved()

  await learner.goOn('What never belongs in a payload')
  await expect(article).toContainText('Nothing in it that would be a secret')
  await page.getByRole('checkbox', { name: 'A password', exact: true }).check()
  await page.getByRole('checkbox', { name: 'A role' }).check()
  await expect(article).toContainText('One thing that should not be readable:')
  await expect(page.getByRole('group', { name: 'The payload, as everybody' })).toContainText(
    '"password": "correct horse"',
  )
  await expect(page.getByRole('link', { name: /^Next lesson: Signing/ })).toBeVisible()
})

test('the lesson on claims can be solved with the keyboard, and keeps what was written', async ({
  page,
  learner,
}) => {
  await learner.open('claims/rename')
  await page.getByRole('textbox', { name: 'Name of the claim' }).focus()
  await page.keyboard.press('Control+A')
  await page.keyboard.type('urn:example:role')
  await learner.expectSolved()
  await learner.next.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('textbox', { name: /^Expires/ }).focus()
  await page.keyboard.press('Control+A')
  await page.keyboard.type(String(Math.floor(Date.now() / 1000) + 3600))
  await learner.expectSolved()
  await learner.back.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('textbox', { name: 'Name of the claim' })).toHaveValue(
    'urn:example:role',
  )
})

test('the lesson on claims sorts the learner’s own token, or says why it can’t', async ({
  app,
  page,
  learner,
}) => {
  await app.open()
  await app.paste(hs256('{"tier":"gold","https://me.example/x":1,"email":"me@mail.example"}'))
  await page.evaluate(() => {
    location.hash = '#/learn/claims/kinds'
  })
  await page.getByRole('radio', { name: 'Learn with my token' }).check()
  for (const kind of ['registered: 1', 'public: 1', 'private: 1'])
    await expect(page.getByRole('radio', { name: kind })).toBeVisible()
  await learner.next.click()
  await expect(page.getByRole('article')).toContainText('This token does not have it.')
  await learner.next.click()
  await expect(page.getByRole('article')).toContainText('This token has none of the seven.')
  await learner.next.click()
  await expect(page.getByRole('textbox', { name: 'Name of the claim' })).toHaveValue('tier')
  await learner.next.click()
  await expect(page.getByRole('article')).toContainText('This token has no exp: it never expires.')
  await learner.next.click()
  await expect(page.getByRole('article')).toContainText('One thing that should not be readable:')
  await page.evaluate(() => {
    location.hash = '#token=eyJhbGciOiJIUzI1NiJ9.e30'
  })
  await app.expectVerdict('malformed')
  await page.evaluate(() => {
    location.hash = '#/learn/claims/kinds'
  })
  await page.getByRole('button', { name: 'Take the token that is in the debugger now' }).click()
  await expect(page.getByRole('article')).toContainText('Shown instead is the sample token')
})

for (const screen of SCREENS) {
  test(`the screen ${screen} of the lesson on claims is accessible in both themes`, async ({
    page,
    learner,
  }) => {
    await learner.open(`claims/${screen}`)
    if (screen === 'never') await page.getByRole('checkbox').nth(2).check()
    await learner.expectAccessible()
  })
}
