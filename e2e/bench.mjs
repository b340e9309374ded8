/**
 * `npm run bench`: the production build in a real Chromium, as medians of seven. Prints a Markdown
 * table. The limit is the bare library work on the same token, in the same page and the same run.
 */
import { createHmac } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { chromium } from 'playwright'
import { build } from 'vite'
import { installProbe } from './bench-probe.mjs'
import { findBrowser, launchArguments } from './browser.mjs'
import { startRecorder } from './recorder.mjs'
import { startStaticServer } from './static-server.mjs'

/**
 * @typedef {import('./bench-probe.mjs').Probe} Probe
 * @typedef {import('./bench-probe.mjs').Measurement} Measurement
 * @typedef {import('playwright').Page} Page
 * @typedef {import('playwright').BrowserContextOptions} ContextOptions
 * @typedef {'ms' | 'KB' | ''} Unit
 */

const runs = 7
const secret = 'a secret of the benchmark, 32 bytes or more'
const sizes = { '300 characters': 160, '100 KB': 100_000, '1 MB': 1_000_000, '5 MB': 5_000_000 }

const server = await startStaticServer()
const browser = await chromium.launch({
  executablePath: findBrowser().executablePath,
  args: launchArguments,
})

/** @param {readonly number[]} values */
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN

/**
 * @template T
 * @param {(run: number) => Promise<T>} measure
 */
const repeat = async (measure) => {
  /** @type {T[]} */
  const results = []
  for (let run = 0; run < runs; run += 1) results.push(await measure(run))
  return results
}

/** @param {string | Buffer} data */
const base64url = (data) => Buffer.from(data).toString('base64url')

/**
 * @param {number} bytes of the payload, at least
 * @returns {{ token: string, marker: string }} an HS256 token, new each time, and what its view shows first
 */
const makeToken = (bytes) => {
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
const textbox = (page, name) => page.getByRole('textbox', { name, exact: true })

/** @param {Page} page */
const waitForMonaco = async (page) => {
  for (const name of ['Encoded token', 'Header', 'Payload']) {
    await page
      .locator('.monaco-editor')
      .getByRole('textbox', { name, exact: true })
      .waitFor({ state: 'attached' })
  }
  await page.waitForLoadState('networkidle')
}

/**
 * A fresh profile each time: nothing is cached.
 *
 * @template T
 * @param {ContextOptions} options
 * @param {(page: Page) => Promise<T>} work
 */
const inFreshPage = async (options, work) => {
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
}

/** @param {number} cpuSlowdown */
const measureNavigation = (cpuSlowdown) =>
  repeat(() =>
    inFreshPage({}, async (page) => {
      const session = await page.context().newCDPSession(page)
      await session.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown })
      await page.goto(server.address)
      return page.evaluate(() => {
        const { probe } = /** @type {{ probe: Probe }} */ (/** @type {unknown} */ (globalThis))
        return probe.usable
      })
    }),
  )

/** @returns {Promise<{ usable: number, idle: number }>} bytes in gzip */
const measureBytes = () =>
  inFreshPage({}, async (page) => {
    await page.goto(server.address)
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
    const all = [...server.sizes.values()].reduce((sum, size) => sum + size, 0)
    const first = [...new Set(paths)].reduce((sum, path) => sum + (server.sizes.get(path) ?? 0), 0)
    return { usable: first, idle: all }
  })

/**
 * @param {Page} page
 * @param {'paste' | 'keydown'} event
 * @param {string} keys what sets it off
 * @param {import('./bench-probe.mjs').Expected} expected
 */
const measureInput = async (page, event, keys, expected) => {
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
const pasteToken = async (page, bytes) => {
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
const measurePaste = async (page, bytes) => {
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
const measureKey = async (page, name, bytes) => {
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

/** @returns {Promise<string>} jose as one script that leaves `globalThis.jose` */
const bundleJose = async () => {
  const output = await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      write: false,
      lib: {
        entry: createRequire(import.meta.url).resolve('jose'),
        formats: ['iife'],
        name: 'jose',
      },
    },
  })
  const [bundle] = Array.isArray(output) ? output : [output]
  if (bundle === undefined || !('output' in bundle)) throw new Error('jose could not be bundled.')
  return `${bundle.output[0].code};globalThis.jose = jose`
}

/** @param {'light' | 'dark'} colorScheme */
const countViolations = (colorScheme) =>
  inFreshPage({ colorScheme, reducedMotion: 'reduce' }, async (page) => {
    await page.goto(server.address)
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

/** Requests that left the page's origin while it loaded, and any at all while it was used. */
const countRequests = async () => {
  const recorder = await startRecorder()
  const proxy = { server: recorder.address, bypass: '<-loopback>' }
  const count = await inFreshPage({ proxy }, async (page) => {
    await page.goto(server.address)
    await waitForMonaco(page)
    await recorder.idle()
    const loaded = recorder.requests.length
    await textbox(page, 'Key').fill(secret)
    await pasteToken(page, sizes['300 characters'])
    await pasteToken(page, sizes['100 KB'])
    await recorder.idle()
    const { origin } = new URL(server.address)
    const elsewhere = recorder.requests
      .slice(0, loaded)
      .filter((request) => !request.startsWith(`GET ${origin}/`))
    return elsewhere.length + recorder.requests.length - loaded
  })
  await recorder.close()
  return count
}

/** @type {{ name: string, unit: Unit, before: string, target: number, value: number, limit?: number }[]} */
const rows = []

/** @param {string} step */
const progress = (step) => process.stderr.write(`${step} …\n`)

progress('Bytes')
const bytes = await measureBytes()
rows.push(
  {
    name: 'HTML, CSS and JS to a usable debugger, gzip',
    unit: 'KB',
    before: '489 KB',
    target: 150,
    value: bytes.usable / 1000,
  },
  {
    name: 'All bytes of a first load until idle, gzip',
    unit: 'KB',
    before: '958 KB',
    target: 1100,
    value: bytes.idle / 1000,
  },
)

progress('Navigation')
rows.push(
  {
    name: 'Navigation → decoded sample visible and editable',
    unit: 'ms',
    before: '1,094 ms',
    target: 350,
    value: median(await measureNavigation(1)),
  },
  {
    name: 'The same at 4× CPU',
    unit: 'ms',
    before: '3,309 ms',
    target: 1100,
    value: median(await measureNavigation(4)),
  },
)

const jose = await bundleJose()
await inFreshPage({}, async (page) => {
  await page.addInitScript(jose)
  await page.goto(server.address)
  await waitForMonaco(page)
  await textbox(page, 'Key').fill(secret)

  /** @type {Record<keyof typeof sizes, { before: string, target: number }>} */
  const pasteTargets = {
    '300 characters': { before: '52 ms', target: 40 },
    '100 KB': { before: '263 ms', target: 120 },
    '1 MB': { before: '2,461 ms', target: 400 },
    '5 MB': { before: '13,475 ms', target: 1500 },
  }
  /** @type {Partial<Record<string, number>>} */
  const longestTasks = {}
  for (const size of /** @type {(keyof typeof sizes)[]} */ (Object.keys(sizes))) {
    progress(`Paste, ${size}`)
    const { painted, longestTask, limit } = await measurePaste(page, sizes[size])
    longestTasks[size] = longestTask
    const name = `Paste → JSON and verdict painted, ${size}`
    rows.push({ name, unit: 'ms', ...pasteTargets[size], value: painted, limit })
  }

  progress('Keys')
  const small = await measureKey(page, 'Encoded token', sizes['300 characters'])
  const large = await measureKey(page, 'Encoded token', sizes['1 MB'])
  const inSecret = await measureKey(page, 'Key', sizes['300 characters'])
  rows.push(
    {
      name: 'One key in the token box → painted, small',
      unit: 'ms',
      before: '57 ms',
      target: 33,
      value: small.painted,
      limit: small.limit,
    },
    {
      name: 'One key in the token box → painted, 1 MB',
      unit: 'ms',
      before: '2,115 ms',
      target: 100,
      value: large.painted,
      limit: large.limit,
    },
    {
      name: 'One key in the secret → verdict painted',
      unit: 'ms',
      before: '36 ms',
      target: 30,
      value: inSecret.painted,
      limit: inSecret.limit,
    },
    {
      name: 'Longest main-thread task of a paste, 100 KB',
      unit: 'ms',
      before: '228 ms',
      target: 50,
      value: longestTasks['100 KB'] ?? NaN,
    },
    {
      name: 'Longest main-thread task of a paste, 1 MB',
      unit: 'ms',
      before: '2,411 ms',
      target: 150,
      value: longestTasks['1 MB'] ?? NaN,
    },
  )
})

progress('Accessibility and requests')
rows.push(
  {
    name: 'axe violations, both themes',
    unit: '',
    before: '50 and more',
    target: 0,
    value: (await countViolations('light')) + (await countViolations('dark')),
  },
  {
    name: 'Requests without a click, as a recording proxy sees it',
    unit: '',
    before: 'several',
    target: 0,
    value: await countRequests(),
  },
)

/** @param {number} value @param {Unit} unit */
const format = (value, unit) => {
  const digits = value < 10 && unit === 'ms' ? 1 : 0
  return `${value.toLocaleString('en', { maximumFractionDigits: digits })} ${unit}`.trim()
}

console.log(`\nChromium ${browser.version()}, Node ${process.version}, medians of ${runs}\n`)
console.log('| | jwt.io | target | Triptych | limit | ratio | |')
console.log('|---|---:|---:|---:|---:|---:|---|')
for (const { name, unit, before, target, value, limit } of rows) {
  const cells = [
    name,
    before,
    target === 0 ? '0' : `≤ ${format(target, unit)}`,
    // A task is only reported from 50 ms on.
    name.startsWith('Longest') && value === 0 ? '< 50 ms' : format(value, unit),
    limit === undefined ? '' : format(limit, unit),
    limit === undefined ? '' : (value / limit).toFixed(1),
    value <= target ? 'met' : 'missed',
  ]
  console.log(`| ${cells.join(' | ')} |`)
}

await browser.close()
await server.close()
