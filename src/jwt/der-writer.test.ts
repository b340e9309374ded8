import fc from 'fast-check'
import { assert, expect, test } from 'vitest'
import { DER_TAG, derChildren, readDer } from './der'
import { writeDer } from './der-writer'

test.each([
  ['nothing', 0, '0400'],
  ['the longest short form', 127, '047f'],
  ['the shortest long form', 128, '048180'],
  ['one byte of length', 255, '0481ff'],
  ['two bytes of length', 256, '04820100'],
  ['three bytes of length', 65_536, '0483010000'],
])('writes the length of %s: %i bytes', (_, length, head) => {
  const der = Buffer.from(writeDer(DER_TAG.octetString, new Uint8Array(length)))
  expect(der.subarray(0, head.length / 2).toString('hex')).toBe(head)
  expect(der).toHaveLength(head.length / 2 + length)
})

test('what is written reads back, element by element', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 5 }), (contents) => {
      const children = contents.map((content) => writeDer(DER_TAG.octetString, content))
      const der = writeDer(DER_TAG.sequence, ...children)
      const whole = readDer(der)
      assert(whole.ok)
      const read = derChildren(der, whole.value)
      assert(read.ok)
      expect(read.value.map(({ content: { start, end } }) => der.slice(start, end))).toEqual(
        contents,
      )
    }),
    { seed: 690 },
  )
})
