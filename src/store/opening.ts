import type { Sample } from '../jwt/first-sample'
import type { KeyInput } from '../jwt/key'
import type { Original, Snapshot, State } from './state'

/** A token to open, with the key that goes with it; without one the user's own key stays. */
export interface Opening {
  readonly token: string
  readonly key?: KeyInput
}

export const openingOf = ({ token, key, encoding }: Sample): Opening => ({
  token,
  key: { text: key, encoding, origin: 'sample' },
})

export const NO_KEY: KeyInput = { text: '', encoding: 'utf8', origin: 'given' }

/** What counts as a token that was pasted, and not as the first letters of one being typed. */
export const originalOf = (token: string, key: KeyInput): Original | null =>
  token.includes('.') ? { token, key } : null

/** The document as it can be brought back. */
export const snapshot = ({ source, key, original, built }: State): Snapshot => ({
  source,
  key,
  original,
  built,
})

/** Whether another document in its place takes something away: a token, or a key that the user gave. */
export const isLost = ({ source, key }: Snapshot, next: Pick<Snapshot, 'key'>): boolean =>
  source.kind === 'parts' || source.text !== '' || (isOwnKey(key) && key !== next.key)

export const isOwnKey = ({ text, origin }: KeyInput): boolean => text !== '' && origin === 'given'
