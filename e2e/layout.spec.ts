import type { Page } from 'playwright/test'
import { expect, test } from './debugger'
import { hs256, SECRET } from './tokens'

test.describe('at 1440×900', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(() => {
      test.use({ colorScheme })

      test(`every view is accessible (${colorScheme})`, async ({ app, page }) => {
        await app.open()
        await app.waitForMonaco()
        await app.expectAccessible()
        await page.getByRole('button', { name: 'Samples' }).click()
        await app.expectAccessible()
        await page.getByRole('menuitem', { name: /^Broken/ }).click()
        await app.expectVerdict('malformed')
        await app.button('Details').click()
        await app.button('What changed').click()
        await app.expectAccessible()
        await app.button('Clear').click()
        await app.expectVerdict('empty')
        await app.expectAccessible()
        await app.button('New token').click()
        await app.expectVerdict('valid')
        await app.button('Hide key').click()
        await app.button('Hide encoded token').click()
        await app.expectAccessible()
      })

      test(`every kind of trouble is accessible (${colorScheme})`, async ({ app }) => {
        await app.open()
        await app.waitForMonaco()
        await app.replace('Encoded token', hs256('{"sub":"user-42","exp":"soon"}'))
        await app.giveKey('{"kty":"RSA","n":5}')
        await app.expectVerdict('key-error')
        await app.expectAccessible()
        await app.giveKey(SECRET)
        await app.algorithm.selectOption('ES256')
        await app.expectVerdict('key-mismatch')
        await app.button('What changed').click()
        await app.expectAccessible()
        await app.replace('Payload', '{"sub":')
        await expect(app.verdict).toHaveAttribute('data-stale')
        await app.expectAccessible()
      })
    })
  }

  test('all that opens scrolls in its place, and the page still does not', async ({
    app,
    page,
  }) => {
    await app.open()
    await app.waitForMonaco()
    const claims = Array.from({ length: 200 }, (_, index) => `"claim ${index}":${index}`)
    await app.replace('Encoded token', hs256(`{${claims.join(',')}}`))
    await app.giveKey('short')
    await app.expectVerdict('invalid')
    await app.button('Details').click()
    await app.button('What changed').click()
    const size = await page.evaluate(() => {
      const { scrollWidth, scrollHeight } = document.documentElement
      return { scrollWidth, scrollHeight }
    })
    expect(size).toEqual({ scrollWidth: 1440, scrollHeight: 900 })
    for (const part of [app.verdict, app.editor('Payload'), app.key, app.algorithm])
      await expect(part).toBeInViewport()
  })

  test('a window made narrow keeps what was typed, the caret and the focus', async ({
    app,
    page,
  }) => {
    await app.open()
    await app.waitForMonaco()
    await app.replace('Payload', '{"sub":"ac"}')
    for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowLeft')
    for (const width of [1024, 390, 1440]) {
      await page.setViewportSize({ width, height: 900 })
      await expect(app.editor('Payload')).toBeFocused()
    }
    await page.keyboard.type('b')
    await app.expectVerdict('valid')
    expect(await app.text('Payload')).toBe('{"sub":"abc"}')
  })

  test('three panes fill the window, and the page does not scroll', async ({ app, page }) => {
    await app.open()
    const heights = await page.evaluate(() => [document.documentElement.scrollHeight, innerHeight])
    expect(heights[0]).toBe(heights[1])
    const tops = await Promise.all(
      [app.tokenPane, app.decodedPane, app.keyPane].map(
        async (pane) => (await pane.boundingBox())?.y,
      ),
    )
    expect(new Set(tops).size).toBe(1)
  })

  test('the panes can be resized with the keyboard, and the layout is kept', async ({
    app,
    page,
  }) => {
    await app.open()
    const width = async () => (await app.tokenPane.boundingBox())?.width ?? 0
    const before = await width()
    await page.getByRole('separator', { name: 'Resize panes' }).first().focus()
    await page.keyboard.press('ArrowRight')
    await expect.poll(width).toBeGreaterThan(before)
    const resized = await width()
    await page.reload()
    await app.settled()
    expect(Math.abs((await width()) - resized)).toBeLessThan(2)
  })

  test('the panes can be resized with the pointer, to no less than 280 pixels, and a double click resets them', async ({
    app,
    page,
  }) => {
    await app.open()
    const widths = () =>
      Promise.all(
        [app.tokenPane, app.decodedPane, app.keyPane].map(async (pane) =>
          Math.round((await pane.boundingBox())?.width ?? 0),
        ),
      )
    const before = await widths()
    const [token = 0, decoded = 0, key = 0] = before
    const separator = page.getByRole('separator', { name: 'Resize panes' }).last()
    const box = await separator.boundingBox()
    const [x, y] = [(box?.x ?? 0) + 4, (box?.y ?? 0) + 200]
    await page.mouse.move(x, y)
    await page.mouse.down()
    await page.mouse.move(x - 50, y)
    await expect.poll(widths).toEqual([token, decoded - 50, key + 50])
    await page.mouse.move(x + 900, y)
    await expect.poll(widths).toEqual([token, decoded + key - 280, 280])
    await page.mouse.up()
    await page.mouse.move(x, y)
    expect(await widths()).toEqual([token, decoded + key - 280, 280])
    await expect(separator).toHaveAttribute(
      'aria-valuenow',
      (await separator.getAttribute('aria-valuemax')) ?? '',
    )
    await separator.press('Home')
    await expect.poll(widths).toEqual([token, 280, decoded + key - 280])
    await separator.dblclick()
    await expect.poll(widths).toEqual(before)
  })
})

test.describe('at 1024×768', () => {
  test.use({ viewport: { width: 1024, height: 768 } })

  test('token and claims stand side by side, the signature below', async ({ app, page }) => {
    await app.open()
    const [token, decoded, key] = await Promise.all(
      [app.tokenPane, app.decodedPane, app.keyPane].map((pane) => pane.boundingBox()),
    )
    expect(token?.y).toBe(decoded?.y)
    expect(key?.y).toBeGreaterThan((token?.y ?? 0) + (token?.height ?? 0))
    expect(key?.width).toBeGreaterThan((token?.width ?? 0) + (decoded?.width ?? 0))
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1024)
    await app.waitForMonaco()
    await app.expectAccessible()
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
    await expect(app.button('Generate key')).toBeInViewport()
    await expect(app.verdict).toBeInViewport()
    await expect(app.checks).toBeInViewport()
  })
})

for (const width of [390, 320]) {
  test.describe(`on a phone of ${width} pixels`, () => {
    test.use({ hasTouch: true, isMobile: true, viewport: { width, height: 844 } })

    test('one column, nothing wider than the screen, the verdict always in sight', async ({
      app,
      page,
    }) => {
      await app.open()
      await page.getByRole('button', { name: 'Samples' }).click()
      await page.getByRole('menuitem', { name: /^Expired/ }).click()
      await app.expectVerdict('valid')
      await expect(app.button('Undo replacement')).toBeVisible()
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
      await app.keyPane.scrollIntoViewIfNeeded()
      await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
      await expect(app.verdict).toBeInViewport()
      await expect(app.checks).toBeInViewport()
      await expect(page.locator('.monaco-editor')).toHaveCount(0)
      await app.button('Details').click()
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        await app.expectAccessible()
      }
    })
  })
}

/** The name of what has the focus, and whether a ring is drawn at it or at the box it is in. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement
    if (!element || element === document.body) return { name: '', marked: false }
    const label = element instanceof HTMLTextAreaElement ? element.labels[0]?.textContent : null
    const name = element.getAttribute('aria-label') ?? label ?? element.textContent ?? ''
    const drawn = /^(?!0px)(?!.*none)/
    let marked = drawn.test(getComputedStyle(element).outline)
    for (let box: Element | null = element; box && !marked; box = box.parentElement) {
      const { content, outline, border } = getComputedStyle(box, '::after')
      marked = content !== 'none' && (drawn.test(outline) || drawn.test(border))
    }
    return { name: name.trim(), marked }
  })

test('the keyboard reaches everything and is caught nowhere', async ({ app, page }) => {
  await app.open()
  await app.waitForMonaco()
  const reached = new Set<string>()
  const unmarked = new Set<string>()
  await page.getByRole('button', { name: 'New token' }).focus()
  for (let step = 0; step < 60; step++) {
    await page.keyboard.press('Tab')
    const { name, marked } = await focused(page)
    reached.add(name)
    if (!marked) unmarked.add(name)
  }
  for (const name of [
    'Samples',
    'Theme',
    'Details',
    'Paste',
    'Copy token',
    'Clear',
    'Token: more',
    'Hide encoded token',
    'Encoded token',
    'Copy header',
    'Header',
    'Copy payload',
    'Payload',
    'What changed',
    'Generate key',
    'Hide key',
    'Key',
    'Sign with this key',
  ])
    expect([...reached]).toContain(name)
  expect([...unmarked].filter((name) => name !== '')).toEqual([])

  await app.editor('Payload').focus()
  await page.keyboard.press('Shift+Tab')
  await expect(app.editor('Payload')).not.toBeFocused()
  await expect(app.decodedPane.locator(':focus')).toHaveCount(1)
  expect(await app.text('Payload')).not.toContain('\t')
})

test('menus work by arrows and letters, and Escape gives the focus back', async ({ app, page }) => {
  await app.open()
  const trigger = page.getByRole('button', { name: 'Samples' })
  await trigger.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('menuitem', { name: /^HS256/ })).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('menuitem', { name: /^RS256/ })).toBeFocused()
  await page.keyboard.press('u')
  await expect(page.getByRole('menuitem', { name: /^Unsecured/ })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(trigger).toBeFocused()
  await app.button('Hide encoded token').press('Enter')
  await expect(app.button('Show encoded token')).toBeFocused()
})

/** A promise that the test resolves. */
function deferred() {
  const resolvers: (() => void)[] = []
  const promise = new Promise<void>((resolve) => resolvers.push(resolve))
  return { promise, resolve: () => resolvers.forEach((resolve) => resolve()) }
}

test('what is typed before Monaco arrives is kept, with caret and focus', async ({ app, page }) => {
  const { promise: held, resolve: release } = deferred()
  await page.route('**/monaco-editor-*.js', async (route) => {
    await held
    await route.continue()
  })
  await app.open()
  await app.editor('Payload').fill('{"sub":"first"}')
  await app.editor('Payload').press('ArrowLeft')
  await app.expectVerdict('valid')
  release()
  await app.waitForMonaco()
  await page.keyboard.type(',"n":1')
  await app.expectVerdict('valid')
  expect(await app.text('Payload')).toBe('{"sub":"first","n":1}')
})

test('the theme is the system’s until another is chosen', async ({ app, page }) => {
  const isDark = () =>
    page.evaluate(() => {
      const [red = 0] = getComputedStyle(document.body).backgroundColor.match(/\d+/g) ?? []
      return Number(red) < 128
    })
  const choose = async (theme: string) => {
    await page.getByRole('button', { name: 'Theme' }).click()
    await page.getByRole('menuitemradio', { name: theme }).click()
  }
  await app.open()
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme })
    await expect.poll(isDark).toBe(colorScheme === 'dark')
  }
  await choose('Dark')
  await expect.poll(isDark).toBe(true)
  await page.emulateMedia({ colorScheme: 'dark' })
  await choose('Light')
  await expect.poll(isDark).toBe(false)
  await choose('Like the system')
  await expect.poll(isDark).toBe(true)
})

test('nothing moves for those who want no motion', async ({ app, page }) => {
  await app.open()
  await app.waitForMonaco()
  await app.button('Details').click()
  await page.getByRole('button', { name: 'Samples' }).click()
  await app.decodedPane.getByText('"sub"').hover()
  const moving = await page.evaluate(() => {
    const none = /^(none|0s)(, (none|0s))*$/
    return [...document.querySelectorAll('*')]
      .filter((element) => {
        const { animationName, transitionDuration } = getComputedStyle(element)
        return !none.test(animationName) || !none.test(transitionDuration)
      })
      .map(({ className }) => className)
  })
  expect(moving).toEqual([])
})

test('where the browser stores nothing, all else works', async ({ app, page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError')
      },
    }),
  )
  await app.open()
  await page.getByRole('button', { name: 'Theme' }).click()
  await page.getByRole('menuitemradio', { name: 'Dark' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await app.replace('Payload', '{"sub":"admin"}')
  await app.expectVerdict('valid')
})

test('the theme is kept; tokens, keys and claims are not', async ({ app, page }) => {
  await app.open()
  await page.getByRole('button', { name: 'Theme' }).click()
  await page.getByRole('menuitemradio', { name: 'Dark' }).click()
  await app.paste(hs256('{"sub":"user-42"}'))
  await app.giveKey(SECRET)
  await app.expectVerdict('valid')
  const stored = await page.evaluate(async () =>
    JSON.stringify([
      Object.entries(localStorage),
      Object.entries(sessionStorage),
      document.cookie,
      await indexedDB.databases(),
      await caches.keys(),
    ]),
  )
  expect(stored).toContain('"triptych.theme","dark"')
  for (const secret of [SECRET, 'eyJ', 'user-42']) expect(stored).not.toContain(secret)
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await page.getByRole('button', { name: 'Theme' }).click()
  await expect(page.getByRole('menuitemradio', { name: 'Dark' })).toBeChecked()
})
