import { expect, test } from './debugger'
import { hs256, SECRET } from './tokens'

const JWE =
  'eyJhbGciOiJkaXIiLCJlbmMiOiJBMTI4R0NNIn0..AAAAAAAAAAAAAAAA.AAAAAAAAAAAAAAAAAAAAAA.AAAAAAAAAAAAAAAAAAAAAA'

const LESSONS = [
  'What a JWT is: the three parts',
  'Base64url, to the bit',
  'Claims',
  'Signing, step by step',
  'Sessions and tokens',
  'Logging in: access and refresh tokens',
  'Where to keep a token',
  'Attacks',
  'Encrypted tokens, and reading on',
]

test('the lessons are one click away, and nothing of them is loaded before', async ({
  app,
  page,
  learner,
  recorder,
}) => {
  await app.open()
  await app.waitForMonaco()
  await recorder.idle()
  expect(recorder.requests.filter((url) => /learn|lesson|glossary/.test(url))).toEqual([])
  await page.getByRole('link', { name: 'Learn', exact: true }).click()
  await expect(learner.title).toHaveText('Learn')
  const lessons = page.getByRole('list', { name: 'Lessons' }).getByRole('listitem')
  await expect(lessons).toHaveCount(LESSONS.length)
  for (const [index, title] of LESSONS.entries()) {
    await expect(lessons.nth(index)).toContainText(title)
  }
  await learner.expectAccessible()
})

test('the debugger stays as it was while lessons are read', async ({ app, page }) => {
  await app.open()
  await app.waitForMonaco()
  await app.replace('Payload', '{"sub":"me"')
  await page.getByRole('link', { name: 'Learn', exact: true }).click()
  await expect(app.verdict).toBeHidden()
  await page.getByRole('link', { name: 'Debugger', exact: true }).click()
  expect(await app.text('Payload')).toBe('{"sub":"me"')
})

test('the browser’s way back leads through the screens and out of the lessons', async ({
  app,
  page,
  learner,
}) => {
  await app.open()
  await page.getByRole('link', { name: 'Learn', exact: true }).click()
  await page.getByRole('link', { name: /^What a JWT is/ }).click()
  const first = (await learner.title.textContent()) ?? ''
  await learner.next.click()
  await expect(learner.title).not.toHaveText(first)
  await expect(learner.title).toBeFocused()
  await page.goBack()
  await expect(learner.title).toHaveText(first)
  await page.goBack()
  await expect(learner.title).toHaveText('Learn')
  await page.goBack()
  await app.expectVerdict('valid')
})

test('progress is kept on the device, without token or answer, and forgotten on a click', async ({
  page,
  learner,
}) => {
  await learner.open('parts')
  await learner.next.click()
  await learner.open('')
  const card = page.getByRole('link', { name: /^What a JWT is/ })
  await expect(card).toContainText(/2 of \d screens/)
  await page.reload()
  await expect(card).toContainText(/2 of \d screens/)
  const kept = await page.evaluate(() => Object.entries(localStorage))
  expect(kept).toEqual([
    [
      'triptych.learn',
      expect.stringMatching(/^\{"parts":\{"seen":\["[a-z-]+","[a-z-]+"\],"solved":\[\]\}\}$/),
    ],
  ])
  await page.getByRole('button', { name: 'Forget my progress' }).click()
  await expect(card).toContainText('about')
})

test('a lesson works on the learner’s own token', async ({ app, page, learner }) => {
  await app.open()
  await app.giveKey(SECRET)
  await app.paste(hs256('{"sub":"the-learner","exp":4000000000}'))
  await app.expectVerdict('valid')
  await page.evaluate(() => {
    location.hash = '#/learn/parts'
  })
  await page.getByRole('radio', { name: 'Learn with my token' }).check()
  await expect(page.getByRole('article')).toContainText('the-learner')
  await expect(learner.title).toBeVisible()
})

for (const [what, token, words, legend, header] of [
  ['no token', '', 'There is no token in the debugger yet', null, null],
  ['a broken token', 'eyJhbGciOiJIUzI1NiJ9.e30', 'not well-formed', 'Payload 3', '"alg": "HS256"'],
  ['what is no token', 'hello', 'not well-formed', null, null],
  ['an encrypted token', JWE, 'encrypted', 'Ciphertext 22', '"enc": "A128GCM"'],
  [
    'a token without claims',
    hs256('just text'),
    'does not carry JSON claims',
    'Signature 43',
    '"alg": "HS256"',
  ],
] as const) {
  test(`${what} is answered in words and what can be shown of it, and the sample is shown`, async ({
    app,
    page,
    learner,
  }) => {
    await app.open()
    await (token === '' ? app.button('Clear').click() : app.paste(token))
    await page.evaluate(() => {
      location.hash = '#/learn/parts'
    })
    await page.getByRole('radio', { name: 'Learn with my token' }).check()
    await expect(page.getByRole('article')).toContainText(words)
    await expect(page.getByRole('article')).toContainText('Shown instead is the sample token')
    const mine = page.getByRole('figure', { name: 'My token', exact: true })
    if (legend === null) await expect(mine).toHaveCount(0)
    else {
      await expect(mine.getByRole('listitem').filter({ hasText: legend })).toBeVisible()
      await expect(mine.getByRole('group', { name: 'My token', exact: true })).toHaveText(token)
    }
    const itsHeader = page.getByRole('group', { name: 'The header of my token' })
    if (header === null) await expect(itsHeader).toHaveCount(0)
    else {
      await expect(itsHeader).toContainText(header)
      await learner.expectAccessible()
    }
  })
}

test('the learner’s own token stays the one chosen until it is chosen anew', async ({
  app,
  page,
}) => {
  await app.open()
  await app.paste(hs256('{"sub":"the-first"}'))
  await page.evaluate(() => {
    location.hash = '#/learn/parts'
  })
  await page.getByRole('radio', { name: 'Learn with my token' }).check()
  await page.getByRole('link', { name: 'Debugger', exact: true }).click()
  await app.paste(hs256('{"sub":"the-second"}'))
  await page.goBack()
  await expect(page.getByRole('article')).toContainText('the-first')
  await page.getByRole('button', { name: 'Take the token that is in the debugger now' }).click()
  await expect(page.getByRole('article')).toContainText('the-second')
})

test('a lesson stays as it was behind glossary, contents and debugger', async ({
  app,
  page,
  learner,
}) => {
  await learner.open('sessions/servers')
  await page.getByRole('button', { name: 'Step 60 s' }).click()
  const time = page.getByText('Time 1:00')
  await expect(time).toBeVisible()
  await page.locator('article a[href*="/glossary/"]').first().click()
  await expect(learner.title).toHaveText('Glossary')
  await expect(page.getByRole('article')).toHaveCount(1)
  await page.goBack()
  await expect(time).toBeVisible()
  await page.getByRole('link', { name: 'All lessons' }).click()
  await expect(learner.title).toHaveText('Learn')
  await expect(page.getByRole('article')).toHaveCount(1)
  await page.goBack()
  await expect(time).toBeVisible()
  await page.getByRole('link', { name: 'Debugger', exact: true }).click()
  await app.expectVerdict('valid')
  await expect(page.getByRole('main')).toHaveCount(1)
  await page.goBack()
  await expect(time).toBeVisible()
})

test('opening a lesson’s token leaves the lesson its token, and gives the debugger the focus', async ({
  app,
  page,
}) => {
  await app.open()
  await app.paste(hs256('{"sub":"the-learner"}'))
  await page.evaluate(() => {
    location.hash = '#/learn/login/call'
  })
  const own = page.getByRole('radio', { name: 'Learn with my token' })
  await own.check()
  await page.getByRole('button', { name: 'Read without a token' }).click()
  const moves = page.getByRole('list', { name: 'What happened so far' }).getByRole('listitem')
  await expect(moves).toHaveCount(2)
  await moves.first().getByRole('button').click()
  await page.getByRole('button', { name: 'Open in the debugger: A1' }).click()
  await app.expectVerdict('valid')
  await expect(page.getByRole('main', { name: 'Debugger' })).toBeFocused()
  await page.goBack()
  await expect(own).toBeChecked()
  await expect(moves).toHaveCount(2)
})

test.describe('where motion is welcome', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } })

  test('a simulation that plays stands still while the debugger is shown', async ({
    app,
    page,
    learner,
  }) => {
    await page.clock.install()
    await learner.open('sessions/servers')
    const seconds = async () => {
      const [, minute, second] =
        /(\d+):(\d+)/.exec((await page.getByText(/^Time \d+:\d\d$/).textContent()) ?? '') ?? []
      return Number(minute) * 60 + Number(second)
    }
    await page.getByRole('button', { name: 'Play', exact: true }).click()
    await expect.poll(seconds).toBeGreaterThan(0)
    await page.getByRole('link', { name: 'Debugger', exact: true }).click()
    await app.expectVerdict('valid')
    const before = await seconds()
    await page.clock.runFor(600_000)
    await page.goBack()
    await page.getByRole('button', { name: 'Pause', exact: true }).click()
    expect(await seconds()).toBeLessThan(before + 300)
  })
})

test('the page’s title follows the view', async ({ app, page, learner }) => {
  await learner.open('signing/hash')
  for (const [address, title] of [
    ['#/learn/signing', 'Signing, step by step – Triptych'],
    ['#/learn/glossary/jwt', 'Glossary – Triptych'],
    ['#/learn', 'Learn – Triptych'],
    ['#/', 'Triptych: JWT debugger'],
    ['#/learn/claims', 'Claims – Triptych'],
  ] as const) {
    await page.evaluate((fragment) => {
      location.hash = fragment
    }, address)
    await expect(page).toHaveTitle(title)
  }
  await app.button('Language').click()
  await page.getByRole('menuitemradio', { name: '한국어' }).click()
  await expect(page).toHaveTitle('클레임 – Triptych')
})

test('an address that names no page leads to all lessons', async ({ page, learner }) => {
  await learner.open('no-such-lesson/3')
  await expect(page.getByRole('article')).toContainText('There is no such page')
  await expect(page.getByRole('list', { name: 'Lessons' }).getByRole('link')).toHaveCount(9)
})

test('a link with a token leaves the lessons for the debugger', async ({ app, page, learner }) => {
  await learner.open('parts')
  await page.evaluate((token) => {
    location.hash = `#token=${token}`
  }, hs256('{"sub":"linked"}'))
  await expect(app.decodedPane).toContainText('linked')
})

test('the glossary finds its terms, and each has an address', async ({ page, learner }) => {
  await learner.open('glossary/jwk-thumbprint')
  await expect(page.getByRole('term').filter({ hasText: /^JWK thumbprint$/ })).toBeVisible()
  await learner.expectAccessible()
  await page.getByRole('searchbox', { name: 'Filter terms' }).fill('signing inp')
  await expect(page.getByRole('term').filter({ hasText: /^signing input$/ })).toBeVisible()
  await page.getByRole('searchbox', { name: 'Filter terms' }).fill('zzzz')
  await expect(page.getByText('No term fits.')).toBeVisible()
})
