import type { Page } from 'playwright/test'
import { expect, test } from './debugger'
import { hs256, SECRET } from './tokens'

const SCREENS = ['log-in', 'call', 'refresh', 'store', 'reuse', 'log-out', 'designs']

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: true })
const message = (page: Page) => page.getByRole('region', { name: 'The message', exact: true })
const store = (page: Page) => page.getByRole('table', { name: 'Refresh tokens in the database' })

test('the login lesson leads from a login to its designs, and its tasks are solved on the way', async ({
  page,
  learner,
}) => {
  await learner.open('login')
  await expect(learner.title).toHaveText('A login, message by message')
  await expect(message(page)).toContainText('GET /authorize?response_type=code')
  for (let step = 0; step < 4; step++) await button(page, 'Step forwards').click()
  await expect(message(page)).toContainText('"token_type": "Bearer"')
  await expect(store(page).getByRole('row')).toHaveCount(2)
  for (let step = 0; step < 2; step++) await button(page, 'Step forwards').click()
  await expect(page.getByRole('status')).toContainText('Step 7 of 7')
  await expect(message(page)).toContainText('HTTP/1.1 200 OK')

  await learner.goOn('401 and 403 are two different answers')
  await learner.expectOpen()
  await button(page, 'Delete an order').click()
  await expect(message(page)).toContainText('error="insufficient_scope", scope="orders:write"')
  await learner.expectOpen()
  await button(page, 'Write more scope into the token, then delete').click()
  await expect(message(page)).toContainText('401 Unauthorized')
  await learner.expectSolved()

  await learner.goOn('The access token expires')
  await button(page, 'Wait 5 min').click()
  await button(page, 'Read the orders').click()
  await expect(message(page)).toContainText('The access token expired')
  await button(page, 'App refreshes').click()
  await expect(store(page)).toContainText('spent')
  await learner.expectOpen()
  await button(page, 'Read the orders').click()
  await learner.expectSolved()

  await learner.goOn('What the login server keeps, and when it looks')
  await button(page, 'Step forwards').click()
  await expect(message(page)).toContainText('SELECT family, subject, state, expires')

  await learner.goOn('A stolen refresh token gives itself away')
  await button(page, 'Thief copies the tokens').click()
  await button(page, 'App refreshes').click()
  await learner.expectOpen()
  await button(page, 'Thief refreshes').click()
  await expect(message(page)).toContainText('"error": "invalid_grant"')
  await expect(store(page).getByRole('cell', { name: 'revoked' })).toHaveCount(2)
  await learner.expectSolved()

  await learner.goOn('Logging out, and what outlives it')
  await button(page, 'Log out').click()
  await button(page, 'Thief reads the orders').click()
  await expect(message(page)).toContainText('HTTP/1.1 200 OK')
  await learner.expectOpen()
  await button(page, 'Wait 5 min').click()
  await button(page, 'Thief reads the orders').click()
  await learner.expectSolved()

  await learner.goOn('Stateless, stored, or both')
  const table = page.getByRole('table')
  await expect(table.getByRole('row', { name: /^The thief’s copy/ })).toContainText(
    /28 min.*not at all.*3 min/,
  )
  await page.getByRole('radio', { name: 'every 10 s' }).check()
  await expect(page.getByRole('status')).toContainText('One hour, one user, 360 calls')
  await page.getByRole('link', { name: 'Back', exact: true }).click()
  await learner.expectSolved()
})

test('a token of the login opens in the debugger and is valid there', async ({
  app,
  page,
  learner,
}) => {
  await learner.open('login/call')
  await button(page, 'Open in the debugger: A1').click()
  await app.expectVerdict('valid')
  await expect(app.decodedPane).toContainText('"orders:read"')
})

test('an earlier move and any arrow of it can be looked at again', async ({ page, learner }) => {
  await learner.open('login/call')
  await button(page, 'Read without a token').click()
  await page.getByRole('list', { name: 'What happened so far' }).getByRole('button').first().click()
  await page.getByRole('button', { name: /^App to Login server: Code, for tokens/ }).click()
  await expect(message(page)).toContainText('grant_type=authorization_code')
  await button(page, 'Start over').click()
  await expect(
    page.getByRole('list', { name: 'What happened so far' }).getByRole('listitem'),
  ).toHaveCount(1)
})

test('the login lesson can be walked and solved with the keyboard', async ({ page, learner }) => {
  await learner.open('login')
  await button(page, 'Step forwards').focus()
  await page.keyboard.press('End')
  await expect(page.getByRole('status')).toContainText('Step 7 of 7')
  await page.keyboard.press('Home')
  await expect(page.getByRole('status')).toContainText('Step 1 of 7')
  await learner.next.focus()
  await page.keyboard.press('Enter')
  await expect(learner.title).toHaveText('401 and 403 are two different answers')
  for (const name of ['Delete an order', 'Read without a token']) {
    await button(page, name).focus()
    await page.keyboard.press('Enter')
  }
  await learner.expectSolved()
})

test('who logs in is the subject of the learner’s own token', async ({ app, page }) => {
  await app.open()
  await app.giveKey(SECRET)
  await app.paste(hs256('{"sub":"the-learner"}'))
  await page.evaluate(() => {
    location.hash = '#/learn/login/store'
  })
  await page.getByRole('radio', { name: 'Learn with my token' }).check()
  await button(page, 'Step forwards').focus()
  for (let step = 0; step < 2; step++) await page.keyboard.press('ArrowRight')
  await expect(message(page)).toContainText('the-learner')
})

test('of two subjects in a token the last one logs in, as readers take it', async ({
  app,
  page,
}) => {
  await app.open()
  await app.paste(hs256('{"sub":"the-first","sub":"the-last"}'))
  await page.evaluate(() => {
    location.hash = '#/learn/login/store'
  })
  await page.getByRole('radio', { name: 'Learn with my token' }).check()
  await button(page, 'Step forwards').focus()
  for (let step = 0; step < 2; step++) await page.keyboard.press('ArrowRight')
  await expect(message(page)).toContainText('the-last')
})

test('a broken token of the learner’s own leaves the lesson with the sample', async ({
  app,
  page,
}) => {
  await app.open()
  await app.paste('eyJhbGciOiJIUzI1NiJ9.e30')
  await page.evaluate(() => {
    location.hash = '#/learn/login'
  })
  await page.getByRole('radio', { name: 'Learn with my token' }).check()
  await expect(page.getByRole('article')).toContainText('Shown instead is the sample token')
  await expect(message(page)).toContainText('GET /authorize')
})

test('no screen of the login lesson has a fault for axe, in either theme', async ({
  page,
  learner,
}) => {
  for (const screen of SCREENS) {
    await learner.open(`login/${screen}`)
    if (await button(page, 'Step forwards').isVisible()) {
      await button(page, 'Step forwards').focus()
      await page.keyboard.press('End')
    }
    await learner.expectAccessible()
  }
})

test('the login lesson fits a phone', async ({ page, learner }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  for (const screen of SCREENS) {
    await learner.open(`login/${screen}`)
    await learner.expectNoSidewaysScroll()
  }
})
