import { describe, expect, test } from 'vitest'
import { bitsOf, changedPlaces, flipBit, segmentAt, startTampering, tamper } from './tamper'

const TOKEN = 'eyJh.eyJz.c2ln'
const move = (at: number, by: 'character' | 'segment', steps: number) =>
  tamper({ ...startTampering(TOKEN), at }, { type: 'moved', by, steps }).at

describe('a flipped bit', () => {
  test.each([
    ['A', 0, 'g'],
    ['A', 5, 'B'],
    ['_', 0, 'f'],
    ['g', 0, 'A'],
    ['.', 0, '.'],
  ])('of %j, number %i, makes it %j', (character, bit, expected) => {
    expect(flipBit(character, bit)).toBe(expected)
  })

  test('is undone by flipping it again', () => {
    const once = tamper({ ...startTampering(TOKEN), at: 6 }, { type: 'flipped', bit: 3 })
    expect(changedPlaces(once)).toEqual([6])
    expect(tamper(once, { type: 'flipped', bit: 3 }).token).toBe(TOKEN)
  })
})

test('a character has six bits, the highest first', () => {
  expect(bitsOf('e').map(Number)).toEqual([0, 1, 1, 1, 1, 0])
})

describe('the place in hand', () => {
  test.each([
    ['character', 3, 1, 5],
    ['character', 5, -1, 3],
    ['character', 0, -1, 0],
    ['character', 13, 1, 13],
    ['segment', 2, 1, 5],
    ['segment', 7, -1, 5],
    ['segment', 5, -1, 0],
    ['segment', 11, 1, 13],
  ] as const)('moved by a %s from %i by %i is at %i', (by, at, steps, expected) => {
    expect(move(at, by, steps)).toBe(expected)
  })

  test('is never a dot', () => {
    expect(tamper(startTampering(TOKEN), { type: 'selected', at: 4 }).at).toBe(0)
    expect(tamper(startTampering(TOKEN), { type: 'selected', at: 99 }).at).toBe(0)
  })

  test('is in the segment that the dots before it count', () => {
    expect([0, 5, 10].map((at) => segmentAt(TOKEN, at))).toEqual([0, 1, 2])
  })
})

test('restoring brings every bit back and leaves the place', () => {
  const changed = tamper({ ...startTampering(TOKEN), at: 11 }, { type: 'flipped', bit: 0 })
  expect(tamper(changed, { type: 'restored' })).toEqual({ ...startTampering(TOKEN), at: 11 })
})
