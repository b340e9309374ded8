/** The stage of the benchmark: the built page, a browser, and the hands that work it by roles and names. */
import { createHmac } from 'node:crypto'
import { chromium } from 'playwright'
import { installProbe } from './bench-probe.mjs'
import { findBrowser, launchArguments } from './browser.mjs'
import { startStaticServer } from './static-server.mjs'

/**
 * @typedef {import('./bench-probe.mjs').Probe} Probe
 * @typedef {import('playwright').Page} Page
 * @typedef {import('playwright').BrowserContextOptions} ContextOptions
 *
 * @typedef {object} Stage
 * @property {string} address of the page
 * @property {ReadonlyMap<string, number>} sizes bytes in gzip of each file served so far, by path
 * @property {string} browserVersion
 * @property {<T>(options: ContextOptions, work: (page: Page) => Promise<T>) => Promise<T>} inFreshPage
 *   works in a profile of its own, where nothing is cached
 * @property {() => Promise<void>} close
 */

export const secret = 'a secret of the benchmark, 32 bytes or more'

/** @returns {Promise<Stage>} */
export const startStage = async () => {
  const server = await startStaticServer()
  const browser = await chromium.launch({
    executablePath: findBrowser().executablePath,
    args: launchArguments,
  })
  return {
    address: server.address,
    sizes: server.sizes,
    browserVersion: browser.version(),
    inFreshPage: async (options, work) => {
      const context = await browser.newContext({
        viewport: { width: 1440, height: 900 },
        permissions: ['clipboard-read', 'clipboard-write'],
        ...options,
      })
      await context.addInitScript(installProbe)
      try {
        return await work(await context.newPage())
      } finally {
        await context.close()
      }
    },
    close: async () => {
      await browser.close()
      await server.close()
    },
  }
}

/** @param {string | Buffer} data */
const base64url = (data) => Buffer.from(data).toString('base64url')

/**
 * @param {number} bytes of the payload, at least
 * @returns {{ token: string, marker: string }} an HS256 token, new each time, and what its view shows first
 */
export const makeToken = (bytes) => {
  const marker = `run-${crypto.randomUUID().slice(0, 8)}`
  const claims = [`"jti":"${marker}"`, '"sub":"1234567890"']
  let length = claims.join().length
  while (length < bytes) {
    const claim = `"claim_${claims.length}":"value ${claims.length * 7919}"`
    claims.push(claim)
    length += claim.length + 1
  }
  const input = `${base64url('{"alg":"HS256","typ":"JWT"}')}.${base64url(`{${claims.join()}}`)}`
  const signature = createHmac('sha256', secret).update(input).digest()
  return { token: `${input}.${base64url(signature)}`, marker }
}

/** @param {Page} page @param {string} name */
export const textbox = (page, name) => page.getByRole('textbox', { name, exact: true })

/** @param {Page} page */
export const waitForMonaco = async (page) => {
  for (const name of ['Encoded token', 'Header', 'Payload']) {
    await page
      .locator('.monaco-editor')
      .getByRole('textbox', { name, exact: true })
      .waitFor({ state: 'attached' })
  }
  await page.waitForLoadState('networkidle')
}

/**
 * @param {Page} page
 * @param {'paste' | 'keydown'} event
 * @param {string} keys what sets it off
 * @param {import('./bench-probe.mjs').Expected} expected
 */
export const measureInput = async (page, event, keys, expected) => {
  await page.evaluate(([type, end]) => {
    const { probe } = /** @type {{ probe: Probe }} */ (/** @type {unknown} */ (globalThis))
    probe.arm(type, end)
  }, /** @type {const} */ ([event, expected]))
  await page.keyboard.press(keys)
  return page.evaluate(() => {
    const { probe } = /** @type {{ probe: Probe }} */ (/** @type {unknown} */ (globalThis))
    return probe.measured()
  })
}

/** @param {Page} page @param {string} text */
const copy = (page, text) =>
  page.evaluate((content) => navigator.clipboard.writeText(content), text)

/** @param {Page} page @param {number} bytes */
export const pasteToken = async (page, bytes) => {
  const { token, marker } = makeToken(bytes)
  await copy(page, token)
  await textbox(page, 'Encoded token').focus()
  await page.keyboard.press('ControlOrMeta+A')
  const measurement = await measureInput(page, 'paste', 'ControlOrMeta+V', {
    verdicts: ['valid'],
    marker,
  })
  return { ...measurement, token, marker }
}
