import { charRange, type CharRange } from '../jwt/range'

/** Where in JSON text a caret or a pointer is, as far as the text is written. */
export type JsonPlace =
  | {
      readonly kind: 'name'
      /** The names that lead to the object, from the outermost one. */
      readonly path: readonly string[]
      /** With its quotes, as far as they are there. */
      readonly range: CharRange
      /** The raw text between the quotes. */
      readonly name: string
      readonly hasColon: boolean
    }
  | {
      readonly kind: 'value'
      /** The names that lead to the value; an element of an array has the path of the array. */
      readonly path: readonly string[]
      /** The string, number or word there, or an empty range where a value could begin. */
      readonly range: CharRange
      readonly isElement: boolean
    }

interface Container {
  readonly isArray: boolean
  /** Of the member that is being read. */
  name: string
}

/**
 * The name or the value that the offset touches, or an empty one where such could begin; null
 * elsewhere, and outside of the outermost object. Reads the text from its beginning.
 */
export function jsonPlaceAt(text: string, offset: number): JsonPlace | null {
  const containers: Container[] = []
  let expected: 'name' | 'value' | null = null

  const pathOf = (inside: readonly Container[]): readonly string[] =>
    inside.filter(({ isArray }) => !isArray).map(({ name }) => name)

  function place(range: CharRange): JsonPlace | null {
    if (containers[0]?.isArray !== false) return null
    if (expected === 'name') {
      const { start, end } = range
      const name = text.slice(start, end).replaceAll('"', '')
      const hasColon = COLON.test(text.slice(end, end + 200))
      return { kind: 'name', path: pathOf(containers.slice(0, -1)), range, name, hasColon }
    }
    if (expected === null) return null
    const isElement = containers.at(-1)?.isArray === true
    return { kind: 'value', path: pathOf(containers), range, isElement }
  }

  let at = 0
  while (at < offset && at < text.length) {
    const character = text.charAt(at)
    const isString = character === '"'
    if (isString || WORD.test(character)) {
      const end = isString ? stringEnd(text, at) : wordEnd(text, at)
      if (offset <= end) return place(charRange(at, end))
      const innermost = containers.at(-1)
      if (expected === 'name' && innermost) innermost.name = text.slice(at, end).replaceAll('"', '')
      expected = null
      at = end
      continue
    }
    if (character === '{' || character === '[') {
      containers.push({ isArray: character === '[', name: '' })
      expected = character === '[' ? 'value' : 'name'
    } else if (character === '}' || character === ']') {
      containers.pop()
      expected = null
    } else if (character === ',' || character === ':') {
      const isArray = containers.at(-1)?.isArray
      expected = isArray === undefined ? null : character === ',' && !isArray ? 'name' : 'value'
    }
    at++
  }
  if (expected === 'value' && VALUE.test(text.slice(offset, offset + 200))) return null
  return place(charRange(offset, offset))
}

const WORD = /[\w-]/
const VALUE = /^\s*[\w"{[-]/
const COLON = /^\s*:/

function stringEnd(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const character = text[at]
    if (character === '\\') at++
    else if (character === '"') return at + 1
    else if (character === '\n') return at
  }
  return text.length
}

function wordEnd(text: string, start: number): number {
  let at = start
  while (at < text.length && WORD.test(text.charAt(at))) at++
  return at
}
