/** Finds the Chromium that the end-to-end tests and the benchmark drive; run as a command, installs one. */
import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { chromium } from 'playwright'

/** @typedef {{ executablePath: string, source: string }} Browser */

const isRoot = process.getuid?.() === 0

/** For Playwright's `launch`: no sandbox exists for root, and nothing may reach out by itself. */
export const launchArguments = [
  ...(isRoot ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // The browser's form filling asks its own server what a page's fields are for.
  '--autofill-server-url=data:,',
]

const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
  'chrome.exe',
  'msedge.exe',
]

/** @returns {string[]} where installers put a browser without adding it to PATH */
const usualPlaces = () => {
  if (process.platform === 'darwin') {
    const apps = ['Chromium', 'Google Chrome', 'Microsoft Edge']
    return ['/', homedir()].flatMap((base) =>
      apps.map((app) => join(base, 'Applications', `${app}.app`, 'Contents', 'MacOS', app)),
    )
  }
  if (process.platform === 'win32') {
    const programs = [
      ['Chromium', 'Application', 'chrome.exe'],
      ['Google', 'Chrome', 'Application', 'chrome.exe'],
      ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
    ]
    return ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA']
      .map((name) => process.env[name])
      .filter((base) => base !== undefined)
      .flatMap((base) => programs.map((program) => join(base, ...program)))
  }
  return ['/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge', '/snap/bin/chromium']
}

/** @param {string} path */
const isExecutable = (path) => {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}

/** @returns {Browser | null} the first there is: CHROMIUM_PATH, PATH, the usual places, Playwright's own */
const search = () => {
  const chosen = process.env['CHROMIUM_PATH']
  if (chosen !== undefined && chosen !== '') {
    if (isExecutable(chosen)) return { executablePath: chosen, source: 'CHROMIUM_PATH' }
    throw new Error(`CHROMIUM_PATH is ${chosen}, which is not a program that can be run.`)
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)))
  const system = [...onPath, ...usualPlaces()].find(isExecutable)
  if (system !== undefined) return { executablePath: system, source: 'installed on this system' }
  const own = chromium.executablePath()
  return isExecutable(own) ? { executablePath: own, source: "Playwright's own" } : null
}

/** @returns {Browser} @throws where there is none */
export const findBrowser = () => {
  const browser = search()
  if (browser === null) {
    throw new Error('No Chromium found. Run `node e2e/browser.mjs`, or set CHROMIUM_PATH to one.')
  }
  return browser
}

/** @returns {Browser} the one found, else one that was installed now */
const findOrInstall = () => {
  const found = search()
  if (found !== null) return found
  const usesApt = isRoot && existsSync('/etc/debian_version')
  if (usesApt) {
    console.log('No Chromium found: installing the system package …')
    const apt = 'apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y chromium'
    const { status } = spawnSync(apt, { shell: true, stdio: 'inherit' })
    const installed = status === 0 ? search() : null
    if (installed !== null) return { ...installed, source: "the system's package, installed now" }
  }
  console.log("No Chromium found: downloading Playwright's …")
  const cli = fileURLToPath(new URL('../node_modules/playwright/cli.js', import.meta.url))
  const options = usesApt ? ['--with-deps'] : []
  spawnSync(process.execPath, [cli, 'install', ...options, 'chromium'], { stdio: 'inherit' })
  return { ...findBrowser(), source: "Playwright's own, downloaded now" }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    const { executablePath, source } = findOrInstall()
    console.log(`Chromium: ${executablePath} (${source})`)
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  }
}
