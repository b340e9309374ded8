import { act } from './act'
import { MOVES, type Move } from './boards'
import type { IssuerKey } from './issuer-key'
import type { Arrow, ArrowKind, World } from './world'

/** The screens that are played to the learner: what happened before, and what is shown. */
export const STORIES = {
  'log-in': { before: [], moves: ['log-in', 'read'] },
  store: { before: ['log-in', 'wait-5'], moves: ['refresh'] },
} as const satisfies Readonly<
  Record<string, { readonly before: readonly Move[]; readonly moves: readonly Move[] }>
>

export type StoryName = keyof typeof STORIES

/** A message, and the world as it is once it has arrived. */
export interface Frame {
  readonly arrow: Arrow
  readonly world: World
}

/** The arrows that bring a change to the store, and those that bring tokens to the app. */
const STORES: ReadonlySet<ArrowKind> = new Set(['save', 'rotate', 'revoke-family'])

export function framesOf(name: StoryName, start: World, key: IssuerKey): readonly Frame[] {
  const { before, moves } = STORIES[name]
  let world = before.reduce((each: World, move: Move) => act(each, MOVES[move], key), start)
  return moves.flatMap((move) => {
    const earlier = world
    const after = act(world, MOVES[move], key)
    world = after
    const arrows = after.scenes.at(-1)?.arrows ?? []
    const stored = arrows.findIndex(({ kind }) => STORES.has(kind))
    const given = arrows.findIndex(({ kind }) => kind === 'tokens')
    return arrows.map((arrow, at) => ({
      arrow,
      world: {
        ...after,
        rows: stored >= 0 && at < stored ? earlier.rows : after.rows,
        held: given >= 0 && at < given ? earlier.held : after.held,
      },
    }))
  })
}
