import { keyNote, type KeyNote } from './key-note'
import type { PemBlock } from './pem-blocks'

/** Blocks that only go with a key. */
const isParameters = ({ label }: PemBlock): boolean => label.endsWith(' PARAMETERS')

/**
 * What is to be said of how PEM blocks were found.
 *
 * @param text as it was given: ranges of the blocks count in it
 * @param blocks all that there are
 * @param taken those that are read, in the same order
 */
export function pemNotes(
  text: string,
  blocks: readonly PemBlock[],
  taken: readonly PemBlock[],
): readonly KeyNote[] {
  const written = taken.map(({ range }) => text.slice(range.start, range.end))
  const around = textAround(text, blocks)
  const isQuoted = written.some((one) => /["'`]/.test(one)) || /["'`]/.test(around)
  return [
    ...(/[^\s"'`,;\\]/.test(around.replaceAll(/\\{1,4}[nrt]/g, ''))
      ? [keyNote('text-ignored', {})]
      : []),
    ...(isQuoted ? [keyNote('quotes-removed', {})] : []),
    ...(written.some((one) => one.includes('\\')) ? [keyNote('newlines-unescaped', {})] : []),
    ...(written.some(isOnOneLine) ? [keyNote('line-breaks-restored', {})] : []),
    ...otherBlocks(blocks, taken),
  ]
}

const isOnOneLine = (block: string): boolean => !/[\r\n]|\\[nr]/.test(block)

function otherBlocks(blocks: readonly PemBlock[], taken: readonly PemBlock[]): readonly KeyNote[] {
  const [first] = taken
  const isTaken = new Set(taken)
  const others = blocks.filter((block) => !isTaken.has(block) && !isParameters(block))
  if (!first || others.length === 0) return []
  const isChain = [first, ...others].every(({ label }) => label.endsWith('CERTIFICATE'))
  return [
    isChain
      ? keyNote('chain', { count: others.length + 1 })
      : keyNote('other-blocks', { taken: first.label, others: others.map(({ label }) => label) }),
  ]
}

function textAround(text: string, blocks: readonly PemBlock[]): string {
  let around = ''
  let end = 0
  for (const { range } of blocks) {
    around += text.slice(end, Math.max(end, range.start))
    end = range.end
  }
  return around + text.slice(end)
}
