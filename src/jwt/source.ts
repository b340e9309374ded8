/** A header or payload: its segment as it came, or the text the user wrote in its place. */
export type PartSource =
  | { readonly kind: 'raw'; readonly segment: string }
  /** `text` is encoded as it stands; `json` has to be JSON and loses insignificant white space. */
  | { readonly kind: 'edited'; readonly text: string; readonly format: 'json' | 'text' }

/**
 * When the token is signed anew: `edits` as soon as a part differs from the base token, `always`
 * on the user's word, `never` to keep the signature that is there.
 */
export type Signing = 'edits' | 'always' | 'never'

/** The decoded parts lead: the token is rebuilt from them. */
export interface PartsSource {
  readonly kind: 'parts'
  readonly header: PartSource
  readonly payload: PartSource
  /** The signature segment that stays where no new one is made. */
  readonly signature: string
  /** The token the parts were taken from; null for a token begun from nothing. */
  readonly base: string | null
  readonly signing: Signing
}

/** The encoded token leads: it is decoded and verified, never changed. */
export interface TokenSource {
  readonly kind: 'token'
  readonly text: string
}

/** What the one document is computed from: whichever pane was edited last. */
export type Source = TokenSource | PartsSource
