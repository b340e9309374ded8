import { describe, expect, test } from 'vitest'
import { BOARDS, type BoardName, type Move } from './boards'
import { issuerKeyOf } from './issuer-key'
import { modelOf } from './login-state'
import { framesOf } from './stories'
import { beginning } from './world'

const KEY = issuerKeyOf(new Uint8Array(32).fill(3))
const START = beginning(1_800_000_000, 'user-42', 300)
const { initial, reduce } = modelOf(START, KEY)

const isSolvedBy = (board: BoardName, moves: readonly Move[]): boolean => {
  const state = moves.reduce((each, move) => reduce(each, { kind: 'move', board, move }), initial)
  return BOARDS[board].isSolved(state.boards[board].world)
}

describe('the tasks', () => {
  test.each<[BoardName, readonly Move[]]>([
    ['call', ['anonymous', 'write']],
    ['call', ['write', 'altered']],
    ['refresh', ['wait-5', 'read', 'refresh', 'read']],
    ['reuse', ['steal', 'refresh', 'thief-refreshes']],
    ['reuse', ['steal', 'thief-refreshes', 'refresh']],
    ['log-out', ['log-out', 'thief-reads', 'wait-5', 'thief-reads']],
  ])('%s is solved by %j', (board, moves) => {
    expect(isSolvedBy(board, moves)).toBe(true)
    expect(isSolvedBy(board, moves.slice(0, -1))).toBe(false)
  })

  test('refresh is not solved by refreshing before the API refused', () => {
    expect(isSolvedBy('refresh', ['refresh', 'read'])).toBe(false)
  })

  test('reuse is not solved by a token that was never used twice', () => {
    expect(isSolvedBy('reuse', ['steal', 'thief-refreshes', 'thief-reads'])).toBe(false)
  })

  test('a board that is begun again is as it was', () => {
    const moved = reduce(initial, { kind: 'move', board: 'call', move: 'write' })
    expect(reduce(moved, { kind: 'restart', board: 'call' })).toEqual(initial)
  })
})

describe('the stories', () => {
  test('the store has the refresh token from the arrow on that brings it, the app from the answer', () => {
    const frames = framesOf('log-in', START, KEY)
    expect(
      frames.map(({ arrow, world }) => [
        arrow.kind,
        world.rows.length,
        world.held.app.access !== null,
      ]),
    ).toEqual([
      ['authorize', 0, false],
      ['code', 0, false],
      ['redeem', 0, false],
      ['save', 1, false],
      ['tokens', 1, true],
      ['call', 1, true],
      ['answered', 1, true],
    ])
  })

  test('a refresh shows the old row first, and both after the rotation', () => {
    const frames = framesOf('store', START, KEY)
    expect(frames.map(({ world }) => world.rows.map(({ state }) => state).join(' '))).toEqual([
      'current',
      'current',
      'current',
      'spent current',
      'spent current',
    ])
  })
})
