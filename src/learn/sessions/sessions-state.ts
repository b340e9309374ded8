import { goOn, startHour, type Hour } from './hour'
import { loggedIn, recall, type Recall, type RecallAction } from './recall'
import { act, newsOf, type News, type RunAction } from './run-action'
import type { DesignId } from './designs'
import type { Settings } from './settings'
import { startRun, type Run } from './world'

/** The screens on which a run is shown. */
export type RunScreen = 'memory' | 'servers' | 'replicated' | 'store' | 'token'

export const SPEEDS: readonly number[] = [1, 5, 20]

/** A run, and what last came of an action on it. */
export interface Stage {
  readonly run: Run
  readonly news: News | null
  /** How much faster than time. */
  readonly speed: number
}

export type HourSettings = Omit<Settings, 'design'>

export interface SessionsState {
  readonly recall: Recall
  readonly stages: Readonly<Record<RunScreen, Stage>>
  /** Once solved, a task stays so. */
  readonly solved: { readonly store: boolean; readonly token: boolean }
  readonly hour: {
    readonly settings: HourSettings
    /** Null until it is asked for with these settings. */
    readonly played: Hour | null
    readonly isPlaying: boolean
  }
}

export type SessionsAction =
  | { readonly to: 'recall'; readonly action: RecallAction }
  | { readonly to: RunScreen; readonly action: RunAction }
  | { readonly to: 'speed'; readonly screen: RunScreen; readonly speed: number }
  | { readonly to: 'hour'; readonly action: HourAction }

export type HourAction =
  | { readonly kind: 'set'; readonly settings: Partial<HourSettings> }
  | { readonly kind: 'play' }
  | { readonly kind: 'go-on'; readonly slices: number }

const SEED = 20_260

const BASE: Settings = { design: 'memory', servers: 3, load: 60, lifetime: 300, seed: SEED }

const BEGINNINGS: Readonly<Record<RunScreen, Partial<Settings>>> = {
  memory: { design: 'memory', servers: 1, load: 20 },
  servers: { design: 'memory' },
  replicated: { design: 'replicated' },
  store: { design: 'sticky' },
  token: { design: 'token' },
}

/** The designs to choose from on a screen; the first screen's only one needs no choice. */
export const CHOICES: Readonly<Record<RunScreen, readonly DesignId[]>> = {
  memory: [],
  servers: ['memory', 'sticky'],
  replicated: [],
  store: ['memory', 'sticky', 'replicated', 'store'],
  token: [],
}

const stageOf = (screen: RunScreen): Stage => ({
  run: startRun({ ...BASE, ...BEGINNINGS[screen] }),
  news: null,
  speed: 1,
})

/** @param session the identifier of the session on the first screen */
export const startSessions = (session: string): SessionsState => ({
  recall: loggedIn(session),
  stages: {
    memory: stageOf('memory'),
    servers: stageOf('servers'),
    replicated: stageOf('replicated'),
    store: stageOf('store'),
    token: stageOf('token'),
  },
  solved: { store: false, token: false },
  hour: {
    settings: { servers: BASE.servers, load: BASE.load, lifetime: BASE.lifetime, seed: BASE.seed },
    played: null,
    isPlaying: false,
  },
})

export function reduceSessions(state: SessionsState, message: SessionsAction): SessionsState {
  switch (message.to) {
    case 'recall':
      return { ...state, recall: recall(state.recall, message.action) }
    case 'hour':
      return { ...state, hour: reduceHour(state.hour, message.action) }
    case 'speed':
      return withStage(state, message.screen, { speed: message.speed })
    case 'memory':
    case 'servers':
    case 'replicated':
    case 'store':
    case 'token':
      return reduceStage(state, message.to, message.action)
  }
}

const withStage = (
  state: SessionsState,
  screen: RunScreen,
  changes: Partial<Stage>,
): SessionsState => ({
  ...state,
  stages: { ...state.stages, [screen]: { ...state.stages[screen], ...changes } },
})

function reduceStage(state: SessionsState, screen: RunScreen, action: RunAction): SessionsState {
  const { run, news } = state.stages[screen]
  const later = act(run, action)
  const { solved } = state
  return {
    ...withStage(state, screen, { run: later, news: newsOf(run, later, action) ?? news }),
    solved: {
      store: solved.store || (screen === 'store' && keptAllSessions(later)),
      token: solved.token || (screen === 'token' && revokedWithin(later, 60)),
    },
  }
}

/** How many requests are answered after a stop before it is said that nothing was lost. */
export const ANSWERS_AFTER_STOP = 50

/** Whether a server has stopped without taking a session along, and the others went on. */
export const keptAllSessions = ({ lastStop, tally }: Run): boolean =>
  lastStop !== null && lastStop.lost === 0 && tally.served - lastStop.served >= ANSWERS_AFTER_STOP

/**
 * Whether a revoked user has been refused, and in less than so many seconds whenever it had been:
 * the token's whole lifetime is no longer.
 */
export const revokedWithin = ({ revocations }: Run, seconds: number): boolean =>
  revocations.some(
    ({ token, refusedAt }) =>
      token !== null && refusedAt !== null && token.lifetime <= 1000 * seconds,
  )

function reduceHour(hour: SessionsState['hour'], action: HourAction): SessionsState['hour'] {
  switch (action.kind) {
    case 'set': {
      const settings = { ...hour.settings, ...action.settings }
      return { settings, played: null, isPlaying: false }
    }
    case 'play':
      return { ...hour, played: startHour(hour.settings), isPlaying: true }
    case 'go-on': {
      let { played } = hour
      for (let slice = 0; played && played.done < 1 && slice < action.slices; slice += 1)
        played = goOn(played)
      return { ...hour, played, isPlaying: played !== null && played.done < 1 }
    }
  }
}
