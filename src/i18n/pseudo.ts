import { messages as english } from './en/messages'
import { loadOnce } from './load-once'
import type { Messages } from './messages'

const mark = (text: string): string => (text === '' ? text : `⟦${text}⟧`)

/** Marks every text in a value of the messages and in what its functions return. */
function markAll<T>(value: T): T
function markAll(value: unknown): unknown {
  if (typeof value === 'string') return mark(value)
  if (typeof value === 'function')
    return (...args: readonly unknown[]): unknown =>
      markAll(Reflect.apply(value, undefined, args) as unknown)
  if (Array.isArray(value)) return value.map((item: unknown) => markAll(item))
  if (value instanceof Map)
    return new Map([...value].map(([key, member]: [unknown, unknown]) => [key, markAll(member)]))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, member]: [string, unknown]) => [name, markAll(member)]),
  )
}

/** English with a mark around every text: what stands on the screen without one bypasses the messages. */
export const pseudo: Messages = {
  ...markAll(english),
  language: english.language,
  loadLate: loadOnce(async () => markAll(await english.loadLate())),
  loadRegistry: loadOnce(async () => markAll(await english.loadRegistry())),
  loadLearn: loadOnce(async () => markAll(await english.loadLearn())),
  loadGlossary: loadOnce(async () => markAll(await english.loadGlossary())),
}
