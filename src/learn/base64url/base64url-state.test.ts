import { expect, test } from 'vitest'
import { charRange } from '../../jwt/range'
import { encodeByHand, MAX_TEXT, moveInGrid, START } from './base64url-state'

test.each([
  ['ArrowRight', null, 4],
  ['ArrowRight', 4, 5],
  ['ArrowLeft', 4, 4],
  ['ArrowDown', 5, 9],
  ['ArrowUp', 5, 4],
  ['Home', 9, 4],
  ['End', 4, 11],
  ['x', 4, null],
])('%s from %s leads to %s', (key, from, to) => {
  expect(moveInGrid(key, from, charRange(4, 12))).toBe(to)
})

test('another claim or text has no character in hand', () => {
  const held = encodeByHand(START, { type: 'character-chosen', at: 7 })
  expect(encodeByHand(held, { type: 'claim-chosen', claim: 2 })).toMatchObject({
    claim: 2,
    at: null,
  })
  const written = encodeByHand({ ...START, textAt: 3 }, { type: 'text-written', text: 'x' })
  expect(written).toMatchObject({ text: 'x', textAt: null })
})

test('a long text is cut between two characters', () => {
  const { text } = encodeByHand(START, { type: 'text-written', text: '🗝'.repeat(MAX_TEXT + 9) })
  expect(text).toBe('🗝'.repeat(MAX_TEXT))
})

test('no more than four characters are taken, without blanks around', () => {
  expect(encodeByHand(START, { type: 'typed', typed: ' dXNlcg ' }).typed).toBe('dXNl')
})
