import { expect, test } from 'vitest'
import { analyze } from '../../jwt/analyze'
import { segmentChanges } from './segment-changes'

const segment = (text: string): string => Buffer.from(text).toString('base64url')
const HEADER = segment('{"alg":"HS256"}')
const token = (payload: string, signature = 'AAAA') =>
  analyze(`${HEADER}.${segment(payload)}.${signature}`)

const BEFORE = token('{"sub":"abc"}')

test.each<[what: string, payload: string, signature: string, changed: readonly number[]]>([
  ['nothing changed', '{"sub":"abc"}', 'AAAA', [0, 0, 0]],
  ['a letter changed lies in at most two characters', '{"sub":"abd"}', 'AAAA', [0, 1, 0]],
  ['a letter more moves what follows', '{"sub":"abcd"}', 'AAAA', [0, 5, 0]],
  ['another signature', '{"sub":"abc"}', 'AABB', [0, 0, 2]],
])('%s', (_, payload, signature, changed) => {
  const changes = segmentChanges(BEFORE, token(payload, signature))
  expect(changes.map((change) => change.changed)).toEqual(changed)
})

test('marks lie on the characters that differ, and on no other', () => {
  const after = token('{"sub":"xbz"}')
  for (const { marks, before, after: is } of segmentChanges(BEFORE, after)) {
    const marked = new Set(
      marks.flatMap(({ range }) =>
        Array.from({ length: range.end - range.start }, (_, index) => range.start + index),
      ),
    )
    const start = after.text.indexOf(is)
    Array.from(is).forEach((character, index) =>
      expect(marked.has(start + index)).toBe(before[index] !== character),
    )
  }
})

test('a segment that lost characters only has none that are new', () => {
  const [, payload] = segmentChanges(
    analyze(`${HEADER}.AAAABBBB.AAAA`),
    analyze(`${HEADER}.AAAA.AAAA`),
  )
  expect(payload?.changed).toBe(0)
  expect(payload?.before).not.toBe(payload?.after)
})
