import type { Locator, Page } from 'playwright/test'
import { bypassing } from './catalogue'
import { CHAIN } from './certificates'
import { Debugger, EDITORS, expect, test as base } from './debugger'
import { base64url, hs256, SECRET } from './tokens'

const test = base.extend<{ korean: Debugger; pseudo: Debugger }>({
  korean: async ({ page }, provide) =>
    provide(new Debugger(page, (label) => KOREAN[label] ?? label)),
  pseudo: async ({ page }, provide) => {
    await page.addInitScript(() => localStorage.setItem('triptych.language', 'en-XA'))
    await provide(new Debugger(page, (label) => `⟦${label}⟧`))
  },
})

const KOREAN: Readonly<Record<string, string>> = {
  'Encoded token': '인코딩된 토큰',
  'Decoded token': '디코딩된 토큰',
  'Signature and key': '서명과 키',
  Header: '헤더',
  Payload: '페이로드',
  Key: '키',
  'Secret encoding': '비밀값 인코딩',
  Algorithm: '알고리즘',
  Verdict: '검증 결과',
  Checks: '검사 항목',
  Findings: '발견 사항',
  Language: '언어',
  Samples: '예제',
  Details: '자세히',
  Times: '시각',
  Claims: '클레임',
  'What changed': '변경 내용',
  'Key details': '키 정보',
  'Weak secret?': '약한 비밀값?',
  'From URL…': 'URL에서…',
  Compare: '비교',
  Clear: '지우기',
}

const choose = async (app: Debugger, language: string) => {
  await app.button('Language').click()
  await app.page.getByRole('menuitemradio', { name: language }).click()
}

const expectLanguage = async (page: Page, tag: string, title: string) => {
  await expect(page.locator('html')).toHaveAttribute('lang', tag)
  await expect(page).toHaveTitle(title)
}

test.describe('on a phone', () => {
  test.use({ ...EDITORS['plain editors'], viewport: { width: 390, height: 844 } })

  test('a token fills its lines in every language', async ({ app, korean, page }) => {
    await app.open()
    const english = await heightsOf(app.editor('Encoded token'))
    await choose(app, '한국어')
    await expectLanguage(page, 'ko', 'Triptych: JWT 디버거')
    expect(await heightsOf(korean.editor('Encoded token'))).toEqual(english)
  })
})

test.describe('a browser that prefers Korean', () => {
  test.use({ locale: 'ko-KR' })

  test('is answered in Korean at the first visit', async ({ korean, page }) => {
    await korean.open()
    await expectLanguage(page, 'ko', 'Triptych: JWT 디버거')
    await expect(korean.verdict).toContainText('서명 유효')
    await expect(korean.check('signature')).toContainText('유효')
    await korean.replace('Encoded token', hs256('{"sub":"user-42"}'))
    await korean.giveKey('another secret of thirty-two bytes')
    await korean.expectVerdict('invalid')
    await expect(korean.verdict).toContainText('서명 무효')
    await korean.replace('Payload', '{"sub":')
    await korean.expectProblem('json-cut-short', 'JSON이 중간에 끝났습니다.', '페이로드, 1행')
  })

  test('has its full editors speak Korean', async ({ korean, page }) => {
    await korean.open()
    await korean.waitForMonaco()
    await korean.editor('Payload').focus()
    await page.keyboard.press('ControlOrMeta+F')
    await expect(page.getByRole('textbox', { name: '찾기' })).toBeVisible()
  })

  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(() => {
      test.use({ colorScheme })

      test(`every view is accessible (${colorScheme})`, async ({ korean, page }) => {
        await korean.open()
        await korean.waitForMonaco()
        await korean.expectAccessible()
        await openAll(page)
        await korean.expectAccessible()
        await korean.button('Samples').click()
        await korean.expectAccessible()
        await page.getByRole('menuitem', { name: /^손상됨/ }).click()
        await korean.expectVerdict('malformed')
        await korean.expectAccessible()
        await korean.button('Clear').click()
        await korean.expectVerdict('empty')
        await korean.expectAccessible()
      })
    })
  }

  for (const [width, height] of [
    [1440, 900],
    [1024, 768],
    [390, 844],
  ] as const) {
    test(`nothing is wider than ${width} pixels`, async ({ korean, page }) => {
      await page.setViewportSize({ width, height })
      await korean.open()
      await openAll(page)
      await korean.replace('Encoded token', hs256('{"sub":"user-42","exp":"soon"}'))
      await korean.giveKey('short')
      await korean.expectVerdict('invalid')
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
    })
  }
})

test('a language is chosen without a word of the document lost, and kept', async ({
  app,
  korean,
  page,
}) => {
  await app.open()
  await expectLanguage(page, 'en-GB', 'Triptych: JWT debugger')
  const token = hs256('{"sub":"user-42"}')
  await app.replace('Encoded token', token)
  await app.giveKey(SECRET)
  await app.replace('Payload', '{"sub":"user-43"}')
  await app.expectVerdict('valid')
  const built = await app.text('Encoded token')
  expect(built).not.toBe(token)

  await choose(app, '한국어')
  await expectLanguage(page, 'ko', 'Triptych: JWT 디버거')
  await expect(korean.verdict).toContainText('서명 유효')
  await expect(korean.key).toHaveValue(SECRET)
  expect(await korean.text('Encoded token')).toBe(built)
  expect(await korean.text('Payload')).toBe('{"sub":"user-43"}')

  await page.reload()
  await korean.settled()
  await expectLanguage(page, 'ko', 'Triptych: JWT 디버거')

  await choose(korean, 'English')
  await app.settled()
  await expectLanguage(page, 'en-GB', 'Triptych: JWT debugger')
  await page.reload()
  await app.settled()
  await expectLanguage(page, 'en-GB', 'Triptych: JWT debugger')
})

test.describe('a browser that prefers a language that there is none of', () => {
  test.use({ locale: 'fr-FR' })

  test('is answered in English', async ({ app, page }) => {
    await app.open()
    await expectLanguage(page, 'en-GB', 'Triptych: JWT debugger')
  })
})

/** How tall a box is, and what it holds. */
const heightsOf = (box: Locator) =>
  box.evaluate(({ clientHeight, scrollHeight }) => [clientHeight, scrollHeight])

/** Opens whatever can be opened and stays so, and what that brings. */
async function openAll(page: Page) {
  const closed = page.locator('button[aria-expanded="false"]:not([aria-haspopup]):visible')
  for (let left = 30; left > 0 && (await closed.count()) > 0; left--) await closed.first().click()
}

const SAMPLES = ['RS256', 'PS256', 'ES256', 'EdDSA', 'Expired', 'Unsecured', 'Broken'] as const

const SOON = Math.floor(Date.parse('2030-01-01') / 1000)

/** Tokens with keys beside them that bring up what the interface has to say. */
const TROUBLES = {
  'nothing at all': ['', ''],
  'text that is no token': ['Hello there', SECRET],
  'an identifier': ['8f14e45f-ceea-467f-a0d2-1b7a1e6f2a31', ''],
  'four segments': ['eyJhbGciOiJIUzI1NiJ9.e30.AAAA.AAAA', ''],
  'characters that do not belong': ['eyJhbGciOiJIUzI1NiJ9.e+0 .AA=', SECRET],
  'an encrypted token': ['eyJhbGciOiJkaXIiLCJlbmMiOiJBMTI4R0NNIn0..AAAA.AAAA.AAAA', ''],
  'an unknown algorithm': [`${base64url('{"alg":"HS257","crit":["exp"]}')}.e30.AAAA`, 'short'],
  'a wrong key': [hs256('{"sub":"user-42","exp":"soon","iat":1700000000000}'), 'short'],
  'a key of another kind': [hs256('{}'), CHAIN[0]],
  'a chain of certificates': [
    `${base64url(`{"alg":"RS256","x5c":["${CHAIN.map(bare).join('","')}"],"jku":"https://a.example/keys"}`)}.e30.AAAA`,
    CHAIN.join('\n'),
  ],
  'a damaged key': [hs256('{}'), '-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----'],
  'a key set': [
    hs256('{}'),
    `{"keys":[{"kty":"oct","k":"${base64url(SECRET)}","kid":"a"},{"kty":"RSA"},{"kty":"x"}]}`,
  ],
  'an access token with little in it': [
    hs256(`{"iss":"http://a.example","exp":${SOON}}`, { header: '{"alg":"HS256","typ":"at+jwt"}' }),
    SECRET,
  ],
  'names of every kind': [
    hs256(
      `{"iss":"a","aud":["a","b"],"exp":${SOON},"nbf":${SOON},"iat":${SOON},"https://a.example/x":{"y":[1]},"role":"x","amr":["pwd"],"__proto__":1,"a":1,"a":2,"n":9007199254740993,"e":1e999,"i":"a\u200bb"}`,
    ),
    SECRET,
  ],
} as const satisfies Record<string, readonly [token: string, key: string]>

function bare(pem: string): string {
  return pem.replaceAll(/-----[^-]+-----|\s/g, '')
}

test.describe('in the pseudo-language nothing bypasses the messages', () => {
  /** Where what was found, so that one failure tells of all. */
  const found: Record<string, readonly string[]> = {}

  test.beforeEach(({ pseudo }) => pseudo.open())

  // Whatever opens is read through, many times over.
  test.setTimeout(180_000)

  const look = async (page: Page, where: string) => {
    const texts = await bypassing(page)
    if (texts.length > 0) found[where] = texts
  }

  test.afterEach(() => expect(found).toEqual({}))

  test('on the first screen, with its panels and menus', async ({ pseudo, page }) => {
    await pseudo.waitForMonaco()
    await look(page, 'first screen')
    await openAll(page)
    await look(page, 'panels')
    for (const menu of await page.locator('button[aria-haspopup="menu"]:visible').all()) {
      await menu.click()
      await look(page, `menu ${await menu.getAttribute('aria-label')}`)
      await page.keyboard.press('Escape')
    }
  })

  test('in the samples', async ({ pseudo, page }) => {
    for (const sample of SAMPLES) {
      await pseudo.button('Samples').click()
      await page.getByRole('menuitem', { name: `⟦${sample}⟧` }).click()
      await pseudo.settled()
      await openAll(page)
      await look(page, sample)
    }
  })

  test('with troubles of every kind', async ({ pseudo, page }) => {
    await openAll(page)
    for (const [name, [token, key]] of Object.entries(TROUBLES)) {
      await pseudo.replace('Encoded token', token)
      await pseudo.giveKey(key)
      await pseudo.settled()
      await openAll(page)
      await look(page, name)
    }
  })

  test('in the table of claims', async ({ pseudo, page }) => {
    await pseudo.button('Claims').click()
    for (const name of ['names of every kind', 'a wrong key', 'text that is no token'] as const) {
      await pseudo.replace('Encoded token', TROUBLES[name][0])
      await pseudo.settled()
      await openAll(page)
      await look(page, name)
    }
  })

  test('in what its buttons answer', async ({ pseudo, page }) => {
    await openAll(page)
    await pseudo.paste(`a: ${hs256('{"sub":"a"}')}\nb: ${hs256('{"sub":"b"}')}`)
    await look(page, 'two tokens pasted')
    await page.getByRole('textbox', { name: '⟦Second token⟧' }).fill(hs256('{"sub":1,"x":2}'))
    await expect(page.getByRole('list', { name: '⟦Differences⟧' })).toBeVisible()
    await look(page, 'compared')
    await pseudo.giveKey(`"${SECRET}"`)
    await pseudo.expectVerdict('invalid')
    await pseudo.button('Find out why').click()
    await expect(page.locator('[data-cause]')).toBeVisible()
    await look(page, 'cause')
    await page.getByRole('button', { name: /well-known/ }).click()
    await expect(page.getByText('⟦None of them is the secret.⟧')).toBeVisible()
    await look(page, 'secrets tried')
    for (const address of ['ftp://a.example', 'https://u@a.example', 'http://127.0.0.1/keys']) {
      await page.getByRole('textbox', { name: /JWKS URL/ }).fill(address)
      await look(page, address)
    }
    await pseudo.button('Copy token').click()
    await look(page, 'copied')
    await page.getByRole('button', { name: /Hide .*encoded token/ }).click()
    await look(page, 'hidden')
  })

  test('in the lessons and the glossary', async ({ page }) => {
    for (const path of ['', 'glossary', ...LESSON_IDS]) {
      await page.evaluate((at) => {
        location.hash = `#/learn/${at}`
      }, path)
      await expect(page.getByRole('article')).toBeVisible()
      await look(page, `learn/${path}`)
      const screens = page.getByRole('navigation', { name: /Screens/ }).getByRole('link')
      for (const screen of await screens.all()) {
        await screen.click()
        await expect(screen).toHaveAttribute('aria-current', 'step')
        await look(page, (await screen.getAttribute('href')) ?? '')
      }
    }
  })
})

const LESSON_IDS = [
  'parts',
  'base64url',
  'claims',
  'signing',
  'sessions',
  'login',
  'storage',
  'attacks',
  'encryption',
] as const
