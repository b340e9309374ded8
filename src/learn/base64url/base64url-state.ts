import type { CharRange } from '../../jwt/range'

export interface Base64urlState {
  /** The claim whose characters are opened, by its index. */
  readonly claim: number
  /** The character in hand, in the payload segment; null for none. */
  readonly at: number | null
  /** A text of the learner's own, and the character of its encoding in hand. */
  readonly text: string
  readonly textAt: number | null
  /** What the learner encoded by hand. */
  readonly typed: string
  /** What is encoded in both alphabets. */
  readonly both: string
  /** The last character that the learner gave a segment; null for its own. */
  readonly last: string | null
  /** Whether the payload has been read. */
  readonly isRead: boolean
}

export type Base64urlEvent =
  | { readonly type: 'claim-chosen'; readonly claim: number }
  | { readonly type: 'character-chosen'; readonly at: number }
  | { readonly type: 'text-written'; readonly text: string }
  | { readonly type: 'text-character-chosen'; readonly at: number }
  | { readonly type: 'typed'; readonly typed: string }
  | { readonly type: 'both-written'; readonly both: string }
  | { readonly type: 'respelled'; readonly last: string | null }
  | { readonly type: 'read'; readonly isRead: boolean }

/** More than is looked at bit by bit. */
export const MAX_TEXT = 24

export const START: Base64urlState = {
  claim: 0,
  at: null,
  text: 'ł한😀',
  textAt: null,
  typed: '',
  both: '>>>???>',
  last: null,
  isRead: false,
}

export function encodeByHand(state: Base64urlState, event: Base64urlEvent): Base64urlState {
  switch (event.type) {
    case 'claim-chosen':
      return { ...state, claim: event.claim, at: null }
    case 'character-chosen':
      return { ...state, at: event.at }
    case 'text-written':
      return { ...state, text: firstCharacters(event.text), textAt: null }
    case 'text-character-chosen':
      return { ...state, textAt: event.at }
    case 'typed':
      return { ...state, typed: event.typed.trim().slice(0, 4) }
    case 'both-written':
      return { ...state, both: firstCharacters(event.both) }
    case 'respelled':
      return { ...state, last: event.last }
    case 'read':
      return { ...state, isRead: event.isRead }
  }
}

const firstCharacters = (text: string): string => Array.from(text).slice(0, MAX_TEXT).join('')

/** The character that a key leads to among those of some groups; null where the key moves nothing. */
export function moveInGrid(
  key: string,
  from: number | null,
  { start, end }: CharRange,
): number | null {
  const step = STEPS[key]
  if (step === undefined || end <= start) return null
  if (from === null) return start
  return Math.min(Math.max(from + step, start), end - 1)
}

/** A row is a group. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -4,
  ArrowDown: 4,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
}
