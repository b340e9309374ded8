import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import { type Page, expect } from 'playwright/test'

/** How the page is served: with `public/_headers`, with its <meta> policy alone, or not securely. */
export type Site = 'with headers' | 'bare' | 'plain http'

export const siteUrl = (site: Site): string => {
  const { PORT_WITH_HEADERS, PORT_BARE } = process.env
  return {
    'with headers': `http://127.0.0.1:${PORT_WITH_HEADERS}/`,
    bare: `http://127.0.0.1:${PORT_BARE}/triptych/`,
    'plain http': `http://triptych.test:${PORT_BARE}/triptych/`,
  }[site]
}

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
)

/** No violation of axe's rules, whatever their impact, on the page as it stands. */
export async function expectAccessible(page: Page) {
  await page.evaluate(axeSource)
  const violations = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: () => Promise<AxeResults> } }
    const results = await axe.run()
    return results.violations.map(({ id, nodes }) => ({ id, at: nodes.map((n) => n.html) }))
  })
  expect(violations).toEqual([])
}
