import { readFileSync, readdirSync } from 'node:fs'
import { posix } from 'node:path'
import { type ESTree, Visitor, parseSync } from 'vite'
import { describe, expect, test } from 'vitest'

interface SourceFile {
  /** Relative to the repository, with forward slashes. */
  readonly path: string
  readonly text: string
}

interface Import {
  readonly from: string
  readonly specifier: string
  readonly kind: 'value' | 'type' | 'lazy'
}

interface FolderRule {
  readonly folders: readonly string[]
  readonly packages: readonly string[]
}

const SCREEN = ['react', 'lucide-react', '@tanstack/react-virtual'] as const

/** What each folder of src/ may import: our own folders, and packages. */
const RULES: Readonly<Record<string, FolderRule>> = {
  jwt: {
    folders: [],
    packages: [
      '@peculiar/x509',
      'reflect-metadata',
      'jose',
      '@noble/curves',
      '@noble/hashes',
      '@zxcvbn-ts/core',
      '@zxcvbn-ts/language-common',
    ],
  },
  worker: { folders: ['jwt'], packages: ['comlink'] },
  store: { folders: ['jwt', 'worker'], packages: ['zustand'] },
  ui: { folders: [], packages: SCREEN },
  i18n: { folders: ['jwt'], packages: ['react'] },
  editor: {
    folders: ['jwt', 'ui'],
    packages: ['react', 'monaco-editor', '@monaco-editor/react'],
  },
  panes: { folders: ['jwt', 'store', 'editor', 'ui', 'i18n'], packages: SCREEN },
  learn: {
    folders: ['jwt', 'editor', 'ui', 'i18n'],
    packages: [
      ...SCREEN,
      'jose',
      '@noble/curves',
      '@noble/hashes',
      'd3-scale',
      'd3-shape',
      'pure-rand',
    ],
  },
  app: { folders: ['store', 'panes', 'ui', 'i18n'], packages: SCREEN },
}
const LAZY_FOLDERS: Readonly<Record<string, readonly string[]>> = { app: ['learn'] }
const TEST_PACKAGES = new Set([
  'vitest',
  'vite',
  'fast-check',
  'react',
  'react-dom',
  'jose',
  'jsonwebtoken',
])
const STORE_IN_REACT = /^src\/store\/(use-debugger|provider)[^/]*$/
const EMPTY_NAME = /\/(utils?|helpers?|types?|constants?|index)\.[a-z.]+$/
/** Tests, and what only tests use. */
const TEST_FILE = /(\.test|-on-test)\.tsx?$/
const ENTRY = 'src/main.tsx'

/** The targets of `new URL('./file', import.meta.url)`, as workers are named. */
const readUrls = (program: ESTree.Program): readonly string[] => {
  const urls: string[] = []
  new Visitor({
    NewExpression: ({ callee, arguments: [target] }) => {
      if (callee.type !== 'Identifier' || callee.name !== 'URL') return
      if (target?.type !== 'Literal' || typeof target.value !== 'string') return
      if (target.value.startsWith('.')) urls.push(target.value)
    },
  }).visit(program)
  return urls
}

const readImports = ({ path, text }: SourceFile): readonly Import[] => {
  const { module, program, errors } = parseSync(path, text)
  if (errors.length > 0) throw new Error(`${path} can't be parsed: ${errors[0]?.message}`)
  const kindAt = (start: number): Import['kind'] =>
    /^(import|export)\s+type\s/.test(text.slice(start, start + 20)) ? 'type' : 'value'
  return [
    ...module.staticImports.map(({ start, moduleRequest }) => ({
      specifier: moduleRequest.value,
      kind: kindAt(start),
    })),
    ...module.staticExports.flatMap(({ start, entries }) =>
      entries
        .slice(0, 1)
        .flatMap(({ moduleRequest }) =>
          moduleRequest === null ? [] : [{ specifier: moduleRequest.value, kind: kindAt(start) }],
        ),
    ),
    ...module.dynamicImports.map(({ moduleRequest: { start, end } }) => ({
      specifier: text.slice(start + 1, end - 1),
      kind: 'lazy' as const,
    })),
    ...readUrls(program).map((specifier) => ({ specifier, kind: 'lazy' as const })),
  ].map(({ specifier, kind }) => ({
    from: path,
    specifier: specifier.replace(/\?.*$/, ''),
    kind,
  }))
}

const isOurs = (specifier: string) => specifier.startsWith('.')
const resolve = ({ from, specifier }: Import) => posix.join(posix.dirname(from), specifier)
const folderOf = (path: string) => path.split('/')[1] ?? ''
const packageOf = (specifier: string) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')

const isAllowed = (item: Import): boolean => {
  const { from, specifier, kind } = item
  if (from === ENTRY) return true
  const isTest = TEST_FILE.test(from)
  const folder = folderOf(from)
  if (isOurs(specifier)) {
    const target = folderOf(resolve(item))
    return (
      target === folder ||
      (target === 'jwt' && kind === 'type') ||
      (RULES[folder]?.folders.includes(target) ?? false) ||
      (kind === 'lazy' && (LAZY_FOLDERS[folder]?.includes(target) ?? false))
    )
  }
  const name = packageOf(specifier)
  return (
    (RULES[folder]?.packages.includes(name) ?? false) ||
    (name === 'react' && STORE_IN_REACT.test(from)) ||
    (isTest && (name.startsWith('node:') || TEST_PACKAGES.has(name)))
  )
}

/** Each cycle of imports once, types and lazy imports included: `a → b → a`. */
const findCycles = (imports: readonly Import[], paths: readonly string[]): readonly string[] => {
  const done = new Set<string>()
  const visit = (path: string, trail: readonly string[]): readonly string[] => {
    if (trail.includes(path)) return [[...trail.slice(trail.indexOf(path)), path].join(' → ')]
    if (done.has(path)) return []
    const cycles = imports
      .filter(({ from, specifier }) => from === path && isOurs(specifier))
      .map(resolve)
      .flatMap((target) => paths.filter((file) => file.replace(/\.tsx?$/, '') === target))
      .flatMap((target) => visit(target, [...trail, path]))
    done.add(path)
    return cycles
  }
  return paths.flatMap((path) => visit(path, []))
}

const findBreaches = (files: readonly SourceFile[]): readonly string[] => {
  const imports = files.flatMap(readImports)
  const paths = files.map(({ path }) => path)
  return [
    ...paths.filter((path) => EMPTY_NAME.test(path)).map((path) => `${path} says nothing`),
    ...imports
      .filter((item) => !isAllowed(item))
      .map(({ from, specifier }) => `${from} imports ${specifier}`),
    ...findCycles(imports, paths),
  ]
}

const readSources = (): readonly SourceFile[] =>
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((path) => `src/${path.replaceAll('\\', '/')}`)
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }))

describe('the import rule', () => {
  test('holds in every source file', () => {
    const sources = readSources()
    expect(sources.map(({ path }) => path)).toContain('src/jwt/problem.ts')
    expect(findBreaches(sources)).toEqual([])
  })

  test.each([
    ['src/jwt/token.ts', `import { useDebugger } from '../store/use-debugger'`],
    ['src/jwt/token.ts', `import type { Props } from '../ui/button'`],
    ['src/jwt/token.ts', `export { Button } from '../ui/button'`],
    ['src/jwt/token.ts', `import 'node:fs'`],
    ['src/jwt/token.ts', `import { useState } from 'react'`],
    ['src/store/state.ts', `import { useState } from 'react'`],
    ['src/store/state.ts', `const ui = import('../ui/button')`],
    ['src/ui/button.tsx', `import { decode } from '../jwt/token'`],
    [
      'src/panes/token-pane.tsx',
      `import type { editor } from 'monaco-editor/editor/editor.api.js'`,
    ],
    ['src/panes/token-pane.tsx', `import { create } from 'zustand'`],
    ['src/panes/token-pane.tsx', `import { compactVerify } from 'jose'`],
    ['src/app/app.tsx', `import { Lessons } from '../learn/lessons'`],
    ['src/app/app.tsx', `new Worker(new URL('../worker/analysis.ts', import.meta.url))`],
    ['src/learn/lessons.tsx', `import { Pane } from '../panes/token-pane'`],
    ['src/editor/editor.test.ts', `import { chromium } from 'playwright'`],
    ['src/elsewhere/file.ts', `import 'react'`],
  ])('finds the breach planted in %s: %s', (path, text) => {
    expect(findBreaches([{ path, text }])).toHaveLength(1)
  })

  test.each([
    ['src/ui/button.tsx', `import type { Problem } from '../jwt/problem'`],
    ['src/app/app.tsx', `const lessons = import('../learn/lessons')`],
    ['src/store/use-debugger.ts', `import { use } from 'react'`],
    ['src/editor/monaco.ts', `import EditorWorker from 'monaco-editor/editor/worker.js?worker'`],
    ['src/jwt/token.test.ts', `import { readFileSync } from 'node:fs'`],
    ['src/main.tsx', `import { createRoot } from 'react-dom/client'`],
  ])('lets %s write: %s', (path, text) => {
    expect(findBreaches([{ path, text }])).toEqual([])
  })

  test('finds a cycle through type imports once', () => {
    const cycle = [
      { path: 'src/jwt/a.ts', text: `import { b } from './b'` },
      { path: 'src/jwt/b.ts', text: `import type { C } from './c'` },
      { path: 'src/jwt/c.ts', text: `export * from './a'` },
    ]
    expect(findBreaches(cycle)).toEqual([
      'src/jwt/a.ts → src/jwt/b.ts → src/jwt/c.ts → src/jwt/a.ts',
    ])
  })

  test('finds a file whose name says nothing', () => {
    expect(findBreaches([{ path: 'src/ui/helpers.ts', text: '' }])).toHaveLength(1)
  })
})
