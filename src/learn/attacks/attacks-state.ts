import type { Problem } from '../../jwt/problem'
import { ATTACK_NAMES, type AttackName } from './attack-table'
import { UNCHANGED, type Choices } from './forge'
import type { Guess } from './guess'
import { isBreakIn, type Outcome, type Showing } from './play'
import type { World } from './world'

/** One attack: what the attacker chose, and what came of it. */
export interface Bench {
  readonly choices: Choices
  /** Of these choices, or of the ones before as long as it is not known; null at first. */
  readonly outcome: Outcome | null
  /** Whether it ever worked against the naive verifier, and against that one only. */
  readonly hasWorked: boolean
}

/** Two searches for a secret: of the token of the naive server, and of the strict one. */
export interface Guesses {
  readonly naive: Guess
  readonly strict: Guess
}

export interface Shown extends Showing {
  readonly outcome: Outcome
}

export interface AttacksState {
  /** Null until the keys are made. */
  readonly world: World | null
  readonly problem: Problem | null
  readonly benches: Readonly<Record<AttackName, Bench>>
  readonly guesses: Guesses | null
  /** Where the issuer's own token was shown, the latest last. */
  readonly shown: readonly Shown[]
}

export type AttacksEvent =
  | { readonly type: 'made'; readonly world: World }
  | { readonly type: 'failed'; readonly problem: Problem }
  | { readonly type: 'chosen'; readonly attack: AttackName; readonly choices: Partial<Choices> }
  | {
      readonly type: 'played'
      readonly attack: AttackName
      /** The choices that it is the outcome of. */
      readonly choices: Choices
      readonly outcome: Outcome
    }
  | { readonly type: 'guessed'; readonly guesses: Guesses }
  | { readonly type: 'shown'; readonly shown: Shown }
  | { readonly type: 'forgotten' }

const IDLE: Bench = { choices: UNCHANGED, outcome: null, hasWorked: false }

export const START: AttacksState = {
  world: null,
  problem: null,
  benches: {
    tampering: IDLE,
    none: IDLE,
    confusion: IDLE,
    weak: IDLE,
    kid: IDLE,
    jwk: IDLE,
    replay: IDLE,
  },
  guesses: null,
  shown: [],
}

export function reduceAttacks(state: AttacksState, event: AttacksEvent): AttacksState {
  switch (event.type) {
    case 'made':
      return { ...START, world: event.world }
    case 'failed':
      return { ...state, problem: event.problem }
    case 'chosen': {
      const bench = state.benches[event.attack]
      return withBench(state, event.attack, {
        ...bench,
        choices: { ...bench.choices, ...event.choices },
      })
    }
    case 'played': {
      const { attack, outcome } = event
      const bench = state.benches[attack]
      if (event.choices !== bench.choices) return state
      const hasWorked = bench.hasWorked || isBreakIn(outcome)
      return withBench(state, attack, { ...bench, outcome, hasWorked })
    }
    case 'guessed':
      return { ...state, guesses: event.guesses }
    case 'shown': {
      const { outcome } = event.shown
      const hasWorked =
        state.benches.replay.hasWorked ||
        (state.shown.length > 0 && outcome.naive.isAccepted && !outcome.strict.isAccepted)
      const replayed = withBench(state, 'replay', { ...state.benches.replay, outcome, hasWorked })
      return { ...replayed, shown: [...state.shown, event.shown] }
    }
    case 'forgotten':
      return { ...state, shown: [] }
  }
}

const withBench = (state: AttacksState, attack: AttackName, bench: Bench): AttacksState => ({
  ...state,
  benches: { ...state.benches, [attack]: bench },
})

/** The `jti` of tokens that the strict verifier has accepted, which each are good for one use. */
export const usedTokens = ({ shown }: Pick<AttacksState, 'shown'>): ReadonlySet<unknown> =>
  new Set(
    shown.flatMap(({ outcome: { strict } }) => (strict.isAccepted ? [strict.claims.jti] : [])),
  )

/** The attacks that worked against the naive verifier only, in the lesson's order. */
export const workedAttacks = ({ benches }: AttacksState): readonly AttackName[] =>
  ATTACK_NAMES.filter((name) => benches[name].hasWorked)
