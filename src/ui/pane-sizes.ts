/** Percentages of a row that its panes share; they add up to 100. */
export type PaneSizes = readonly number[]

const sum = (sizes: PaneSizes): number => sizes.reduce((total, size) => total + size, 0)

/**
 * The sizes as a row can show them: a pane below the minimum takes what it lacks from the others'
 * room to spare.
 *
 * @param minimum the least size of a pane, in percent, of which the row has room for all
 */
export function fitSizes(sizes: PaneSizes, minimum: number): PaneSizes {
  const spare = sizes.map((size) => Math.max(0, size - minimum))
  const lack = sum(sizes.map((size) => Math.max(0, minimum - size)))
  if (lack === 0) return sizes
  const kept = 1 - lack / sum(spare)
  return spare.map((size) => minimum + size * kept)
}

/** How far a separator can go: the sizes that the pane before it can have. */
export function rangeOf(sizes: PaneSizes, separator: number, minimum: number) {
  const both = (sizes[separator] ?? 0) + (sizes[separator + 1] ?? 0)
  return { least: minimum, most: both - minimum }
}

/**
 * The sizes after a separator has moved as far as it can go: what the pane before it gains, the
 * pane after it loses.
 *
 * @param separator the index of the pane before it
 * @param size what the pane before it is to have, in percent
 */
export function resizePane(
  sizes: PaneSizes,
  separator: number,
  size: number,
  minimum: number,
): PaneSizes {
  const { least, most } = rangeOf(sizes, separator, minimum)
  const before = Math.max(least, Math.min(most, size))
  return sizes.map((present, index) => {
    if (index === separator) return before
    return index === separator + 1 ? least + most - before : present
  })
}

/** Sizes as a text that `parseSizes` reads. */
export const formatSizes = (sizes: PaneSizes): string =>
  sizes.map((size) => size.toFixed(2)).join(' ')

/** The sizes of so many panes; null for a text that does not hold them. */
export function parseSizes(text: string, count: number): PaneSizes | null {
  const sizes = text.split(' ').map(Number)
  const isWhole = Math.abs(sum(sizes) - 100) < 1
  return isWhole && sizes.length === count && sizes.every((size) => size > 0) ? sizes : null
}
