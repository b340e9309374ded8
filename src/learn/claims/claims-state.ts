import type { NameKind } from '../../jwt/claim-rows'
import type { RegisteredClaim } from '../../jwt/claims'
import type { CandidateId } from './revealing'

export interface ClaimsState {
  readonly kind: NameKind
  readonly registered: RegisteredClaim
  /** The claims that are called by their long names. */
  readonly long: readonly RegisteredClaim[]
  /** What the learner calls the private claim; null as long as it has its own name. */
  readonly name: string | null
  /** What the learner wrote for `exp`; null as long as it is the token's. */
  readonly expiry: WrittenExpiry | null
  readonly candidates: readonly CandidateId[]
}

export interface WrittenExpiry {
  readonly text: string
  /** What the screen said was now, in seconds since the epoch. */
  readonly moment: number
  /** When it was written, in seconds since the epoch. */
  readonly written: number
}

export type ClaimsEvent =
  | { readonly type: 'kind-chosen'; readonly kind: NameKind }
  | { readonly type: 'registered-chosen'; readonly claim: RegisteredClaim }
  | { readonly type: 'long-toggled'; readonly claim: RegisteredClaim }
  | { readonly type: 'renamed'; readonly name: string }
  | ({ readonly type: 'expiry-written' } & WrittenExpiry)
  | { readonly type: 'candidate-toggled'; readonly id: CandidateId }

export const START: ClaimsState = {
  kind: 'registered',
  registered: 'iss',
  long: [],
  name: null,
  expiry: null,
  candidates: [],
}

export function sortOut(state: ClaimsState, event: ClaimsEvent): ClaimsState {
  switch (event.type) {
    case 'kind-chosen':
      return { ...state, kind: event.kind }
    case 'registered-chosen':
      return { ...state, registered: event.claim }
    case 'long-toggled':
      return { ...state, long: toggled(state.long, event.claim) }
    case 'renamed':
      return { ...state, name: event.name.slice(0, MAX_NAME) }
    case 'expiry-written': {
      const { text, moment, written } = event
      return { ...state, expiry: { text: text.slice(0, MAX_NUMBER), moment, written } }
    }
    case 'candidate-toggled':
      return { ...state, candidates: toggled(state.candidates, event.id) }
  }
}

/** Longer than anybody needs for a name, and for a number. */
const MAX_NAME = 200
const MAX_NUMBER = 40

const toggled = <T>(list: readonly T[], item: T): readonly T[] =>
  list.includes(item) ? list.filter((other) => other !== item) : [...list, item]
