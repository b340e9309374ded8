import { act } from './act'
import { BOARDS, MOVES, type BoardName, type Move } from './boards'
import type { Story } from './designs'
import type { IssuerKey } from './issuer-key'
import type { StoryName } from './stories'
import type { World } from './world'

/** A screen on which the learner acts. */
export interface Board {
  readonly world: World
  /** What was done, a move for each scene of the world. */
  readonly moves: readonly Move[]
  /** The scene that is looked at, and which of its arrows. */
  readonly scene: number
  readonly arrow: number
}

export interface LoginState {
  readonly boards: Readonly<Record<BoardName, Board>>
  readonly steps: Readonly<Record<StoryName, number>>
  readonly story: Story
}

export type LoginEvent =
  | { readonly kind: 'move'; readonly board: BoardName; readonly move: Move }
  | {
      readonly kind: 'look'
      readonly board: BoardName
      readonly scene: number
      readonly arrow: number
    }
  | { readonly kind: 'restart'; readonly board: BoardName }
  | { readonly kind: 'step'; readonly story: StoryName; readonly step: number }
  | { readonly kind: 'tell'; readonly story: Story }

export interface LoginLessonModel {
  readonly initial: LoginState
  readonly reduce: (state: LoginState, event: LoginEvent) => LoginState
}

/** @param start nobody is logged in yet */
export function modelOf(start: World, key: IssuerKey): LoginLessonModel {
  const open = (board: BoardName): Board =>
    BOARDS[board].opening.reduce((each: Board, move: Move) => play(each, move, key), {
      world: start,
      moves: [],
      scene: 0,
      arrow: 0,
    })
  return {
    initial: {
      boards: {
        call: open('call'),
        refresh: open('refresh'),
        reuse: open('reuse'),
        'log-out': open('log-out'),
      },
      steps: { 'log-in': 0, store: 0 },
      story: { secondsBetweenCalls: 60, accessLifetime: start.accessLifetime },
    },
    reduce: (state, event) => {
      switch (event.kind) {
        case 'move':
          return changed(state, event.board, play(state.boards[event.board], event.move, key))
        case 'look': {
          const { scene, arrow } = event
          return changed(state, event.board, { ...state.boards[event.board], scene, arrow })
        }
        case 'restart':
          return changed(state, event.board, open(event.board))
        case 'step':
          return { ...state, steps: { ...state.steps, [event.story]: event.step } }
        case 'tell':
          return { ...state, story: event.story }
      }
    },
  }
}

const changed = (state: LoginState, name: BoardName, board: Board): LoginState => ({
  ...state,
  boards: { ...state.boards, [name]: board },
})

/** Looks at the answer of what was just done. */
function play({ world, moves }: Board, move: Move, key: IssuerKey): Board {
  const after = act(world, MOVES[move], key)
  const { arrows } = after.scenes.at(-1) ?? { arrows: [] }
  return {
    world: after,
    moves: [...moves, move],
    scene: after.scenes.length - 1,
    arrow: Math.max(0, arrows.length - 1),
  }
}
