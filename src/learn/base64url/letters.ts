import type { Part } from '../../jwt/analysis'
import { encodeBase64url } from '../../jwt/base64url'
import { encodeUtf8 } from '../../jwt/utf8'

/** Three letters of a claim's value, to be encoded by hand. */
export interface Letters {
  /** Null where the token has no three letters in a row. */
  readonly claim: string | null
  readonly text: string
  /** The four characters. */
  readonly encoded: string
}

/** The first three ASCII letters in a row in the value of `sub`, or else of another claim. */
export function lettersOf(payload: Part | null): Letters {
  const members = payload?.members ?? []
  const inOrder = [
    ...members.filter(({ name }) => name === 'sub'),
    ...members.filter(({ name }) => name !== 'sub'),
  ]
  for (const { name, value } of inOrder) {
    const text = typeof value === 'string' ? /[A-Za-z]{3}/.exec(value)?.[0] : undefined
    if (text !== undefined) return { claim: name, text, encoded: encode(text) }
  }
  return { claim: null, text: 'jwt', encoded: encode('jwt') }
}

const encode = (text: string): string => encodeBase64url(encodeUtf8(text))
