import { expect, test } from 'vitest'
import { charRange } from '../jwt/range'
import { moveInToken, type TokenMove } from './token-moves'

/** `abc.defg.hi` */
const SEGMENTS = [charRange(0, 3), charRange(4, 8), charRange(9, 11)].map((range) => ({ range }))
/** `abc..`: an unsecured token without claims. */
const GAPS = [charRange(0, 3), charRange(4, 4), charRange(5, 5)].map((range) => ({ range }))

test.each<[move: TokenMove, from: number | null, to: number]>([
  ['on', null, 0],
  ['on', 0, 1],
  ['on', 2, 4],
  ['on', 10, 10],
  ['back', 4, 2],
  ['back', 0, 0],
  ['down', 0, 5],
  ['down', 3, 9],
  ['down', 10, 10],
  ['up', 5, 0],
  ['up', 2, 2],
  ['segment-start', 6, 4],
  ['segment-end', 6, 7],
])('%s from %s leads to %d, and to no dot', (move, from, to) => {
  expect(moveInToken(SEGMENTS, from, move, 5)).toBe(to)
})

test('goes past segments without characters, and stays at the end', () => {
  expect(moveInToken(GAPS, 2, 'on', 5)).toBe(2)
})

test('leads nowhere where there is no character', () => {
  expect(moveInToken([{ range: charRange(0, 0) }], null, 'on', 5)).toBeNull()
})
