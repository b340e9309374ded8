import type { Action, Scene, World } from './world'
import { statusOf } from './world'

/** What a learner can do. */
export const MOVES = {
  'log-in': { kind: 'log-in' },
  read: { kind: 'call', by: 'app', scope: 'orders:read', token: 'held' },
  write: { kind: 'call', by: 'app', scope: 'orders:write', token: 'held' },
  anonymous: { kind: 'call', by: 'app', scope: 'orders:read', token: 'none' },
  altered: { kind: 'call', by: 'app', scope: 'orders:write', token: 'altered' },
  refresh: { kind: 'refresh', by: 'app' },
  'log-out': { kind: 'log-out' },
  steal: { kind: 'steal' },
  'thief-reads': { kind: 'call', by: 'thief', scope: 'orders:read', token: 'held' },
  'thief-refreshes': { kind: 'refresh', by: 'thief' },
  'wait-1': { kind: 'wait', seconds: 60 },
  'wait-5': { kind: 'wait', seconds: 300 },
} as const satisfies Readonly<Record<string, Action>>

export type Move = keyof typeof MOVES

interface BoardPlan {
  /** What has happened when the screen opens. */
  readonly opening: readonly Move[]
  readonly moves: readonly Move[]
  readonly hasThief: boolean
  readonly isSolved: (world: World) => boolean
}

/** The screens on which the learner acts. */
export const BOARDS = {
  call: {
    opening: ['log-in'],
    moves: ['read', 'write', 'anonymous', 'altered'],
    hasThief: false,
    isSolved: ({ scenes }) => {
      const statuses = new Set(scenes.map(statusOf))
      return statuses.has(401) && statuses.has(403)
    },
  },
  refresh: {
    opening: ['log-in'],
    moves: ['read', 'wait-1', 'wait-5', 'refresh'],
    hasThief: false,
    isSolved: ({ scenes }) => {
      const refused = scenes.findIndex((scene) => isCall(scene) && statusOf(scene) === 401)
      return (
        refused >= 0 &&
        scenes.slice(refused).some((scene) => isCall(scene) && statusOf(scene) === 200)
      )
    },
  },
  reuse: {
    opening: ['log-in'],
    moves: ['steal', 'thief-refreshes', 'refresh', 'thief-reads', 'read', 'wait-5'],
    hasThief: true,
    isSolved: ({ scenes }) =>
      scenes.some(
        ({ action, arrows }) =>
          action.kind === 'refresh' && arrows.some(({ kind }) => kind === 'revoke-family'),
      ),
  },
  'log-out': {
    opening: ['log-in', 'steal'],
    moves: ['log-out', 'thief-reads', 'thief-refreshes', 'wait-1', 'wait-5'],
    hasThief: true,
    isSolved: ({ scenes }) => {
      const out = scenes.findIndex(({ action }) => action.kind === 'log-out')
      const after = out < 0 ? [] : scenes.slice(out).filter(isCall).map(statusOf)
      return after.includes(200) && after.includes(401)
    },
  },
} as const satisfies Readonly<Record<string, BoardPlan>>

export type BoardName = keyof typeof BOARDS

const isCall = ({ action }: Scene): boolean => action.kind === 'call'
