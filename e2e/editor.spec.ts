import type { Page } from 'playwright/test'
import { EDITORS, type Debugger, expect, test } from './debugger'
import { hs256, SECRET } from './tokens'

const decode = (token: string, index: number): string =>
  Buffer.from(token.split('.')[index] ?? '', 'base64url').toString()

/** Keeps Monaco from arriving until it is released. */
async function holdMonaco(page: Page): Promise<() => void> {
  const releases: (() => void)[] = []
  const held = new Promise<void>((resolve) => releases.push(resolve))
  await page.route('**/monaco-editor-*.js', async (route) => {
    await held
    await route.continue()
  })
  return () => releases.forEach((release) => release())
}

/** Composes a word as an input method does, with two stages before the word that is meant. */
async function beginComposing(page: Page) {
  const session = await page.context().newCDPSession(page)
  for (const text of ['に', 'にほ'])
    await session.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    })
  return { finish: () => session.send('Input.insertText', { text: '日本' }) }
}

test.describe('while the full editors are on their way', () => {
  test('there is one textbox of each name, before and after', async ({ app, page }) => {
    const release = await holdMonaco(page)
    await app.open()
    const names = () =>
      page
        .getByRole('textbox')
        .evaluateAll((boxes) =>
          boxes.map((box) =>
            box instanceof HTMLTextAreaElement
              ? (box.ariaLabel ?? box.labels[0]?.textContent)
              : box.ariaLabel,
          ),
        )
    const expected = ['Encoded token', 'Header', 'Payload', 'Key']
    expect(await names()).toEqual(expected)
    release()
    await app.waitForMonaco()
    expect(await names()).toEqual(expected)
  })

  test('a selection is carried over, with the end at which it grows', async ({ app, page }) => {
    const release = await holdMonaco(page)
    await app.open()
    await app.editor('Payload').fill('{"sub":"abcdef"}')
    for (let step = 0; step < 2; step++) await page.keyboard.press('ArrowLeft')
    for (let step = 0; step < 3; step++) await page.keyboard.press('Shift+ArrowLeft')
    release()
    await app.waitForMonaco()
    await expect(app.editor('Payload')).toBeFocused()
    await page.keyboard.press('Shift+ArrowLeft')
    await page.keyboard.type('Z')
    expect(await app.text('Payload')).toBe('{"sub":"abZ"}')
    await app.expectVerdict('valid')
  })

  test('what was in sight stays in sight', async ({ app, page }) => {
    const release = await holdMonaco(page)
    await app.open()
    const claims = Array.from({ length: 300 }, (_, index) => `"claim ${index}":${index}`)
    await app.replace('Encoded token', hs256(`{${claims.join(',')}}`))
    await app.expectVerdict('no-key')
    await app.editor('Payload').focus()
    await page.keyboard.press('ControlOrMeta+End')
    release()
    await app.waitForMonaco()
    await expect(app.decodedPane.getByText('"claim 299"')).toBeInViewport()
    await expect(app.decodedPane.getByText('"claim 0"')).not.toBeInViewport()
  })

  test('whoever types in another box goes on typing there', async ({ app, page }) => {
    const release = await holdMonaco(page)
    await app.open()
    await app.key.focus()
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.type('one ')
    release()
    await app.waitForMonaco()
    await expect(app.key).toBeFocused()
    await page.keyboard.type('secret')
    await expect(app.key).toHaveValue('one secret')
  })

  test('a word that is being composed is finished first', async ({ app, page }) => {
    const release = await holdMonaco(page)
    await app.open()
    await app.editor('Payload').fill('{"sub":""}')
    for (let step = 0; step < 2; step++) await page.keyboard.press('ArrowLeft')
    const word = await beginComposing(page)
    release()
    // The other panes show that it has arrived.
    await expect(
      page.locator('.monaco-editor').getByRole('textbox', { name: 'Header', exact: true }),
    ).toBeAttached({ timeout: 15_000 })
    await expect(app.editor('Payload')).toBeFocused()
    await word.finish()
    await app.waitForMonaco()
    await page.keyboard.type('!')
    expect(await app.text('Payload')).toBe('{"sub":"日本!"}')
    await app.expectVerdict('valid')
    expect(decode(await app.text('Encoded token'), 1)).toBe('{"sub":"日本!"}')
  })

  test('the plain ones do where they never arrive', async ({ app, page, faults }) => {
    await page.route('**/monaco-editor-*.js', (route) => route.abort())
    await app.open()
    await expect.poll(() => faults.length).toBeGreaterThan(0)
    await app.replace('Payload', '{"sub":"admin"}')
    await app.expectVerdict('valid')
    expect(decode(await app.text('Encoded token'), 1)).toBe('{"sub":"admin"}')
    expect(faults.splice(0).filter((fault) => !fault.includes('ERR_FAILED'))).toEqual([])
  })
})

async function openToken(app: Debugger, token: string) {
  await app.replace('Encoded token', token)
  await app.expectVerdict('valid')
}

for (const [editors, device] of Object.entries(EDITORS)) {
  test.describe(editors, () => {
    test.use(device)

    test.beforeEach(async ({ app }) => {
      await app.open()
      if (editors === 'full editors') await app.waitForMonaco()
      await app.giveKey(SECRET)
    })

    test('what the app edits is undone and done again as what was typed is', async ({
      app,
      page,
    }) => {
      const header = '{\n  "alg": "HS256",\n  "typ": "JWT"\n}'
      await openToken(app, hs256('{"sub":"user-42"}'))
      await app.type('Header', ' ')
      await app.expectVerdict('valid')
      await app.algorithm.focus()
      await app.algorithm.selectOption('HS512')
      await app.expectVerdict('valid')
      await expect(app.algorithm).toBeFocused()
      const edited = `${header.replace('HS256', 'HS512')} `
      expect(await app.text('Header')).toBe(edited)
      for (const [keys, text] of [
        ['ControlOrMeta+Z', `${header} `],
        ['ControlOrMeta+Z', header],
        ['ControlOrMeta+Shift+Z', `${header} `],
        ['ControlOrMeta+Shift+Z', edited],
      ] as const) {
        await app.editor('Header').focus()
        await page.keyboard.press(keys)
        await app.expectVerdict('valid')
        expect(await app.text('Header')).toBe(text)
      }
      expect(decode(await app.text('Encoded token'), 0)).toBe('{"alg":"HS512","typ":"JWT"}')
    })

    test('a program can fill them, whatever they held', async ({ app }) => {
      await openToken(app, hs256('{"sub":"user-42"}'))
      const claims = Array.from({ length: 100 }, (_, index) => `  "k${index}": ${index}`)
      for (const payload of [`{\n${claims.join(',\n')}\n}`, '{"second":2}', '', '{"third":3}']) {
        await app.editor('Payload').fill(payload)
        await app.settled()
        expect(await app.text('Payload')).toBe(payload)
      }
      await app.expectVerdict('valid')
      expect(decode(await app.text('Encoded token'), 1)).toBe('{"third":3}')
      for (const token of [hs256(`{"long":"${'x'.repeat(9_000)}"}`), hs256('{"short":1}')]) {
        await app.editor('Encoded token').fill(token)
        await app.expectVerdict('valid')
        expect(await app.text('Encoded token')).toBe(token)
      }
      expect(await app.text('Payload')).toBe('{\n  "short": 1\n}')
    })

    test('a word is composed by an input method', async ({ app, page }) => {
      await openToken(app, hs256('{"sub":"user-42"}'))
      await app.replace('Payload', '{"sub":""}')
      for (let step = 0; step < 2; step++) await page.keyboard.press('ArrowLeft')
      const word = await beginComposing(page)
      await word.finish()
      await app.expectVerdict('valid')
      expect(await app.text('Payload')).toBe('{"sub":"日本"}')
      expect(decode(await app.text('Encoded token'), 1)).toBe('{"sub":"日本"}')
    })

    test('nothing is written that nobody wrote', async ({ app, page }) => {
      const typed = '{"a":[{"b":"c\'d"}],"e":"(f"}'
      await openToken(app, hs256('{"sub":"user-42"}'))
      await app.replace('Payload', '')
      await page.keyboard.type(typed)
      await app.expectVerdict('valid')
      expect(await app.text('Payload')).toBe(typed)

      const pasted = '{\n\t"a": [\n1,  \n        2\n\n  ]\n}\n'
      await page.evaluate((text) => navigator.clipboard.writeText(text), pasted)
      await app.replace('Payload', '')
      await page.keyboard.press('ControlOrMeta+V')
      await app.expectVerdict('valid')
      expect(await app.text('Payload')).toBe(pasted)
      expect(decode(await app.text('Encoded token'), 1)).toBe('{"a":[1,2]}')
    })

    test('what can’t be edited stays as it is', async ({ app }) => {
      await openToken(app, hs256(Uint8Array.of(0xff, 0x00, 0x80)))
      const [token, payload] = [await app.text('Encoded token'), await app.text('Payload')]
      expect(payload).toMatch(/ff ?00 ?80/i)
      await app.type('Payload', 'x')
      if (editors === 'full editors')
        await expect(app.decodedPane.getByText('This text can’t be edited.')).toBeVisible()
      expect(await app.text('Payload')).toBe(payload)
      expect(await app.text('Encoded token')).toBe(token)
      await app.expectVerdict('valid')
    })
  })
}

test('in the full editors a text keeps its kind of line ends', async ({ app }) => {
  await app.open()
  await app.waitForMonaco()
  await app.giveKey(SECRET)
  await openToken(app, hs256('one\r\ntwo'))
  await app.type('Payload', '\nthree')
  await app.expectVerdict('valid')
  expect(decode(await app.text('Encoded token'), 1)).toBe('one\r\ntwo\r\nthree')
})

test('what is wrong is told at its place, as text', async ({ app, page }) => {
  await app.open()
  await app.waitForMonaco()
  await app.replace('Encoded token', hs256('{"a":<b>}'))
  await app.expectVerdict('malformed')
  await app.decodedPane.locator('.view-line').getByText('<b>').hover()
  const tooltip = page.getByRole('tooltip')
  await expect(tooltip).toHaveText(
    /^Found “<” where a value should be\.\s*View Problem \(Alt\+F8\)$/,
    {
      useInnerText: true,
    },
  )
  await expect(page.locator('b')).toHaveCount(0)
})
