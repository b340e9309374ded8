import type { Mend } from '../jwt/finding-rule'
import { excerpt } from './excerpt'

interface MendTexts {
  readonly set: (name: string, value: string) => string
  readonly remove: (name: string) => string
  /** Of characters that have to go. */
  readonly cut: string
  /** Of a segment that is written anew. */
  readonly encode: string
  readonly write: (text: string) => string
}

/** An edit by what it does, its data cut short. */
export const mendText =
  ({ set, remove, cut, encode, write }: MendTexts) =>
  (mend: Mend): string => {
    if (mend.kind === 'set-member') return set(mend.name, excerpt(mend.rawValue))
    if (mend.kind === 'remove-member') return remove(mend.name)
    if (mend.text === '') return cut
    return mend.place === 'token' ? encode : write(excerpt(mend.text))
  }
