/** The files of the verifiers, as they stand here. */
const SOURCES = import.meta.glob<string>(['./naive-*.ts', './strict.ts'], {
  query: '?raw',
  import: 'default',
  eager: true,
})

/**
 * The lines of a verifier's source from its declaration on: what it imports says nothing here.
 *
 * @param file its name in this folder, without the extension
 */
export function shownCode(file: string): readonly string[] {
  const source = SOURCES[`./${file}.ts`] ?? ''
  return source.slice(source.indexOf('export const ')).trimEnd().split('\n')
}

/** The number of the first line that has a text in it, from 0; null where none has. */
export function lineWith(lines: readonly string[], text: string): number | null {
  const index = lines.findIndex((line) => line.includes(text))
  return index === -1 ? null : index
}
