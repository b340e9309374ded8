/** What `npm run bench` measures: medians of seven, in milliseconds, bytes or counts. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import {
  makeToken,
  measureInput,
  pasteToken,
  secret,
  textbox,
  waitForMonaco,
} from './bench-stage.mjs'
import { startRecorder } from './recorder.mjs'
import { untilSteady } from './steady.mjs'

/**
 * @typedef {import('./bench-probe.mjs').Probe} Probe
 * @typedef {import('./bench-stage.mjs').Stage} Stage
 * @typedef {import('playwright').Page} Page
 */

export const runs = 7

/** @param {readonly number[]} values */
export const median = (values) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN

/**
 * @template T
 * @param {(run: number) => Promise<T>} measure
 */
export const repeat = async (measure) => {
  /** @type {T[]} */
  const results = []
  for (let run = 0; run < runs; run += 1) results.push(await measure(run))
  return results
}

/**
 * From navigation to a sample decoded, verified and editable.
 *
 * @param {Stage} stage
 * @param {number} cpuSlowdown
 */
export const measureNavigation = async (stage, cpuSlowdown) =>
  median(
    await repeat(() =>
      stage.inFreshPage({}, async (page) => {
        const session = await page.context().newCDPSession(page)
        await session.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown })
        await page.goto(stage.address)
        return page.evaluate(() => {
          const { probe } = /** @type {{ probe: Probe }} */ (/** @type {unknown} */ (globalThis))
          return probe.usable
        })
      }),
    ),
  )

/**
 * @param {Stage} stage
 * @returns {Promise<{ usable: number, idle: number }>} bytes in gzip
 */
export const measureBytes = (stage) =>
  stage.inFreshPage({}, async (page) => {
    await page.goto(stage.address)
    const paths = await page.evaluate(async () => {
      const { probe } = /** @type {{ probe: Probe }} */ (/** @type {unknown} */ (globalThis))
      const usable = await probe.usable
      const entries = /** @type {PerformanceResourceTiming[]} */ ([
        ...performance.getEntriesByType('navigation'),
        ...performance.getEntriesByType('resource'),
      ])
      return entries
        .filter(({ responseEnd }) => responseEnd <= usable)
        .map(({ name }) => new URL(name).pathname)
    })
    await waitForMonaco(page)
    await untilSteady(() => stage.sizes.size)
    const all = [...stage.sizes.values()].reduce((sum, size) => sum + size, 0)
    const first = [...new Set(paths)].reduce((sum, path) => sum + (stage.sizes.get(path) ?? 0), 0)
    return { usable: first, idle: all }
  })

/**
 * @param {Page} page
 * @param {string} token
 * @returns {Promise<number>} milliseconds for verifying and decoding with the bare libraries
 */
const measureLimit = (page, token) =>
  page.evaluate(async ([text, key]) => {
    const { jose } = /** @type {{ jose: typeof import('jose') }} */ (
      /** @type {unknown} */ (globalThis)
    )
    const start = performance.now()
    const { payload } = await jose.compactVerify(text, new TextEncoder().encode(key))
    new TextDecoder().decode(payload)
    return performance.now() - start
  }, /** @type {const} */ ([token, secret]))

/**
 * @param {Page} page
 * @param {number} bytes
 * @returns {Promise<{ painted: number, longestTask: number, limit: number }>}
 */
export const measurePaste = async (page, bytes) => {
  await pasteToken(page, bytes)
  const results = await repeat(async () => {
    const { painted, longestTask, token } = await pasteToken(page, bytes)
    return { painted, longestTask, limit: await measureLimit(page, token) }
  })
  return {
    painted: median(results.map(({ painted }) => painted)),
    longestTask: median(results.map(({ longestTask }) => longestTask)),
    limit: median(results.map(({ limit }) => limit)),
  }
}

/**
 * One key that spoils a valid token or its key, and is taken back unmeasured.
 *
 * @param {Page} page
 * @param {'Encoded token' | 'Key'} name
 * @param {number} bytes
 */
export const measureKey = async (page, name, bytes) => {
  const { token, marker } = await pasteToken(page, bytes)
  const results = await repeat(async () => {
    await textbox(page, name).focus()
    await page.keyboard.press('ControlOrMeta+End')
    const { painted } = await measureInput(page, 'keydown', 'A', {
      verdicts: ['invalid', 'malformed'],
      marker,
    })
    await measureInput(page, 'keydown', 'Backspace', { verdicts: ['valid'], marker })
    return { painted, limit: await measureLimit(page, token) }
  })
  return {
    painted: median(results.map(({ painted }) => painted)),
    limit: median(results.map(({ limit }) => limit)),
  }
}

/**
 * All rules on a token that was not seen before, its analysis left out.
 *
 * @param {Page} page with `globalThis.findings` and `globalThis.analysis`, both bundled from src/jwt
 * @param {number} bytes of the payload, at least
 */
export const measureFindings = async (page, bytes) =>
  median(
    await repeat(() =>
      page.evaluate((token) => {
        const { analysis, findings } =
          /** @type {{ analysis: typeof import('../src/jwt/analyze'), findings: typeof import('../src/jwt/findings') }} */ (
            /** @type {unknown} */ (globalThis)
          )
        const evidence = /** @type {const} */ ({
          analysis: analysis.analyze(token),
          verdict: {
            state: 'no-key',
            algorithm: 'HS256',
            problem: null,
            signature: 'unchecked',
            emptySecret: false,
            key: null,
            keyOrigin: 'given',
            keySet: null,
            offer: null,
            keyNotes: [],
            keyWeaknesses: [],
            keyProblem: null,
          },
          key: { text: '', encoding: 'utf8', origin: 'given' },
          evaluation: { moment: 0, leeway: 0 },
        })
        const start = performance.now()
        findings.findFindings(evidence)
        return performance.now() - start
      }, makeToken(bytes).token),
    ),
  )

/**
 * @param {Stage} stage
 * @param {'light' | 'dark'} colorScheme
 * @returns {Promise<number>} elements that break one of axe's rules
 */
export const countViolations = (stage, colorScheme) =>
  stage.inFreshPage({ colorScheme, reducedMotion: 'reduce' }, async (page) => {
    await page.goto(stage.address)
    await waitForMonaco(page)
    await page.evaluate(
      readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'),
    )
    return page.evaluate(async () => {
      const { axe } = /** @type {{ axe: typeof import('axe-core') }} */ (
        /** @type {unknown} */ (globalThis)
      )
      const { violations } = await axe.run()
      return violations.reduce((sum, { nodes }) => sum + nodes.length, 0)
    })
  })

/**
 * Requests that left the page's origin while it loaded, and any at all while it was used.
 *
 * @param {Stage} stage
 */
export const countRequests = async (stage) => {
  const recorder = await startRecorder()
  const proxy = { server: recorder.address, bypass: '<-loopback>' }
  const count = await stage.inFreshPage({ proxy }, async (page) => {
    await page.goto(stage.address)
    await waitForMonaco(page)
    await recorder.idle()
    const loaded = recorder.requests.length
    await textbox(page, 'Key').fill(secret)
    await pasteToken(page, 160)
    await pasteToken(page, 100_000)
    await recorder.idle()
    const { origin } = new URL(stage.address)
    const elsewhere = recorder.requests
      .slice(0, loaded)
      .filter((request) => !request.startsWith(`GET ${origin}/`))
    return elsewhere.length + recorder.requests.length - loaded
  })
  await recorder.close()
  return count
}
