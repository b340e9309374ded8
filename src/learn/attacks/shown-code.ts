/** The lines of a verifier's source from its declaration on: what it imports says nothing here. */
export const shownCode = (source: string): readonly string[] =>
  source.slice(source.indexOf('export const ')).trimEnd().split('\n')

/** The number of the first line that has a text in it, from 0; null where none has. */
export function lineWith(lines: readonly string[], text: string): number | null {
  const index = lines.findIndex((line) => line.includes(text))
  return index === -1 ? null : index
}
