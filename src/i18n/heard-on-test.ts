import { sayAll } from './speech-on-test'
import type { Texts } from './texts-on-test'

/** A text of the interface: as it stands, or as a function said it of its data. */
export interface Heard {
  /** With `()` behind a function's name. */
  readonly path: string
  readonly data: readonly unknown[]
  readonly text: string
}

const joined = (path: string, name: string): string => (path === '' ? name : `${path}.${name}`)

/** Those of one kind in a value, however deep, each with its path; of a function's answer too. */
function leavesOf(value: unknown, path: string): readonly (readonly [string, unknown])[] {
  if (value instanceof Map)
    return [...value].flatMap(([name, member]: [unknown, unknown]) =>
      leavesOf(member, joined(path, String(name))),
    )
  if (typeof value !== 'object' || value === null) return [[path, value]]
  return Object.entries(value).flatMap(([name, member]: [string, unknown]) =>
    leavesOf(member, joined(path, name)),
  )
}

const textsIn = (value: unknown, path: string, data: readonly unknown[]): readonly Heard[] =>
  leavesOf(value, path).flatMap(([at, leaf]) =>
    typeof leaf === 'string' ? [{ path: at, data, text: leaf }] : [],
  )

/** The same texts, whose functions tell what they were asked and what they said. */
function overhear<T>(value: T, path: string, hear: (heard: readonly Heard[]) => void): T
function overhear(value: unknown, path: string, hear: (heard: readonly Heard[]) => void): unknown {
  if (typeof value === 'function')
    return (...data: readonly unknown[]): unknown => {
      const said: unknown = Reflect.apply(value, undefined, data)
      hear(textsIn(said ?? '', `${path}()`, data))
      return said
    }
  if (typeof value !== 'object' || value === null || value instanceof Map) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, member]: [string, unknown]) => [
      name,
      overhear(member, joined(path, name), hear),
    ]),
  )
}

const isLoader = (path: string): boolean => /\.load[A-Z]\w*$/.test(path)

/** The paths of all functions, but for those that load and those of the lessons. */
export const functionsOf = ({ messages, late, registry }: Texts): readonly string[] =>
  leavesOf({ messages, late, registry }, '').flatMap(([path, leaf]) =>
    typeof leaf === 'function' && !isLoader(path) ? [path] : [],
  )

/** Every text that stands, and every one that the functions say of the samples, in a fixed order. */
export function hearAll({ messages, late, registry, learn, glossary }: Texts): readonly Heard[] {
  const speaking = { messages, late, registry }
  const heard: Heard[] = textsIn({ ...speaking, learn, glossary }, '', []).toSorted((one, other) =>
    one.path < other.path ? -1 : 1,
  )
  sayAll(overhear(speaking, '', (said) => heard.push(...said)))
  return heard
}

/** All that data holds which may be shown. */
export function valuesIn(data: unknown): readonly string[] {
  if (typeof data === 'string' || typeof data === 'number') return [String(data)]
  if (typeof data !== 'object' || data === null) return []
  return Object.values(data).flatMap((member: unknown) => valuesIn(member))
}
