import { describe, expect, test } from 'vitest'
import { bitsOf, changedPlaces, flipBit, startTampering, tamper } from './tamper'

const TOKEN = 'eyJh.eyJz.c2ln'
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

test('the place in hand is never a dot', () => {
  expect(tamper(startTampering(TOKEN), { type: 'selected', at: 4 }).at).toBe(0)
  expect(tamper(startTampering(TOKEN), { type: 'selected', at: 99 }).at).toBe(0)
})

test('restoring brings every bit back and leaves the place', () => {
  const changed = tamper({ ...startTampering(TOKEN), at: 11 }, { type: 'flipped', bit: 0 })
  expect(tamper(changed, { type: 'restored' })).toEqual({ ...startTampering(TOKEN), at: 11 })
})
