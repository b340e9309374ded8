import type { Page } from 'playwright/test'
import { expect, test } from './debugger'

const SCREENS = ['input', 'hash', 'sign', 'verify', 'who', 'tamper', 'again', 'decode'] as const

/** The number of steps, as the player of steps says it. */
const STEP = /^Step (\d+) of (\d+)\./

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** Chooses an algorithm, and waits for its key: a busy machine takes its time to find primes. */
async function choose(page: Page, name: string) {
  await page.getByRole('radio', { name, exact: true }).check()
  await ready(page)
}

const ready = (page: Page) =>
  expect(page.getByText('Making a key and signing…')).toBeHidden({ timeout: 30_000 })

/** Steps forwards until the last step, and says what is shown there. */
async function stepToEnd(page: Page, player: string) {
  const region = page.getByRole('region', { name: player })
  const sentence = region.getByRole('status')
  const count = Number(STEP.exec((await sentence.textContent()) ?? '')?.[2])
  expect(count).toBeGreaterThan(3)
  for (let step = 2; step <= count; step++) {
    await button(page, 'Step forwards').click()
    await expect(sentence).toContainText(`Step ${step} of ${count}.`)
  }
  return region
}

test('the lesson leads through how a signature is made, checked, and by whom', async ({
  page,
  learner,
}) => {
  await learner.open('signing')
  await expect(learner.title).toHaveText('What is signed')
  await expect(page.getByText(/characters, one byte each/)).toBeVisible()
  await choose(page, 'ECDSA (ES256)')
  await expect(page.getByText('Compared with HMAC (HS256):')).toBeVisible()
  for (const change of ['Header changed', 'Payload unchanged', 'Signature changed'])
    await expect(page.getByText(change)).toBeVisible()

  await learner.goOn('One bit changes the whole hash')
  await expect(page.getByText('0 of 256 bits differ')).toBeVisible()
  await page.getByRole('option').nth(50).click()
  await button(page, 'Bit 6: 1').or(button(page, 'Bit 6: 0')).click()
  await expect(page.getByText('One character is changed.')).toBeVisible()
  await expect(page.getByText(/^(8|9|1[0-7])\d of 256 bits differ$/)).toBeVisible()

  await learner.goOn('Making the signature')
  for (const name of ['HMAC (HS256)', 'RSA (RS256)', 'ECDSA (ES256)', 'Ed25519']) {
    await choose(page, name)
    const player = await stepToEnd(page, 'Steps of making the signature')
    await expect(player.getByText('In the token, as Base64url')).toBeVisible()
    await button(page, 'Sign once more').click()
    await expect(
      page.getByText(
        name.startsWith('ECDSA') ? /another signature, and both are valid/ : /the same signature/,
      ),
    ).toBeVisible()
  }

  await learner.goOn('Checking the signature')
  for (const name of ['HMAC (HS256)', 'RSA (RS256)', 'ECDSA (ES256)', 'Ed25519']) {
    await choose(page, name)
    const player = await stepToEnd(page, 'Steps of checking the signature')
    await expect(player.getByText('Both are the same: the signature is valid.')).toBeVisible()
    await page.getByRole('radio', { name: /one bit of the payload flipped/ }).check()
    await expect(player.getByText('They differ: the signature is not valid.')).toBeVisible()
    if (name === 'RSA (RS256)') await learner.expectAccessible()
    await page.getByRole('radio', { name: 'The token as it was sent' }).check()
  }

  await learner.goOn('Who can sign, who can verify')
  for (const [name, proof] of [
    ['HMAC (HS256)', 'A token that verifies was signed by the issuer or the API.'],
    ['Ed25519', 'A token that verifies was signed by the issuer.'],
  ] as const) {
    await choose(page, name)
    for (const party of ['the issuer', 'the API', 'a stranger'])
      await button(page, `Sign a token: ${party}`).click()
    await expect(page.getByText(proof)).toBeVisible()
  }
  await button(page, 'Verify the token: a stranger').click()
  await expect(page.getByText('Verified: the signature is valid.')).toBeVisible()
})

test('the lesson leads through tampering to its end, and its tasks are solved', async ({
  page,
  learner,
}) => {
  await learner.open('signing/who')
  await learner.goOn('Tamper with it')
  await learner.expectOpen()
  const checkpoint = (name: string) => page.locator(`[data-checkpoint="${name}"]`)
  await page.getByRole('option').first().click()
  await button(page, 'Bit 1: 0').click()
  await expect(checkpoint('header-json')).toHaveAttribute('data-state', 'failed')
  await expect(checkpoint('signature')).toHaveAttribute('data-state', 'unreached')
  await learner.expectAccessible()
  await button(page, 'Undo all changes').click()
  await learner.expectOpen()
  await page.getByRole('option').nth(60).click()
  await button(page, 'Bit 6: 1').or(button(page, 'Bit 6: 0')).click()
  await expect(checkpoint('signature')).toHaveAttribute('data-state', 'failed')
  await learner.expectSolved()

  await learner.goOn('Make the signature valid again')
  await learner.expectOpen()
  const claims = page.getByRole('textbox', { name: 'Claims of the token' })
  await claims.fill('{"sub":')
  await expect(page.getByText('This is not JSON yet')).toBeVisible()
  await claims.fill('{"sub":"me"}')
  await expect(page.getByText('The signature is not valid.')).toBeVisible()
  await button(page, 'Sign with another key').click()
  await expect(page.getByText('The signature is not valid.')).toBeVisible()
  await learner.expectOpen()
  await button(page, 'Sign with the issuer’s key').click()
  await learner.expectSolved()
  await button(page, 'Restore the claims').click()
  await expect(page.getByText('The signature is valid.')).toBeVisible()
  await learner.expectOpen()

  await learner.goOn('Decoding is not verifying')
  for (const number of [1, 2, 3]) {
    const token = page.getByRole('listitem').filter({ hasText: `Token ${number}` })
    await button(page, `Decode: Token ${number}`).click()
    await expect(token.getByRole('group', { name: /Decoded claims/ })).toContainText('"iss"')
    await button(page, `Verify: Token ${number}`).click()
    if (await token.getByText('The signature is valid.').isVisible())
      await button(page, `This one may be trusted: Token ${number}`).click()
  }
  await learner.expectSolved()
  await learner.back.click()
  await expect(claims).toHaveValue(/"iss": "https:\/\/issuer\.example"/)
})

test('the keyboard alone steps, flips a bit and sees where verification breaks', async ({
  page,
  learner,
}) => {
  await learner.open('signing/sign')
  const sentence = page.getByRole('region', { name: 'Steps of making' }).getByRole('status')
  await button(page, 'Step forwards').focus()
  await page.keyboard.press('Enter')
  await expect(sentence).toContainText('Step 2 of 7.')
  await page.keyboard.press('ArrowRight')
  await expect(sentence).toContainText('Step 3 of 7.')
  await page.keyboard.press('End')
  await expect(sentence).toContainText('Step 7 of 7.')
  await page.keyboard.press('ArrowLeft')
  await expect(sentence).toContainText('Step 6 of 7.')
  await page.keyboard.press('Home')
  await expect(sentence).toContainText('Step 1 of 7.')
  await expect(button(page, 'Play')).toHaveCount(0)

  await learner.open('signing/tamper')
  await page.getByRole('listbox', { name: 'Character to change' }).focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Home')
  await page.keyboard.press('Tab')
  await expect(button(page, 'Bit 1: 0')).toBeFocused()
  await page.keyboard.press('Space')
  await expect(page.getByText(/Verification breaks at “Header is JSON”/)).toBeVisible()
  await page.keyboard.press('Space')
  await expect(page.getByText('Every checkpoint is passed')).toBeVisible()
})

test.describe('with motion', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } })

  test('the steps play by themselves until they are stopped', async ({ page, learner }) => {
    await page.clock.install()
    await learner.open('signing/verify')
    const sentence = page.getByRole('region', { name: 'Steps of checking' }).getByRole('status')
    await expect(sentence).toContainText('Step 1 of 4.')
    await button(page, 'Play').click()
    await page.clock.runFor(5000)
    await expect(sentence).toContainText('Step 2 of 4.')
    await button(page, 'Pause').click()
    await page.clock.runFor(10_000)
    await expect(sentence).toContainText('Step 2 of 4.')
    await button(page, 'Play').click()
    for (const step of [3, 4]) {
      await page.clock.runFor(5000)
      await expect(sentence).toContainText(`Step ${step} of 4.`)
    }
    await expect(button(page, 'Play')).toBeVisible()
  })
})

test('one’s own token is signed here as it stands', async ({ app, page, learner }) => {
  await app.open()
  await app.replace('Payload', '{"mine":12345678901234567890}')
  await page.getByRole('link', { name: 'Learn', exact: true }).click()
  await page
    .getByRole('link', { name: /^4\. |Signing, step by step/ })
    .first()
    .click()
  await page.getByRole('radio', { name: 'Learn with my token' }).check()
  await learner.open('signing/again')
  await expect(page.getByRole('textbox', { name: 'Claims of the token' })).toHaveValue(
    /"mine": 12345678901234567890/,
  )
})

test('a broken token is answered with what can be shown', async ({ app, page, learner }) => {
  await app.open()
  await app.replace('Encoded token', 'eyJhbGciOiJIUzI1NiJ9.e30')
  await page.getByRole('link', { name: 'Learn', exact: true }).click()
  await page.getByRole('link', { name: /Signing, step by step/ }).click()
  await page.getByRole('radio', { name: 'Learn with my token' }).check()
  await expect(page.locator('[data-obstacle="malformed"]')).toBeVisible()
  await expect(page.getByText('Shown instead is the sample token.')).toBeVisible()
  await expect(page.getByText(/characters, one byte each/)).toBeVisible()
  await learner.expectAccessible()
})

for (const screen of SCREENS) {
  test(`“${screen}” is accessible in both themes, and no wider than a phone`, async ({
    page,
    learner,
  }) => {
    await learner.open(`signing/${screen}`)
    await ready(page)
    await learner.expectAccessible()
    await page.setViewportSize({ width: 390, height: 844 })
    const surplus = await page
      .getByRole('main', { name: 'Learn' })
      .evaluate((main) => main.scrollWidth - main.clientWidth)
    expect(surplus).toBe(0)
  })
}
