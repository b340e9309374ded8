import type { Sample } from '../jwt/first-sample'
import { extract, type FoundToken } from '../jwt/extract'
import type { KeyInput } from '../jwt/key'
import type { Original, Pasted, Snapshot, State } from './state'

/** A token to open, with the key that goes with it; without one the user's own key stays. */
export interface Opening {
  readonly token: string
  readonly key?: KeyInput
  readonly pasted?: Pasted | null
}

export const openingOf = ({ token, key, encoding }: Sample): Opening => ({
  token,
  key: { text: key, encoding, origin: 'sample' },
})

/** The first token of a pasted text; one in which there is none is opened as it stands. */
export function openingOfPaste(text: string): Opening {
  const { tokens } = extract(text)
  const [first] = tokens
  if (!first) return { token: text.trim() }
  return isAsPasted(first) && tokens.length === 1
    ? { token: first.token }
    : { token: first.token, pasted: { text, tokens, chosen: 0 } }
}

/** Whether a token is a whole text, with nothing to be said of what became of it. */
const isAsPasted = ({ origin, repairs }: FoundToken): boolean =>
  origin.kind === 'whole' && repairs.length === 0

export const NO_KEY: KeyInput = { text: '', encoding: 'utf8', origin: 'given' }

/** What counts as a token that was pasted, and not as the first letters of one being typed. */
export const originalOf = (token: string, key: KeyInput): Original | null =>
  token.includes('.') ? { token, key } : null

/** The document as it can be brought back. */
export const snapshot = ({ source, key, original, pasted, built }: State): Snapshot => ({
  source,
  key,
  original,
  pasted,
  built,
})

/** Whether another document in its place takes something away: a token, or a key that the user gave. */
export const isLost = ({ source, key }: Snapshot, next: Pick<Snapshot, 'key'>): boolean =>
  source.kind === 'parts' || source.text !== '' || (isOwnKey(key) && key !== next.key)

export const isOwnKey = ({ text, origin }: KeyInput): boolean =>
  text !== '' && (origin === 'given' || origin === 'fetched')
