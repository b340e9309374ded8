/** What `npm run bench` measures of the search for a weak secret. */
import { median, repeat } from './bench-measure.mjs'
import { pasteToken, secret, textbox, waitForMonaco } from './bench-stage.mjs'

/**
 * @typedef {import('./bench-stage.mjs').Stage} Stage
 * @typedef {import('playwright').Page} Page
 */

const bareWorker = 'bench-guess-worker.js'
const count = 100_000

/**
 * How long a list of 100,000 words that do not fit takes, from dropping it to the answer on the
 * screen; and the bare loop over them, in a worker that has started.
 *
 * @param {Stage} stage
 * @param {string} bareLoop the script of `bench-guess-worker.mjs`
 * @param {number | null} cores as many as the page is told of; null for those there are
 * @returns {Promise<{ value: number, limit: number }>} in milliseconds
 */
export const measureGuessing = (stage, bareLoop, cores) =>
  stage.inFreshPage({}, async (page) => {
    if (cores !== null)
      await page.addInitScript(
        (value) => Object.defineProperty(navigator, 'hardwareConcurrency', { value }),
        cores,
      )
    await page.route(`**/${bareWorker}`, (route) =>
      route.fulfill({ contentType: 'text/javascript', body: bareLoop }),
    )
    await page.goto(stage.address)
    await waitForMonaco(page)
    await textbox(page, 'Key').fill(secret)
    const { token } = await pasteToken(page, 160)
    await page.getByRole('button', { name: 'Weak secret?' }).click()
    await page.getByRole('button', { name: 'Word list…' }).waitFor()
    const results = await repeat(async () => ({
      value: await dropWords(page),
      limit: await runBareLoop(page, token),
    }))
    return {
      value: median(results.map(({ value }) => value)),
      limit: median(results.map(({ limit }) => limit)),
    }
  })

/** @param {Page} page */
const dropWords = (page) =>
  page.evaluate(async (length) => {
    const words = Array.from({ length }, (_, index) => `word-${index}`).join('\n')
    const dataTransfer = new DataTransfer()
    dataTransfer.items.add(new File([words], 'words.txt'))
    const button = [...document.querySelectorAll('button')].find(
      ({ textContent }) => textContent === 'Word list…',
    )
    const isAnswered = () => {
      const { textContent } = document.querySelector('progress')?.parentElement ?? document.head
      return (textContent ?? '').includes('None of them is the secret.')
    }
    /** @param {boolean} answered */
    const until = async (answered) => {
      while (isAnswered() !== answered) await new Promise(requestAnimationFrame)
    }
    const start = performance.now()
    for (const type of ['dragenter', 'dragover', 'drop'])
      button?.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }))
    await until(false)
    await until(true)
    return performance.now() - start
  }, count)

/** @param {Page} page @param {string} token */
const runBareLoop = (page, token) =>
  page.evaluate(
    async ([script, length, [header = '', payload = '', signature = '']]) => {
      const base64 = signature.replaceAll('-', '+').replaceAll('_', '/')
      const task = {
        signingInput: new TextEncoder().encode(`${header}.${payload}`),
        signature: Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0)),
        candidates: Array.from({ length }, (_, index) => `word-${index}`),
      }
      const worker = new Worker(script, { type: 'module' })
      /** @type {number} */
      const duration = await new Promise((resolve) => {
        worker.addEventListener('message', (/** @type {MessageEvent<number>} */ { data }) =>
          resolve(data),
        )
        worker.postMessage(task, [])
      })
      worker.terminate()
      return duration
    },
    /** @type {const} */ ([bareWorker, count, token.split('.')]),
  )
