import type { JsonType, Problem, SegmentName } from './problem'
import type { CharRange } from './range'

/** `malformed`: not a compact serialisation at all; a faulty JWS or JWE keeps its kind. */
export type TokenKind = 'empty' | 'jws' | 'jwe' | 'malformed'

export interface Segment {
  readonly name: SegmentName
  /** In the token's text, without the dots. */
  readonly range: CharRange
  readonly byteLength: number
}

/** One top-level member of the header or payload. Ranges count in the part's `view`. */
export interface Member {
  readonly name: string
  /** From the name's opening quote to the end of the value. */
  readonly range: CharRange
  readonly nameRange: CharRange
  readonly valueRange: CharRange
  readonly type: JsonType
  /** The decoded string, the boolean or the double; null for null, objects and arrays. */
  readonly value: string | number | boolean | null
}

/** Something about JSON text that readers disagree on. Ranges count in the part's `view`. */
export type Note =
  | { readonly code: 'duplicate-name'; readonly range: CharRange; readonly name: string }
  | { readonly code: 'unsafe-integer'; readonly range: CharRange; readonly raw: string }
  | { readonly code: 'number-overflow'; readonly range: CharRange; readonly raw: string }
  | { readonly code: 'prototype-name'; readonly range: CharRange; readonly name: string }
  | { readonly code: 'deep-nesting'; readonly range: CharRange; readonly depth: number }
  | { readonly code: 'invisible-character'; readonly range: CharRange; readonly codePoint: number }

/** A decoded header or payload. */
export interface Part {
  /** `json` includes JSON with a fault; `text` is UTF-8 that never was JSON; `binary` is not UTF-8. */
  readonly kind: 'json' | 'text' | 'binary'
  /** The decoded text, exactly; for `binary`, empty. */
  readonly text: string
  /** What the pane shows: pretty-printed JSON, the text, or bytes in hex. */
  readonly view: string
  readonly byteLength: number
  /** What keeps it from being read, in `view`; a part without any is well-formed for its kind. */
  readonly faults: readonly Problem[]
  /** The JSON type of the whole; null where it is not JSON or has a fault. */
  readonly type: JsonType | null
  /** How many top-level members there are; `members` may hold fewer. */
  readonly memberCount: number
  /** The first members, and every one with a registered name. */
  readonly members: readonly Member[]
  /** At most MAX_NOTES. */
  readonly notes: readonly Note[]
}

/** What can be said of a token without a key. Plain data: it can be structured-cloned. */
export interface Analysis {
  /** The text that was analysed. */
  readonly text: string
  readonly kind: TokenKind
  /** The token within the text: without the blanks around it. */
  readonly range: CharRange
  readonly segments: readonly Segment[]
  readonly header: Part | null
  /** Null where there is no payload to read: malformed, or encrypted. */
  readonly payload: Part | null
  /** What makes the token malformed, in the order of the text. */
  readonly faults: readonly Problem[]
  /** `alg` of the header as readers take it (the last one wins); null where it is not a string. */
  readonly algorithm: string | null
}

/** The texts that the panes show, where the user wrote them; null for a part nobody edited. */
export interface EditedViews {
  readonly header: string | null
  readonly payload: string | null
}
