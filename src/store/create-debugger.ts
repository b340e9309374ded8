import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Take } from '../jwt/diagnosis'
import type { Engine } from '../worker/core-engine'
import type { FetchText } from '../worker/fetcher'
import type { GuessSecret } from '../worker/guesser'
import type { FindCause } from '../worker/investigator'
import { createDerivation } from './derive'
import { createDocumentActions, type DocumentActions } from './document-actions'
import { createFindingActions, type FindingActions } from './finding-actions'
import { createGuessing } from './guessing'
import { initialState } from './initial-state'
import { createInputs } from './inputs'
import { createInvestigation } from './investigation'
import { createGenerator, createKeyActions, type GenerateKey, type KeyActions } from './key-actions'
import { createKeyRequests, type FetchKeys } from './key-requests'
import type { Opening } from './opening'
import { createPartActions, type PartActions } from './part-actions'
import { createProfileActions, type ProfileActions } from './profile-actions'
import type { Focus, State } from './state'

/** What the debugger takes from the world around it. */
export interface Dependencies {
  readonly engine: Engine
  /** The present moment in seconds since the epoch. */
  readonly now: () => number
  readonly generateKey: GenerateKey
  readonly fetchText: FetchText
  readonly findCause: FindCause
  readonly guessSecret: GuessSecret
  /** Milliseconds from any beginning. */
  readonly clock: () => number
}

export interface Actions
  extends DocumentActions, PartActions, KeyActions, FindingActions, ProfileActions {
  readonly fetchKeys: FetchKeys
  /** Looks for the cause of an invalid signature. */
  readonly findOutWhy: () => Promise<void>
  readonly stopFindingOut: () => void
  /** Tries a list of words, one a line, as the secret of the token shown. */
  readonly guess: (words: Uint8Array<ArrayBuffer>) => Promise<void>
  readonly stopGuessing: () => void
  /** Takes the key or the token with which the signature is valid, as the cause that was found offers. */
  readonly take: (offered: Take) => void
  readonly setHover: (focus: Focus | null) => void
  readonly setCursor: (focus: Focus | null) => void
  /** Judges times at another moment than the present (null for that one), in seconds since the epoch. */
  readonly evaluate: (at: number | null) => void
  /** @param leeway in seconds */
  readonly setLeeway: (leeway: number) => void
  /** Moves the clock to the present moment. */
  readonly tick: () => void
}

export type Debugger = State & Actions

/** The state of one debugger and what can be done with it. Knows nothing of the screen. */
export function createDebugger(deps: Dependencies, opening?: Opening): StoreApi<Debugger> {
  const store = createStore<Debugger>()((set, get, access) => {
    const inputs = createInputs(access, () => derive())
    const generate = createGenerator(access, inputs, deps.generateKey)
    return {
      ...initialState(deps.now(), opening),
      ...createDocumentActions(access, inputs, { now: deps.now, generate }),
      ...createPartActions(access, inputs),
      ...createKeyActions(access, inputs, generate),
      ...createFindingActions(access),
      ...createProfileActions(access),
      fetchKeys: createKeyRequests(deps.fetchText, access),
      findOutWhy: () => investigation.start(),
      stopFindingOut: () => investigation.cancel(),
      guess: (words) => guessing.start(words),
      stopGuessing: () => guessing.cancel(),
      take(offered) {
        const { key } = get()
        if (offered.kind === 'key') inputs.replaceKey({ ...key, ...offered.key })
        else inputs.openToken({ token: offered.token, key })
      },
      setHover: (hover) => set({ hover }),
      setCursor: (cursor) => set({ cursor }),
      evaluate: (evaluateAt) => set({ evaluateAt }),
      setLeeway: (leeway) => set({ leeway: Math.max(0, leeway) }),
      tick: () => set({ now: deps.now() }),
    }
  })
  const derive = createDerivation(deps.engine, store)
  const investigation = createInvestigation(deps.findCause, store)
  const guessing = createGuessing(deps.guessSecret, store, deps.clock)
  derive()
  return store
}
