import type { Page } from 'playwright/test'
import { expect, test } from './debugger'

const SCREENS = ['tampering', 'none', 'confusion', 'weak', 'kid', 'jwk', 'replay', 'rules'] as const

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** Chooses in the group of that name. */
const choose = (page: Page, group: string, option: string) =>
  page
    .getByRole('group', { name: group, exact: true })
    .getByRole('radio', { name: option, exact: true })
    .check()

/** A busy machine takes its time to find primes. */
const ready = (page: Page) =>
  expect(page.getByText('Making keys, and issuing a token…')).toBeHidden({ timeout: 30_000 })

async function expectAnswers(page: Page, naive: RegExp | string, strict: RegExp | string) {
  const answers = page.getByRole('region', { name: /^(What the attacker does|Show the token)$/ })
  await expect(answers.locator('[data-verifier="naive"]')).toContainText(naive)
  await expect(answers.locator('[data-verifier="strict"]')).toContainText(strict)
}

const ADMIN = 'Accepted, with the role admin.'

test('every attack gets past the naive verifier, and the strict one refuses it', async ({
  page,
  learner,
}) => {
  await learner.open('attacks')
  await ready(page)
  await expect(learner.title).toHaveText('Tampering: just change a claim')
  await expectAnswers(page, /with the role user/, /with the role user/)
  await choose(page, 'Role', 'admin')
  await expectAnswers(page, ADMIN, 'Refused: the signature is not valid.')

  await learner.goOn(/^alg none/)
  await choose(page, 'Role', 'admin')
  await expectAnswers(page, /signature is not valid/, /signature is not valid/)
  await learner.expectOpen()
  await choose(page, 'alg', 'none')
  await choose(page, 'Signature', 'removed')
  await expectAnswers(page, ADMIN, 'Refused: not the algorithm of this verifier.')
  await learner.expectSolved()
  await learner.expectAccessible()

  await learner.goOn(/^Key confusion/)
  await choose(page, 'Role', 'admin')
  await choose(page, 'alg', 'HS256')
  await learner.expectOpen()
  await choose(page, 'Signature', 'HMAC with the public key’s text')
  await expectAnswers(page, ADMIN, 'Refused: not the algorithm of this verifier.')
  await learner.expectSolved()

  await learner.goOn('A weak secret')
  await choose(page, 'Role', 'admin')
  await choose(page, 'Signature', 'HMAC with the secret that was found')
  await expect(page.getByText('Not found yet: try the list first.')).toBeVisible()
  await learner.expectOpen()
  await button(page, 'Try the list on both tokens').click()
  await expect(
    page.getByText(/^Naive server: the secret is “.{6,}”, found at try \d+\.$/),
  ).toBeVisible()
  await expect(page.getByText(/^Strict server: none of \d+ secrets fits\.$/)).toBeVisible()
  await expectAnswers(page, ADMIN, 'Refused: the signature is not valid.')
  await learner.expectSolved()

  await learner.goOn(/^kid:/)
  await choose(page, 'Role', 'admin')
  await choose(page, 'kid', '../../dev/null')
  await choose(page, 'Signature', 'HMAC with an empty secret')
  await expectAnswers(page, ADMIN, 'Refused: not a key of the issuer.')
  await choose(page, 'kid', '../www/site.css')
  await expectAnswers(page, /signature is not valid/, 'Refused: not a key of the issuer.')
  await choose(page, 'Signature', 'HMAC with the text of site.css')
  await expectAnswers(page, ADMIN, 'Refused: not a key of the issuer.')

  await learner.goOn(/^jwk:/)
  await choose(page, 'Role', 'admin')
  await choose(page, 'jwk', 'the attacker’s public key')
  await choose(page, 'Signature', 'RSA with the attacker’s private key')
  await expectAnswers(page, ADMIN, 'Refused: the signature is not valid.')

  await learner.goOn(/^Replay/)
  await button(page, 'To the API it is for').click()
  await expectAnswers(page, /with the role user/, /with the role user/)
  await learner.expectOpen()
  await button(page, 'To the API it is for').click()
  await expectAnswers(page, /with the role user/, 'Refused: this token was used before.')
  await learner.expectSolved()
  await button(page, 'The same, an hour later').click()
  await expectAnswers(page, /with the role user/, 'Refused: the token has expired.')
  await button(page, 'To another API').click()
  await expectAnswers(page, /with the role user/, 'Refused: the token is for another audience.')
  await expect(
    page.getByRole('table', { name: 'Where it was shown' }).getByRole('row'),
  ).toHaveCount(5)

  await learner.goOn('The rules that stop them')
  const rules = page.getByRole('table', { name: 'Attacks and rules' })
  await expect(rules.getByText('got past the naive verifier')).toHaveCount(7)
  await expect(rules.getByRole('link', { name: 'RFC 8725, 3.10' })).toHaveAttribute(
    'href',
    'https://www.rfc-editor.org/rfc/rfc8725#section-3.10',
  )
  await rules.getByRole('link', { name: 'alg none' }).click()
  await learner.expectSolved()
})

test('the keyboard alone forges a token', async ({ page, learner }) => {
  await learner.open('attacks/none')
  await ready(page)
  await page.getByRole('radio', { name: 'user', exact: true }).focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Tab')
  await page.keyboard.press('ArrowRight')
  await expectAnswers(page, ADMIN, 'Refused')
  await learner.expectSolved()
})

test('one’s own claims are in the token that is attacked, and a broken one is answered', async ({
  app,
  page,
  learner,
}) => {
  await app.open()
  await app.replace('Payload', '{"mine":12345678901234567890,"role":"reader"}')
  await page.getByRole('link', { name: 'Learn', exact: true }).click()
  await page.getByRole('link', { name: /Forge tokens/ }).click()
  await page.getByRole('radio', { name: 'Learn with my token' }).check()
  await ready(page)
  await page.getByText('The payload that is sent', { exact: true }).click()
  const payload = page.getByRole('group', { name: 'The payload that is sent' })
  await expect(payload).toContainText('"mine": 12345678901234567890')
  await expect(payload).toContainText('"role": "user"')

  await page.getByRole('link', { name: 'Debugger', exact: true }).click()
  await app.replace('Encoded token', 'eyJhbGciOiJIUzI1NiJ9.e30')
  await page.getByRole('link', { name: 'Learn', exact: true }).click()
  await page.getByRole('link', { name: /Forge tokens/ }).click()
  await page.getByRole('button', { name: 'Take the token that is in the debugger now' }).click()
  await expect(page.locator('[data-obstacle="malformed"]')).toBeVisible()
  await ready(page)
  await expectAnswers(page, /with the role user/, /with the role user/)
  await learner.expectAccessible()
})

for (const screen of SCREENS) {
  test(`“${screen}” is accessible in both themes, and no wider than a phone`, async ({
    page,
    learner,
  }) => {
    await learner.open(`attacks/${screen}`)
    await ready(page)
    await learner.expectAccessible()
    await page.setViewportSize({ width: 390, height: 844 })
    const surplus = await page
      .getByRole('main', { name: 'Learn' })
      .evaluate((main) => main.scrollWidth - main.clientWidth)
    expect(surplus).toBe(0)
  })
}
