import { encodeUtf8 } from './utf8'

const LINE_FEED = 0x0a
const CARRIAGE_RETURN = 0x0d

/** Bytes of a list that go to one hand as a whole, at the least. */
const BLOCK = 32_768
/** In a short list the blocks are shorter, so that each hand has a few. */
const MIN_BLOCKS = 4

/** A list of texts, one a line. */
export const wordList = (words: readonly string[]): Uint8Array<ArrayBuffer> =>
  encodeUtf8(words.join('\n'))

/**
 * The words of a list, each as its bytes without the line end, blanks included; empty lines are none.
 * What encoding they are in does not matter.
 */
export function* wordsIn(list: Uint8Array): Generator<Uint8Array> {
  for (let start = 0; start < list.length;) {
    const feed = list.indexOf(LINE_FEED, start)
    const next = feed === -1 ? list.length : feed
    const end = next > start && list[next - 1] === CARRIAGE_RETURN ? next - 1 : next
    if (end > start) yield list.subarray(start, end)
    start = next + 1
  }
}

/** How many words `wordsIn` gives. */
export function countWords(list: Uint8Array): number {
  let count = 0
  for (let start = 0, at = 0; at <= list.length; at++) {
    if (at < list.length && list[at] !== LINE_FEED) continue
    const isEmpty = at === start || (at === start + 1 && list[start] === CARRIAGE_RETURN)
    if (!isEmpty) count++
    start = at + 1
  }
  return count
}

/**
 * Deals a list out into hands of about the same size, in blocks of whole lines: what stands first in
 * the list, being met most often, is among the first of each hand.
 */
export function dealWords(
  list: Uint8Array<ArrayBuffer>,
  hands: number,
): readonly Uint8Array<ArrayBuffer>[] {
  const least = Math.min(BLOCK, Math.ceil(list.length / hands / MIN_BLOCKS))
  const dealt = Array.from({ length: hands }, (): Uint8Array[] => [])
  for (let start = 0, turn = 0; start < list.length; turn++) {
    const feed = list.indexOf(LINE_FEED, start + least - 1)
    const end = feed === -1 ? list.length : feed + 1
    dealt[turn % hands]?.push(list.subarray(start, end))
    start = end
  }
  return dealt.map(joined)
}

function joined(blocks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(blocks.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const block of blocks) {
    whole.set(block, at)
    at += block.length
  }
  return whole
}
