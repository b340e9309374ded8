import { expect, test } from 'vitest'
import { sortOut, START } from './claims-state'

test('a long name or a candidate is chosen, and chosen off', () => {
  const on = sortOut(START, { type: 'long-toggled', claim: 'exp' })
  expect(on.long).toEqual(['exp'])
  expect(sortOut(on, { type: 'long-toggled', claim: 'exp' }).long).toEqual([])
  const two = sortOut(sortOut(START, { type: 'candidate-toggled', id: 'card' }), {
    type: 'candidate-toggled',
    id: 'role',
  })
  expect(two.candidates).toEqual(['card', 'role'])
})

test('a name and a number have an end', () => {
  expect(sortOut(START, { type: 'renamed', name: 'x'.repeat(9999) }).name).toHaveLength(200)
  const text = '1'.repeat(999)
  const { expiry } = sortOut(START, { type: 'expiry-written', text, moment: 0, written: 0 })
  expect(expiry?.text).toHaveLength(40)
})
