import type { PemLabel } from './problem'

/** What was left out of a key's text, or put right in it, to read it. */
export interface KeyNoteData {
  /** More PEM blocks than the one that was taken, by their labels. */
  'other-blocks': { readonly taken: string; readonly others: readonly string[] }
  /** That many certificates, of which the first is taken. */
  chain: { readonly count: number }
  /** Text around the key that is no part of it. */
  'text-ignored': object
  'quotes-removed': object
  /** Line ends written as `\\n`, and the like. */
  'newlines-unescaped': object
  /** A PEM block all on one line. */
  'line-breaks-restored': object
  /** The key names no curve: this is the one whose private keys are as long. */
  'curve-assumed': { readonly curve: string }
  /** DER without PEM around it; `content` is the label that would stand there. */
  'bare-base64': { readonly content: PemLabel }
  'bare-hex': { readonly content: PemLabel }
  /** The whole key text was encoded in Base64. */
  'base64-unwrapped': object
  /** The one key inside other JSON, by the names and indices that lead to it. */
  unwrapped: { readonly path: string }
  /** A value of a JWK with padding, in the standard alphabet, with zero bytes too many or too few. */
  'jwk-padding': { readonly member: string }
  'jwk-alphabet': { readonly member: string }
  'jwk-leading-zeros': { readonly member: string }
  /** The last member of the name counts. */
  'duplicate-member': { readonly member: string }
}

export type KeyNoteCode = keyof KeyNoteData

/** One thing to be said about how a key's text was read: data, never prose. */
export type KeyNote<C extends KeyNoteCode = KeyNoteCode> = {
  readonly [K in C]: { readonly code: K; readonly data: KeyNoteData[K] }
}[C]

export const keyNote = <C extends KeyNoteCode>(code: C, data: KeyNoteData[C]): KeyNote<C> => ({
  code,
  data,
})
