import { gzipSync } from 'node:zlib'
import { expect, test } from './debugger'
import { hs256, SECRET } from './tokens'

/** Bytes in gzip of all that the page needs before it can be used. */
const MOST = 150_000

test('the page begins with 150 KB at most', async ({ app, page }) => {
  await app.open()
  const { names, texts } = await page.evaluate(async () => {
    const html = await (await fetch(location.href)).text()
    const linked = [...html.matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)]
    const files = linked.map(async ([, name = '']) => (await fetch(name)).text())
    return {
      names: linked.map(([, name = '']) => name),
      texts: [html, ...(await Promise.all(files))],
    }
  })
  // What a script imports before it runs is named in the page too: nothing waits for a second look.
  const imported = texts.flatMap((text) =>
    [...text.matchAll(/(?:^|;)import\s*(?:[\w{*][^"';]*from\s*)?["']\.\/([^"']+)["']/gm)].map(
      ([, name]) => `./assets/${name}`,
    ),
  )
  expect(names).toEqual(expect.arrayContaining(imported))
  const bytes = texts.reduce((sum, text) => sum + gzipSync(text).length, 0)
  expect(bytes).toBeLessThanOrEqual(MOST)
})

test('what is opened was loaded ahead: nothing is requested for it', async ({
  app,
  page,
  recorder,
}) => {
  await app.open()
  await app.waitForMonaco()
  await recorder.idle()
  const loaded = recorder.requests.length
  await app.paste(`Authorization: Bearer ${hs256('{"sub":"user-42"}')}`)
  await expect(app.button('Show what was pasted')).toBeVisible()
  await app.giveKey(`"${SECRET}"`)
  await app.expectVerdict('invalid')
  await expect(app.button('Find out why')).toBeVisible()
  await app.giveKey('-----BEGIN PUBLIC KEY-----')
  await app.expectProblem('pem-cut-short', 'no matching END line')
  for (const name of ['Details', 'What changed', 'From URL…']) await app.button(name).click()
  await expect(app.button('Copy verdict')).toBeVisible()
  await expect(page.getByText('Nothing since the original.')).toBeVisible()
  await expect(app.button('Fetch keys')).toBeVisible()
  await recorder.idle()
  expect(recorder.requests.slice(loaded)).toEqual([])
})
