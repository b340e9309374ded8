import { expect, test } from './debugger'
import { hs256 } from './tokens'

const SCREENS = ['places', 'script', 'same-site', 'forgery', 'bff', 'verdicts']

test('the storage lesson leads from four places to what none of them protects from', async ({
  page,
  learner,
}) => {
  await learner.open('storage')
  await expect(learner.title).toHaveText('Four places for a token')
  const article = page.getByRole('article')
  const request = page.getByRole('group', { name: 'The app’s next request' })
  await expect(request).toContainText('Authorization: Bearer')
  await page.getByRole('radio', { name: 'Memory of the page' }).check()
  await page.getByRole('button', { name: 'Reload the page' }).click()
  await expect(article).toContainText('401: the server does not know who it is.')
  await page.getByRole('radio', { name: 'Backend for frontend' }).check()
  await expect(request).toContainText('Cookie: __Host-session=')
  await page.getByRole('button', { name: 'Reload the page' }).click()
  await expect(article).toContainText('Accepted')

  await learner.goOn('XSS: a script in your page')
  const run = page.getByRole('button', { name: 'Run the script' })
  await run.click()
  await expect(article).toContainText('Carried away')
  await page.getByRole('radio', { name: 'Cookie with the token' }).check()
  await page.getByRole('checkbox', { name: /^HttpOnly/ }).uncheck()
  await run.click()
  await learner.expectOpen()
  await page.getByRole('checkbox', { name: /^HttpOnly/ }).check()
  await run.click()
  await expect(article).toContainText('Nothing was carried away.')
  await expect(article).toContainText('the script acted as the user all the same')
  await learner.expectSolved()

  await learner.goOn('When does a cookie go along')
  await page.getByRole('radio', { name: 'a form on evil.example' }).check()
  await expect(article).toContainText('The cookie is not sent.')
  await page.getByRole('radio', { name: 'None' }).check()
  await expect(article).toContainText('The cookie goes along.')
  await expect(page.getByRole('row', { name: /^a form on blog/ }).getByRole('cell')).toHaveText([
    'sent',
    'sent',
    'sent',
  ])

  await learner.goOn('CSRF: your browser, somebody else’s wish')
  await expect(article).toContainText('5 of 5 attacks succeeded.')
  await page.getByRole('radio', { name: 'Strict' }).check()
  await expect(article).toContainText('1 of 5 attacks succeeded.')
  await page.getByRole('checkbox', { name: /CSRF token/ }).check()
  await expect(article).toContainText('looks logged out')
  await learner.expectOpen()
  await page.getByRole('radio', { name: 'Lax' }).check()
  await learner.expectOpen()
  await page.getByRole('checkbox', { name: /GET/ }).uncheck()
  await learner.expectSolved()

  await learner.goOn('Backend for frontend: the token never comes here')
  await expect(
    page.getByRole('group', { name: '2. The app’s own server to the API' }),
  ).toContainText('Authorization: Bearer')
  await page.getByRole('checkbox', { name: 'The server deletes the session' }).check()
  await expect(article).toContainText('Nothing is sent')

  await learner.goOn('No place is perfect')
  await expect(
    page.getByRole('row', { name: /^Can a script act in the page/ }).getByRole('cell'),
  ).toHaveText(['yes', 'yes', 'yes', 'yes'])
  await expect(page.getByRole('link', { name: /^Next lesson: Attacks/ })).toBeVisible()
})

test('the storage lesson can be walked and solved with the keyboard', async ({ page, learner }) => {
  await learner.open('storage/script')
  await page.getByRole('radio', { name: 'localStorage' }).focus()
  for (let place = 0; place < 3; place++) await page.keyboard.press('ArrowRight')
  await page.getByRole('button', { name: 'Run the script' }).focus()
  await page.keyboard.press('Enter')
  await learner.expectSolved()
  await learner.next.focus()
  await page.keyboard.press('Enter')
  await expect(learner.title).toHaveText('When does a cookie go along')
  await learner.next.focus()
  await page.keyboard.press('Enter')
  await page.getByRole('checkbox', { name: /CSRF token/ }).focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await learner.expectSolved()
})

test('what is stored, stolen and sent is the learner’s own token', async ({ app, page }) => {
  const token = hs256('{"sub":"the-learner"}')
  await app.open()
  await app.paste(token)
  await page.evaluate(() => {
    location.hash = '#/learn/storage'
  })
  await page.getByRole('radio', { name: 'Learn with my token' }).check()
  await expect(page.getByRole('group', { name: 'The app’s next request' })).toContainText(token)
})

test('a token too long for a cookie is said to be so, and the lesson goes on', async ({
  app,
  page,
  learner,
}) => {
  await app.open()
  await app.paste(hs256(JSON.stringify({ long: 'x'.repeat(4000) })))
  await page.evaluate(() => {
    location.hash = '#/learn/storage'
  })
  await page.getByRole('radio', { name: 'Learn with my token' }).check()
  const refused = page.getByRole('article').getByText('The browser refused the cookie')
  await page.getByRole('radio', { name: 'Cookie with the token' }).check()
  await expect(refused).toBeVisible()
  await learner.goOn('XSS: a script in your page')
  await page.getByRole('radio', { name: 'Cookie with the token' }).check()
  await expect(refused).toBeVisible()
  await learner.goOn('When does a cookie go along')
  await learner.goOn('CSRF: your browser, somebody else’s wish')
  await page.getByRole('checkbox', { name: /CSRF token/ }).check()
  await page.getByRole('checkbox', { name: /lets a GET change/ }).uncheck()
  await learner.expectSolved()
  await learner.goOn('Backend for frontend: the token never comes here')
  await learner.goOn('No place is perfect')
  await expect(refused).toBeVisible()
})

test('a broken token of the learner’s own leaves the lesson with the sample', async ({
  app,
  page,
}) => {
  await app.open()
  await app.paste('eyJhbGciOiJIUzI1NiJ9.e30')
  await page.evaluate(() => {
    location.hash = '#/learn/storage'
  })
  await page.getByRole('radio', { name: 'Learn with my token' }).check()
  await expect(page.getByRole('article')).toContainText('Shown instead is the sample token')
  await expect(page.getByRole('article')).toContainText('Accepted')
})

test('no screen of the storage lesson has a fault for axe, in either theme', async ({
  page,
  learner,
}) => {
  for (const screen of SCREENS) {
    await learner.open(`storage/${screen}`)
    const run = page.getByRole('button', { name: 'Run the script' })
    if (await run.isVisible()) await run.click()
    await learner.expectAccessible()
  }
})

test('the storage lesson fits a phone', async ({ page, learner }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  for (const screen of SCREENS) {
    await learner.open(`storage/${screen}`)
    await learner.expectNoSidewaysScroll()
  }
})
