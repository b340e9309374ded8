import { act } from './act'
import { checkAccess } from './access-token'
import type { IssuerKey } from './issuer-key'
import { beginning, statusOf, type World } from './world'

export const DESIGNS = ['stateless', 'stored', 'hybrid'] as const

/**
 * `stateless`: one token for the whole session, never looked up. `stored`: a session's number, looked
 * up at each call. `hybrid`: short access tokens, and a stored refresh token.
 */
export type Design = (typeof DESIGNS)[number]

/**
 * An hour: the app calls once in so many seconds; after 31 minutes the user logs
 * out, and a thief goes on with a copy.
 */
export interface Story {
  readonly secondsBetweenCalls: number
  /** Of an access token of the hybrid design. */
  readonly accessLifetime: number
}

export interface Outcome {
  readonly calls: number
  /** How often the store was asked or written to. */
  readonly lookUps: number
  /** How long after the logout the copy was still accepted, in seconds. */
  readonly copyLivedOn: number
  /** What the server keeps for each session. */
  readonly keeps: number
}

const HOUR = 3600
/** Not when a token of some round lifetime ends. */
const LOGOUT = 31 * 60

/** Plays the same hour in one of the designs, with tokens really issued and checked. */
export const playDesign = (design: Design, story: Story, key: IssuerKey): Outcome =>
  design === 'stored' ? playStored(story) : playTokens(design, story, key)

function playTokens(design: 'stateless' | 'hybrid', story: Story, key: IssuerKey): Outcome {
  const hasStore = design === 'hybrid'
  const lifetime = hasStore ? story.accessLifetime : HOUR
  let world = act(beginning(0, 'user', lifetime), { kind: 'log-in' }, key)
  let calls = 0
  for (; world.clock < LOGOUT; world = later(world, story, key)) {
    world = callOrRefresh(world, 'app', hasStore, key)
    calls++
  }
  world = act(act(world, { kind: 'steal' }, key), { kind: 'log-out' }, key)
  let copyLivedOn = 0
  for (; world.clock < HOUR; world = later(world, story, key)) {
    world = callOrRefresh(world, 'thief', hasStore, key)
    if (isAccepted(world, 'thief', key)) copyLivedOn = world.clock - LOGOUT
    calls++
  }
  const arrows = world.scenes.flatMap((scene) => scene.arrows)
  return {
    calls,
    lookUps: hasStore ? arrows.filter(({ to }) => to === 'store').length : 0,
    copyLivedOn,
    keeps: hasStore ? world.rows.length : 0,
  }
}

const later = (world: World, { secondsBetweenCalls: seconds }: Story, key: IssuerKey): World =>
  act(world, { kind: 'wait', seconds }, key)

function callOrRefresh(
  world: World,
  by: 'app' | 'thief',
  hasStore: boolean,
  key: IssuerKey,
): World {
  const call = { kind: 'call', by, scope: 'orders:read', token: 'held' } as const
  const called = act(world, call, key)
  const last = called.scenes.at(-1)
  if (!hasStore || last === undefined || statusOf(last) !== 401 || isShutOut(world, by))
    return called
  return act(act(called, { kind: 'refresh', by }, key), call, key)
}

/** Whoever was told that a refresh token is not accepted does not try it again. */
const isShutOut = ({ scenes }: World, by: 'app' | 'thief'): boolean =>
  scenes.some(
    (scene) => scene.action.kind === 'refresh' && scene.action.by === by && statusOf(scene) === 400,
  )

const isAccepted = ({ held, clock }: World, by: 'app' | 'thief', key: IssuerKey): boolean =>
  checkAccess(key, held[by].access, 'orders:read', clock) === 'granted'

/** A set of session numbers in place of tokens: nothing is known from the number itself. */
function playStored({ secondsBetweenCalls }: Story): Outcome {
  const sessions = new Set(['session'])
  let lookUps = 1
  let calls = 0
  let copyLivedOn = 0
  for (let clock = 0; clock < HOUR; clock += secondsBetweenCalls) {
    if (clock >= LOGOUT && sessions.delete('session')) lookUps++
    calls++
    lookUps++
    if (clock > LOGOUT && sessions.has('session')) copyLivedOn = clock - LOGOUT
  }
  return { calls, lookUps, copyLivedOn, keeps: 1 }
}
