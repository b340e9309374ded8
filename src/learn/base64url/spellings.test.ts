import { expect, test } from 'vitest'
import { analyze } from '../../jwt/analyze'
import { ALPHABET } from '../../jwt/base64url'
import { FIRST_SAMPLE } from '../../jwt/first-sample'
import {
  findSpareSegment,
  isSecondSpelling,
  readSpelling,
  withBitFlipped,
  type SpareSegment,
} from './spellings'

const SIGNATURE = findSpareSegment(analyze(FIRST_SAMPLE.token))

test('the sample’s signature has bits to spare', () => {
  expect(SIGNATURE.name).toBe('signature')
  expect(SIGNATURE.text).toBe(FIRST_SAMPLE.token.split('.')[2])
})

test.each([
  ['eyJhbGciOiJIUzI1NiJ9.e30.AAAA', 'payload', 'e30'],
  ['eyJhIjoxfQ.YWJj.AAAA', 'header', 'eyJhIjoxfQ'],
])('of %s it is another segment', (token, name, text) => {
  expect(findSpareSegment(analyze(token))).toEqual({ name, text })
})

test('where no segment has any it is the sample’s signature', () => {
  expect(findSpareSegment(analyze('eyJhIjoxMX0g.eyJhIjoxMX0g.AAAA'))).toEqual(SIGNATURE)
})

test.each<[segment: SpareSegment, others: number]>([
  [SIGNATURE, 3],
  [{ name: 'payload', text: 'YQ' }, 15],
])('%o has as many other spellings as spare bits allow', (segment, others) => {
  expect(Array.from(ALPHABET).filter((last) => isSecondSpelling(segment, last))).toHaveLength(
    others,
  )
})

test('a strict reader refuses each but the one with zero bits', () => {
  const accepted = Array.from(ALPHABET).filter(
    (last) => readSpelling(SIGNATURE, last).refusal === null,
  )
  expect(accepted).toHaveLength(16)
  expect(accepted).toContain(SIGNATURE.text.at(-1))
  expect(readSpelling(SIGNATURE, 'F').refusal?.code).toBe('base64url-spare-bits')
})

test.each([
  ['A', 0, 'g'],
  ['A', 5, 'B'],
  ['_', 5, '-'],
])('%s with bit %d flipped is %s', (character, bit, flipped) => {
  expect(withBitFlipped(character, bit)).toBe(flipped)
  expect(withBitFlipped(flipped, bit)).toBe(character)
})
