import { readJson } from './json'

/**
 * What stands between the quotation marks around a text: what a JSON string says, or else the
 * characters between two marks alike. Null for a text without them.
 */
export function unquote(text: string): string | null {
  if (!/^\s*["'`]/.test(text)) return null
  const { fault, root } = readJson(text, 'key')
  if (fault === null && root?.type === 'string') return JSON.parse(text) as string
  const [, , inner] = /^\s*(["'`])([^]*)\1[\s,;]*$/.exec(text) ?? []
  return inner ?? null
}
