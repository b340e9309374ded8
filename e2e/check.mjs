/** `npm test`: every check in turn, up to the first that fails. Only `node:` imports, as in install.mjs. */
import { spawnSync } from 'node:child_process'

const steps = /** @type {const} */ ([
  ['Packages', 'node e2e/install.mjs'],
  ['Browser', 'node e2e/browser.mjs'],
  ['Formatting', 'prettier --check --log-level warn .'],
  ['Lint', 'npm run --silent lint'],
  ['Types', 'npm run --silent types'],
  ['Unit and architecture tests', 'npm run --silent test:unit'],
  ['Build', 'vite build --logLevel warn'],
  ['End-to-end tests', 'playwright test -c e2e'],
])

for (const [name, command] of steps) {
  console.log(`\n── ${name}: ${command}`)
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit' })
  if (status !== 0) {
    console.error(`\nStopped at “${name}”: \`${command}\` failed. Nothing after it ran.`)
    process.exit(1)
  }
}
console.log('\nAll checks passed.')
