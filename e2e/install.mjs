/**
 * Installs what the lock file names when node_modules lacks any of it, so that `npm start` and
 * `npm test` are the only commands a fresh clone needs. Runs before anything is installed: only
 * `node:` imports.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

const root = new URL('../', import.meta.url)

/** @typedef {{ version?: string, optional?: boolean, devOptional?: boolean }} LockedPackage */

/**
 * @param {string} path a lock file, relative to the repository
 * @returns {Record<string, LockedPackage>} its packages by folder
 */
const lockedPackages = (path) => {
  const lock = /** @type {{ packages: Record<string, LockedPackage> }} */ (
    JSON.parse(readFileSync(new URL(path, root), 'utf8'))
  )
  return lock.packages
}

/** Packages for another system (`optional`) are locked everywhere and installed only there. */
const upToDate = () => {
  const hidden = 'node_modules/.package-lock.json'
  if (!existsSync(new URL(hidden, root))) return false
  const installed = lockedPackages(hidden)
  return Object.entries(lockedPackages('package-lock.json')).every(
    ([folder, { version, optional = false, devOptional = false }]) =>
      folder === '' || optional || devOptional || installed[folder]?.version === version,
  )
}

const install = () => {
  console.log('Installing the packages of package-lock.json …')
  const npm = process.env['npm_execpath']
  const args = ['ci', '--include=dev', '--no-audit']
  const { status } =
    npm === undefined
      ? spawnSync(`npm ${args.join(' ')}`, { cwd: root, stdio: 'inherit', shell: true })
      : spawnSync(process.execPath, [npm, ...args], { cwd: root, stdio: 'inherit' })
  if (status !== 0) {
    console.error('npm ci failed: its message is above. Triptych needs the package registry once.')
    process.exit(1)
  }
}

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Triptych needs Node 20.19 or newer; this is ${process.version}.`)
  process.exit(1)
}
if (!upToDate()) install()
