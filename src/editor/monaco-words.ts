/** Monaco's own words, of its find box and menus, by language; those of English are built in. */
const WORDS: ReadonlyMap<string, () => Promise<unknown>> = new Map([
  ['ko', () => import('monaco-editor/nls/lang/ko')],
])

/** Monaco takes its words while it is loaded: they have to be there before it. Never rejects. */
export async function loadMonacoWords(locale: string): Promise<void> {
  try {
    await WORDS.get(new Intl.Locale(locale).language)?.()
  } catch {
    // Offline, or a newer version was deployed meanwhile: they stay English.
  }
}
