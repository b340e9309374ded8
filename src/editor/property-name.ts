import { charRange, type CharRange } from '../jwt/range'

/** A property name of the outermost object, as far as it is written. */
export interface PropertyName {
  /** With its quotes, as far as they are there. */
  readonly range: CharRange
  /** The raw text between the quotes. */
  readonly name: string
  readonly hasColon: boolean
}

/**
 * The name of the outermost object that the offset touches, or an empty one where a name could begin;
 * null inside values, nested objects and outside of the object. Reads the text from its beginning.
 */
export function propertyNameAt(text: string, offset: number): PropertyName | null {
  let depth = 0
  let inObject = false
  let expectsName = false
  let at = 0
  while (at < text.length) {
    const character = text.charAt(at)
    if (character === '"' || (expectsName && WORD.test(character))) {
      const end = character === '"' ? stringEnd(text, at) : wordEnd(text, at)
      if (offset <= end && offset > at) {
        if (!expectsName) return null
        const name = text.slice(at, end).replaceAll('"', '')
        return { range: charRange(at, end), name, hasColon: COLON.test(text.slice(end, end + 200)) }
      }
      if (offset <= at) break
      expectsName = false
      at = end
      continue
    }
    if (offset <= at) break
    if (character === '{' || character === '[') {
      depth++
      if (depth === 1) inObject = character === '{'
      expectsName = depth === 1 && inObject
    } else if (character === '}' || character === ']') {
      depth--
      expectsName = false
    } else if (character === ',') {
      expectsName = depth === 1 && inObject
    }
    at++
  }
  if (!expectsName) return null
  return { range: charRange(offset, offset), name: '', hasColon: false }
}

const WORD = /[\w-]/
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
