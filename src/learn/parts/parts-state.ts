import type { Use } from './uses'

export type EditablePart = 'header' | 'payload'

export interface PartsState {
  readonly use: Use
  /** The character in hand while the token is taken apart. */
  readonly apart: number
  /** The claim that is looked at, by its index. */
  readonly claim: number
  /** The character that the learner says belongs to the claim sought; null before the first. */
  readonly found: number | null
  /** What the learner wrote in a part's place; null where nothing. */
  readonly texts: Readonly<Record<EditablePart, string | null>>
  readonly editing: EditablePart
  /** Whether the changed token is signed anew. */
  readonly signs: boolean
}

export type PartsEvent =
  | { readonly type: 'use-chosen'; readonly use: Use }
  | { readonly type: 'character-chosen'; readonly at: number }
  | { readonly type: 'claim-chosen'; readonly claim: number }
  | { readonly type: 'claim-found'; readonly at: number }
  | { readonly type: 'part-chosen'; readonly part: EditablePart }
  | { readonly type: 'part-edited'; readonly part: EditablePart; readonly text: string }
  | { readonly type: 'signing-chosen'; readonly signs: boolean }
  | { readonly type: 'restored' }

export const START: PartsState = {
  use: 'authentication',
  apart: 0,
  claim: 0,
  found: null,
  texts: { header: null, payload: null },
  editing: 'payload',
  signs: false,
}

export function takeApart(state: PartsState, event: PartsEvent): PartsState {
  switch (event.type) {
    case 'use-chosen':
      return { ...state, use: event.use }
    case 'character-chosen':
      return { ...state, apart: event.at }
    case 'claim-chosen':
      return { ...state, claim: event.claim }
    case 'claim-found':
      return { ...state, found: event.at }
    case 'part-chosen':
      return { ...state, editing: event.part }
    case 'part-edited':
      return { ...state, texts: { ...state.texts, [event.part]: event.text } }
    case 'signing-chosen':
      return { ...state, signs: event.signs }
    case 'restored':
      return { ...state, texts: START.texts, signs: false }
  }
}
