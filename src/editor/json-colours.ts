import { charRange, type CharRange } from '../jwt/range'

export type JsonColour = 'name' | 'string' | 'number' | 'literal'

export interface ColouredJson {
  readonly range: CharRange
  readonly name: JsonColour
}

// A string may be cut short by a line end or the end of the text: half-typed JSON keeps its colours.
const TOKEN = /("(?:[^"\\\r\n]|\\.)*"?)(\s*:)?|(-?\d[\d.eE+-]*)|\b(true|false|null)\b/g

/** The coloured tokens of JSON text, in order. Lexical: text with faults is coloured as far as it goes. */
export function jsonColours(text: string): ColouredJson[] {
  const colours: ColouredJson[] = []
  for (const match of text.matchAll(TOKEN)) {
    const [whole, string, colon, number] = match
    const length = string?.length ?? whole.length
    const name = string ? (colon ? 'name' : 'string') : number ? 'number' : 'literal'
    colours.push({ range: charRange(match.index, match.index + length), name })
  }
  return colours
}
