import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeLegible, type CharacterRepair } from './legible-text'

const rows: readonly (readonly [string, string, readonly CharacterRepair[]])[] = [
  ['a.b', 'a.b', []],
  ['a%2Eb', 'a.b', ['percent-decoded']],
  ['a%252eb', 'a.b', ['percent-decoded']],
  ['100%', '100%', []],
  ['%zz%8F', '%zz%8F', []],
  ['a\\u002eb', 'a.b', ['unescaped']],
  ['a\\\\u002Eb', 'a.b', ['unescaped']],
  ['a\\_b\\-c', 'a_b-c', ['unescaped']],
  ['a\\nb\\r\\n', 'a\nb\r\n', []],
  ['a=3Db', 'a=b', []],
  ['\ufeffa\u200b\u00adb', 'ab', ['invisible-removed']],
  ['\u001b[1;32ma\u001b[0m', 'a', ['invisible-removed']],
  ['\u200b%20', ' ', ['invisible-removed', 'percent-decoded']],
]

test.each(rows)('reads %j as %j', (source, text, repairs) => {
  const legible = makeLegible(source)
  expect(legible.text).toBe(text)
  expect(legible.repairsIn(-1, text.length + 1)).toEqual(repairs)
})

test('tells where a stretch stood, without what is invisible around it', () => {
  const { text, startInSource, endInSource, repairsIn } = makeLegible('%20\u200ba%2Eb\u200b c')
  expect(text).toBe(' a.b c')
  expect([startInSource(1), endInSource(4)]).toEqual([4, 9])
  expect(repairsIn(1, 4)).toEqual(['percent-decoded'])
  expect(repairsIn(1, 2)).toEqual([])
})

test('carries each offset over in order and within the source', () => {
  const piece = fc.constantFrom('a', '%2E', '\\n', '\u200b', '\\u002e', '=3D', '%', '\\')
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const source = pieces.join('')
      const { text, startInSource, endInSource } = makeLegible(source)
      let end = 0
      for (let offset = 0; offset < text.length; offset++) {
        expect(startInSource(offset)).toBeGreaterThanOrEqual(end)
        end = endInSource(offset + 1)
        expect(end).toBeGreaterThan(startInSource(offset))
        const character = source.slice(startInSource(offset), end)
        expect(makeLegible(character).text).toBe(text[offset])
      }
      expect(end).toBeLessThanOrEqual(source.length)
    }),
    { seed: 3986, numRuns: 500 },
  )
})
