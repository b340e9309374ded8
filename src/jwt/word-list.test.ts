import { expect, test } from 'vitest'
import { countWords, dealWords, wordList, wordsIn } from './word-list'
import { decodeUtf8Leniently, encodeUtf8 } from './utf8'

const texts = (list: Uint8Array): readonly string[] =>
  Array.from(wordsIn(list), (word) => decodeUtf8Leniently(word))

test.each<readonly [string, readonly string[]]>([
  ['', []],
  ['\n\r\n\n', []],
  ['a', ['a']],
  ['a\nb', ['a', 'b']],
  ['a\r\nb\r\n', ['a', 'b']],
  [' a \n\nb\t', [' a ', 'b\t']],
  ['a\rb\n\r\r\n', ['a\rb', '\r']],
  ['é\n秘密', ['é', '秘密']],
])('%j holds the words %j, and as many are counted', (text, words) => {
  expect(texts(encodeUtf8(text))).toEqual(words)
  expect(countWords(encodeUtf8(text))).toBe(words.length)
})

test('a word that is not UTF-8 keeps its bytes', () => {
  expect([...wordsIn(Uint8Array.of(0x61, 0xe9, 0x0a, 0xff))]).toEqual([
    Uint8Array.of(0x61, 0xe9),
    Uint8Array.of(0xff),
  ])
})

test.each([
  [5000, 4],
  [100_000, 3],
  [2, 3],
  [0, 2],
])('%i words are dealt out into %i hands, each word once and whole', (count, hands) => {
  const words = Array.from({ length: count }, (_, index) => `word ${index}`)
  const dealt = dealWords(wordList(words), hands)
  expect(dealt).toHaveLength(hands)
  expect(dealt.flatMap(texts).toSorted()).toEqual(words.toSorted())
})

test('hands are of about the same size, and each has some of the first words', () => {
  const list = wordList(Array.from({ length: 100_000 }, (_, index) => `word ${index}`))
  for (const hand of dealWords(list, 4)) {
    expect(hand.length / list.length).toBeCloseTo(0.25, 1)
    expect(Number(texts(hand)[0]?.slice(5))).toBeLessThan(15_000)
  }
})
