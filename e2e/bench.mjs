/**
 * `npm run bench`: the production build in a real Chromium, as medians of seven. Prints a Markdown
 * table. The limit is the bare library work on the same token, in the same page and the same run.
 */
import { createRequire } from 'node:module'
import { build } from 'vite'
import { measureGuessing } from './bench-guessing.mjs'
import {
  countRequests,
  countViolations,
  measureBytes,
  measureFindings,
  measureKey,
  measureNavigation,
  measurePaste,
  runs,
} from './bench-measure.mjs'
import { secret, startStage, textbox, waitForMonaco } from './bench-stage.mjs'

/** @typedef {'ms' | 'KB' | ''} Unit */

const sizes = { '300 characters': 160, '100 KB': 100_000, '1 MB': 1_000_000, '5 MB': 5_000_000 }

/**
 * @param {string} entry
 * @param {string} name
 * @returns {Promise<string>} a module as one script that leaves `globalThis[name]`
 */
const bundle = async (entry, name) => {
  const output = await build({
    configFile: false,
    logLevel: 'warn',
    build: { write: false, lib: { entry, formats: ['iife'], name } },
  })
  const [bundled] = Array.isArray(output) ? output : [output]
  if (bundled === undefined || !('output' in bundled))
    throw new Error(`${name} could not be bundled.`)
  return `${bundled.output[0].code};globalThis.${name} = ${name}`
}

/** @type {{ name: string, unit: Unit, before: string, target: number, value: number, limit?: number }[]} */
const rows = []

/** @param {string} step */
const progress = (step) => process.stderr.write(`${step} …\n`)

const stage = await startStage()

progress('Bytes')
const bytes = await measureBytes(stage)
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
    value: await measureNavigation(stage, 1),
  },
  {
    name: 'The same at 4× CPU',
    unit: 'ms',
    before: '3,309 ms',
    target: 1100,
    value: await measureNavigation(stage, 4),
  },
)

const jose = await bundle(createRequire(import.meta.url).resolve('jose'), 'jose')
await stage.inFreshPage({}, async (page) => {
  await page.addInitScript(jose)
  await page.goto(stage.address)
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

progress('Findings')
const core = [
  await bundle('src/jwt/analyze.ts', 'analysis'),
  await bundle('src/jwt/findings.ts', 'findings'),
]
await stage.inFreshPage({}, async (page) => {
  for (const script of core) await page.addInitScript(script)
  await page.goto(stage.address)
  rows.push(
    {
      name: 'All findings of a usual token',
      unit: 'ms',
      before: '',
      target: 5,
      value: await measureFindings(page, sizes['300 characters']),
    },
    {
      name: 'All findings of a token of 1 MB',
      unit: 'ms',
      before: '',
      target: 50,
      value: await measureFindings(page, sizes['1 MB']),
    },
  )
})

progress('Guessing')
const bareLoop = await bundle('e2e/bench-guess-worker.mjs', 'bareLoop')
const oneWorker = await measureGuessing(stage, bareLoop, 1)
const allWorkers = await measureGuessing(stage, bareLoop, null)
rows.push(
  {
    name: '100,000 secrets tried in one worker',
    unit: 'ms',
    before: '',
    target: oneWorker.limit / 0.9,
    ...oneWorker,
  },
  {
    name: 'The same in a worker for each core',
    unit: 'ms',
    before: '',
    target: allWorkers.limit,
    ...allWorkers,
  },
)

progress('Accessibility and requests')
rows.push(
  {
    name: 'axe violations, both themes',
    unit: '',
    before: '50 and more',
    target: 0,
    value: (await countViolations(stage, 'light')) + (await countViolations(stage, 'dark')),
  },
  {
    name: 'Requests without a click, as a recording proxy sees it',
    unit: '',
    before: 'several',
    target: 0,
    value: await countRequests(stage),
  },
)

/** @param {number} value @param {Unit} unit */
const format = (value, unit) => {
  const digits = value < 10 && unit === 'ms' ? 1 : 0
  return `${value.toLocaleString('en', { maximumFractionDigits: digits })} ${unit}`.trim()
}

console.log(`\nChromium ${stage.browserVersion}, Node ${process.version}, medians of ${runs}\n`)
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

await stage.close()
