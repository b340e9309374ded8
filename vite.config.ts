import { readFileSync } from 'node:fs'
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'

interface HeaderRule {
  /** An absolute path; with `*` at its end, all that begins with it. */
  readonly path: string
  readonly headers: readonly (readonly [name: string, value: string])[]
}

const readHeaderRules = (): readonly HeaderRule[] =>
  readFileSync(new URL('public/_headers', import.meta.url), 'utf8')
    .replaceAll(/^#.*$/gm, '')
    .split(/^(?=\/)/m)
    .map((block) => block.split('\n').map((line) => line.trim()))
    .map(([path = '', ...lines]) => ({
      path,
      headers: lines
        .filter((line) => line !== '')
        .map((line) => {
          const colon = line.indexOf(':')
          return [line.slice(0, colon), line.slice(colon + 1).trim()] as const
        }),
    }))

/** The paths that the page is served at. */
const PAGES = ['/', '/index.html'] as const

const policyOf = (path: string): string | undefined =>
  readHeaderRules()
    .flatMap((rule) => (rule.path === path ? rule.headers : []))
    .find(([name]) => name === 'Content-Security-Policy')?.[1]

const matches = (rule: HeaderRule, path: string): boolean =>
  rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path

/**
 * One source for the page's policy, `public/_headers`: `vite preview` sends it as a static host
 * does, and the build puts it into index.html for hosts that send no headers. The development
 * server goes without: its websocket and inline scripts need what the policy forbids.
 */
const securityHeaders = (): Plugin[] => [
  {
    name: 'triptych:policy-in-page',
    apply: 'build',
    transformIndexHtml: () => {
      const [policy, ...others] = new Set(PAGES.map(policyOf))
      if (policy === undefined || others.length > 0)
        throw new Error(`public/_headers does not have one policy for ${PAGES.join(' and ')}`)
      // A <meta> must come before what it governs; frame-ancestors counts only in a header.
      const content = policy.replace(/;\s*frame-ancestors[^;]*/, '')
      return [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content },
          injectTo: 'head-prepend',
        },
      ]
    },
  },
  {
    name: 'triptych:preview-headers',
    configurePreviewServer: (server) => {
      const rules = readHeaderRules()
      server.middlewares.use((request, response, next) => {
        const { pathname } = new URL(request.url ?? '/', 'http://localhost')
        for (const rule of rules.filter((candidate) => matches(candidate, pathname))) {
          for (const [name, value] of rule.headers) response.appendHeader(name, value)
        }
        next()
      })
    },
  },
]

/** What Monaco brings along and nothing here opens: diff editors, the command palette, drawing by WebGPU. */
const UNUSED_IN_MONACO =
  /monaco-editor\/esm\/vs\/editor\/(browser\/widget\/(diffEditor\/diffEditorWidget|multiDiffEditor\/multiDiffEditorWidget)|standalone\/browser\/quickInput\/standaloneQuickInputService|browser\/gpu\/viewGpuContext|browser\/viewParts\/viewLinesGpu\/viewLinesGpu)\.js$/

/** Empty classes in the place of what is not used: 94 KB less in gzip. */
const leanMonaco = (): Plugin => ({
  name: 'triptych:lean-monaco',
  enforce: 'pre',
  load: (id) => {
    if (!UNUSED_IN_MONACO.test(id)) return null
    const names = [...readFileSync(id, 'utf8').matchAll(/export \{([^}]*)\}/g)]
      .flatMap(([, list = '']) => list.split(','))
      .map((name) => name.trim())
      .filter((name) => name !== '')
    return names.map((name) => `export class ${name} {}`).join('\n')
  },
})

export default defineConfig({
  plugins: [react(), leanMonaco(), securityHeaders()],
  // Any static host, under any path.
  base: './',
  appType: 'mpa',
  preview: { host: '127.0.0.1' },
  build: {
    // A data: URL would need its own place in the policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Monaco is one lazy chunk, and known to be large.
    chunkSizeWarningLimit: 4096,
    rolldownOptions: {
      output: {
        // What the page begins with is one file, though lazy chunks share parts of it.
        codeSplitting: { groups: [{ name: 'index', tags: ['$initial'] }] },
      },
    },
  },
  worker: {
    format: 'es',
    rolldownOptions: {
      output: {
        // The worker that fetches has a policy of its own, which goes by the path.
        entryFileNames: ({ name }) =>
          `assets/${name === 'fetch-worker' ? 'fetch' : 'worker'}/[name]-[hash].js`,
        chunkFileNames: 'assets/worker/[name]-[hash].js',
      },
    },
  },
  test: {
    environment: 'node',
    // Properties are many runs, and a busy machine is no failure.
    testTimeout: 60_000,
    include: ['src/**/*.test.{ts,tsx}'],
  },
})
