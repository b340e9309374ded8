import type { Page } from 'playwright/test'
import { expect, test } from './debugger'
import { hs256 } from './tokens'

const SCREENS = ['remember', 'memory', 'servers', 'replicated', 'store', 'token', 'compare']

const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: typeof name === 'string' })

const said = (page: Page) => page.getByRole('region', { name: 'What the figures say' })

test('the sessions lesson leads from who remembers to what statelessness buys and costs', async ({
  page,
  learner,
}) => {
  test.setTimeout(180_000)
  await learner.open('sessions')
  await expect(learner.title).toHaveText('Somebody has to remember')
  const answers = page.getByRole('log', { name: 'Answers, the last first' })
  const send = button(page, 'Send request')
  await send.click()
  await expect(answers.getByRole('paragraph').first()).toContainText('401')
  await page.getByRole('radio', { name: 'a session identifier' }).check()
  await send.click()
  await expect(answers.getByRole('paragraph').first()).toContainText(/200.*user-42/)
  await button(page, 'Restart the server').click()
  await send.click()
  await expect(answers.getByRole('paragraph').first()).toContainText(/401.*Nobody knows/)
  await page.getByRole('radio', { name: 'a token', exact: true }).check()
  await send.click()
  await expect(answers.getByRole('paragraph').first()).toContainText(/200.*user-42/)

  await learner.goOn('One server and its memory')
  await expect(said(page)).toContainText('Nothing has run yet')
  await button(page, 'Step 60 s').click()
  await expect(said(page)).toContainText('Over the last 30 s an answer took')
  await page.getByRole('slider', { name: 'Load' }).fill('100')
  await button(page, 'Step 60 s').click()
  await expect(said(page)).toContainText('turned away because a queue was full')
  await button(page, 'Stop: Server 1').click()
  await expect(page.getByRole('status').filter({ hasText: 'stopped' })).toContainText(
    '100 sessions lost',
  )

  await learner.goOn('More servers: where is my session?')
  await button(page, 'Step 60 s').click()
  await expect(said(page)).toContainText(/\(6\d %\) came to a server without the session/)
  await page.getByRole('radio', { name: 'In memory, sticky' }).check()
  await button(page, 'Step 60 s').click()
  await expect(said(page)).toContainText('users stay where they are')
  await expect(said(page)).not.toContainText('without the session')

  await learner.goOn('Copies on every server')
  await button(page, 'Step 60 s').click()
  await expect(said(page)).toContainText('2 for each request')
  await page.getByRole('slider', { name: 'Servers' }).fill('5')
  await expect(page.getByRole('list', { name: 'Servers' }).getByRole('listitem')).toHaveCount(5)
  await button(page, 'Step 60 s').click()
  await expect(said(page)).toContainText('4 for each request')

  await learner.goOn('One store for all')
  await learner.expectOpen()
  await button(page, 'Stop: Server 2').click()
  await button(page, 'Step 5 s').click()
  await expect(said(page)).toContainText('33 sessions were lost')
  await learner.expectOpen()
  await page.getByRole('radio', { name: 'Shared store' }).check()
  await button(page, 'Stop: Server 2').click()
  await button(page, 'Step 5 s').click()
  await learner.expectSolved()
  await expect(said(page)).toContainText('no session is lost')
  await button(page, 'Stop: Session store').click()
  await button(page, 'Step 5 s').click()
  await expect(said(page)).toContainText('failed because the store was stopped')

  await learner.goOn('No session at all: tokens')
  await button(page, 'Step 5 s').click()
  await button(page, 'Revoke user 1').click()
  await button(page, 'Step 60 s').click()
  await expect(said(page)).toContainText('User 1 was revoked 60 s ago and is still served')
  const token = page.getByRole('region', { name: 'The token of user 1' })
  await expect(token).toContainText('Revoked, but the signature is valid')
  for (let step = 0; step < 4; step += 1) await button(page, 'Step 60 s').click()
  await expect(said(page)).toContainText(/User 1 was revoked and still served for \d+ s/)
  await expect(token).toContainText('exp has passed')
  await learner.expectOpen()
  await page.getByRole('combobox', { name: 'Token lifetime' }).selectOption('60 s')
  await button(page, 'Start over').click()
  await button(page, 'Step 5 s').click()
  await button(page, 'Revoke user 1').click()
  await button(page, 'Step 60 s').click()
  await button(page, 'Step 5 s').click()
  await learner.expectSolved()

  await learner.goOn('The same hour in five designs')
  await page.getByRole('slider', { name: 'Load' }).fill('20')
  await button(page, 'Run the hour').click()
  await expect(page.getByText('The hour is over in all five designs.')).toBeVisible({
    timeout: 120_000,
  })
  await expect(page.getByRole('table').getByRole('row')).toHaveCount(6)
  await expect(page.getByRole('region', { name: 'What statelessness buys' })).toContainText(
    /The issuer was asked [\d,]+ times/,
  )
  await expect(page.getByRole('region', { name: 'What it costs' })).toContainText(
    /The revoked user went on for \d+ s and \d+ requests; with the session store for 0 s/,
  )
  await expect(page.getByRole('link', { name: /^Next lesson: Logging in/ })).toBeVisible()
})

test('the sessions lesson can be walked and solved with the keyboard', async ({
  page,
  learner,
}) => {
  await learner.open('sessions/store')
  await page.getByRole('radio', { name: 'In memory, sticky' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('radio', { name: 'Copies on every server' })).toBeChecked()
  for (const name of ['Stop: Server 3', 'Step 5 s']) {
    await button(page, name).focus()
    await page.keyboard.press('Enter')
  }
  await learner.expectSolved()
  await learner.next.focus()
  await page.keyboard.press('Enter')
  await expect(learner.title).toHaveText('No session at all: tokens')
  await page.getByRole('slider', { name: 'Servers' }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('list', { name: 'Servers' }).getByRole('listitem')).toHaveCount(4)
  await page.getByRole('combobox', { name: 'Token lifetime' }).focus()
  await page.keyboard.type('15')
  for (const name of ['Start over', 'Revoke user 1', 'Step 60 s']) {
    await button(page, name).focus()
    await page.keyboard.press('Enter')
  }
  await learner.expectSolved()
})

test('a screen left and entered again stands where it was', async ({ page, learner }) => {
  await learner.open('sessions/servers')
  await button(page, 'Step 60 s').click()
  await learner.next.click()
  await learner.back.click()
  await expect(page.getByText('Time 1:00')).toBeVisible()
})

test('a token of the simulation opens in the debugger and is valid there', async ({
  app,
  page,
  learner,
}) => {
  await learner.open('sessions/token')
  await button(page, 'Step 5 s').click()
  await button(page, 'Open in the debugger').click()
  await app.expectVerdict('valid')
})

test('a broken token of the learner’s own leaves the lesson whole', async ({
  app,
  page,
  learner,
}) => {
  await app.open()
  await app.paste('eyJhbGciOiJIUzI1NiJ9.e30')
  await page.evaluate(() => {
    location.hash = '#/learn/sessions'
  })
  await page.getByRole('radio', { name: 'Learn with my token' }).check()
  await expect(page.getByRole('article')).toContainText('not well-formed')
  await page.getByRole('radio', { name: 'a token', exact: true }).check()
  await button(page, 'Send request').click()
  await expect(page.getByRole('log')).toContainText(/200.*user-42/)
  await learner.goOn('One server and its memory')
})

test('an expired token of the learner’s own is refused by its exp, and another login gives a good one', async ({
  app,
  page,
  learner,
}) => {
  await app.open()
  await app.paste(hs256('{"sub":"the-learner","exp":1000000000}'))
  await page.evaluate(() => {
    location.hash = '#/learn/sessions'
  })
  await page.getByRole('radio', { name: 'Learn with my token' }).check()
  await page.getByRole('radio', { name: 'a token', exact: true }).check()
  await expect(page.getByRole('group', { name: 'Request', exact: true })).toContainText('Bearer ey')
  await button(page, 'Send request').click()
  await expect(page.getByRole('log')).toContainText(/401.*exp has passed/)
  const memory = page.getByRole('article').getByText(/→ the-learner/)
  const before = await memory.textContent()
  await button(page, 'Log in again').click()
  await expect(memory).not.toHaveText(before ?? '')
  const answers = page.getByRole('log').getByRole('paragraph')
  await expect(async () => {
    await button(page, 'Send request').click()
    await expect(answers.first()).toContainText(/200.*the-learner/)
  }).toPass()
  const after = await memory.textContent()
  await learner.next.click()
  await learner.back.click()
  await expect(memory).toHaveText(after ?? '')
  await expect(answers.first()).toContainText(/200.*the-learner/)
})

test.describe('where motion is welcome', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } })

  test('a run at its limits plays, and the page still answers', async ({ page, learner }) => {
    await learner.open('sessions/replicated')
    await page.getByRole('slider', { name: 'Servers' }).fill('5')
    await page.getByRole('slider', { name: 'Load' }).fill('250')
    await page.getByRole('combobox', { name: 'Speed' }).selectOption('20×')
    await button(page, 'Play').click()
    await expect(said(page)).toContainText('turned away')
    await button(page, 'Stop: Server 5').click()
    await expect(button(page, 'Start: Server 5')).toBeVisible()
    await button(page, 'Pause').click()
    const time = page.getByText(/^Time \d+:\d\d$/)
    const stands = (await time.textContent()) ?? ''
    await button(page, 'Stop: Server 4').click()
    await expect(time).toHaveText(stands)
  })
})

test('with reduced motion nothing moves by itself', async ({ page, learner }) => {
  await learner.open('sessions/memory')
  await expect(button(page, 'Step 5 s')).toBeVisible()
  await expect(button(page, 'Play')).toHaveCount(0)
})

test('no screen of the sessions lesson violates a rule of axe, nor scrolls sideways', async ({
  page,
  learner,
}) => {
  test.setTimeout(180_000)
  for (const screen of SCREENS) {
    await learner.open(`sessions/${screen}`)
    const run = page.getByRole('group', { name: 'Run', exact: true })
    if (await run.isVisible()) {
      await button(page, 'Step 5 s').click()
      await button(page, 'Stop: Server 1').click()
    }
    await learner.expectAccessible()
    await page.setViewportSize({ width: 390, height: 844 })
    const overflow = await page
      .getByRole('main')
      .evaluate((main) => main.scrollWidth - main.clientWidth)
    expect(overflow).toBe(0)
    await page.setViewportSize({ width: 1440, height: 900 })
  }
})
