import type { Analysis } from '../jwt/analysis'
import type { Built } from '../jwt/build'
import type { Diagnosis } from '../jwt/diagnosis'
import type { Expectations, GivenValues } from '../jwt/expectations'
import type { FoundToken } from '../jwt/extract'
import type { RuleId } from '../jwt/findings'
import type { KeyInput } from '../jwt/key'
import type { Problem } from '../jwt/problem'
import type { assess } from '../jwt/profiles/assess'
import type { ProfileId } from '../jwt/profiles/profile'
import type { Source } from '../jwt/source'
import type { summarise } from '../jwt/summary'
import type { Verdict } from '../jwt/verdict'

/** The last finished result and the input revision that it belongs to. */
export interface Job<T> {
  readonly revision: number
  readonly value: T
}

export type EditorName = 'token' | 'header' | 'payload'

/** A place in an editor that the pointer or the caret is at. */
export interface Focus {
  readonly editor: EditorName
  readonly offset: number
}

/** The document as it was pasted or opened, and the key that it had. */
export interface Original {
  readonly token: string
  readonly key: KeyInput
}

/** A pasted text of which something was left out or put right, or that holds several tokens. */
export interface Pasted {
  readonly text: string
  readonly tokens: readonly FoundToken[]
  /** Which of the tokens was opened. */
  readonly chosen: number
}

/** A request that the user asked for. */
export interface RequestRecord {
  readonly url: string
  readonly state: 'pending' | 'done' | 'failed'
}

/** All that is needed to bring back a document that was replaced. */
export interface Snapshot {
  readonly source: Source
  readonly key: KeyInput
  readonly original: Original | null
  readonly pasted: Pasted | null
  readonly built: State['built']
}

/** A secret as it is put into the key box. */
export type FoundSecret = Pick<KeyInput, 'text' | 'encoding'>

/** How far a run of candidates has come. */
export interface Guesses {
  /** The token that it is about. */
  readonly of: Analysis
  readonly tried: number
  readonly total: number
  /** Candidates a second; null as long as it is not known. */
  readonly rate: number | null
  readonly found: FoundSecret | null
  readonly done: boolean
}

/** What was replaced: a document, or nothing but the key that it had. */
export type Replaced = Snapshot | Pick<Snapshot, 'key'>

/** The part of the core that is loaded apart. */
export interface ProfileCore {
  readonly assess: typeof assess
  readonly summarise: typeof summarise
}

export interface State {
  /** Grows with every input; a finished job applies only to the revision that it was started for. */
  readonly revision: number
  readonly source: Source
  readonly key: KeyInput
  /** Whether edited parts are encoded with their insignificant white space. */
  readonly keepWhiteSpace: boolean
  /**
   * Each grows when an editor's text comes from elsewhere than that editor: there its undo history
   * begins afresh.
   */
  readonly epochs: Readonly<Record<EditorName, number>>
  readonly original: Original | null
  /** What the document was taken out of; null where it was pasted as it is, typed or opened. */
  readonly pasted: Pasted | null
  /** `last`: the last token that could be built; `fault`: why the present text could not. */
  readonly built: Job<{ readonly last: Built | null; readonly fault: Problem | null }>
  readonly analysis: Job<Analysis>
  /** The source that `analysis` is of. */
  readonly analysed: Source
  readonly verdict: Job<Verdict>
  /** The search for the cause of an invalid signature; its value is null while it runs. */
  readonly investigation: Job<Diagnosis | null> | null
  /** A run of candidates as the secret of the token shown; null where there is none. */
  readonly guessing: Guesses | null
  /** The latest last. In memory only. */
  readonly history: readonly Replaced[]
  /** Every request that left the page beyond what the page itself is made of, oldest first. */
  readonly requests: readonly RequestRecord[]
  readonly hover: Focus | null
  readonly cursor: Focus | null
  /** Seconds since the epoch. */
  readonly now: number
  /** The moment that times are judged at, in seconds since the epoch; null for the present one. */
  readonly evaluateAt: number | null
  /** By how many seconds clocks may differ. */
  readonly leeway: number
  /** What holds tokens to profiles; null until it has been loaded. */
  readonly profiles: ProfileCore | null
  /** The profile that the token is held to: the user's choice, or the one that is recognised. */
  readonly profile: ProfileId | 'auto'
  /** What the user has beside the token. In memory only, and gone with the document. */
  readonly given: GivenValues
  /** What the user expects of every token. In memory only. */
  readonly expectations: Expectations
  /** The rules whose findings are left out. */
  readonly dismissed: ReadonlySet<RuleId>
  /** An error that nobody expected, for the error boundary. */
  readonly failure: { readonly error: unknown } | null
}

/** What actions need of the store. */
export interface StateAccess {
  readonly getState: () => State
  readonly setState: (partial: Partial<State>) => void
}

/** What work needs of it that ends with the next input. */
export interface StateEvents extends StateAccess {
  readonly subscribe: (listener: (state: State) => void) => unknown
}
