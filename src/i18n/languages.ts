import { messages as english } from './en/messages'
import type { Messages } from './messages'

/** English comes with the page; each other folder here is a language, loaded once it is chosen. */
const folders = import.meta.glob<Messages>(['./*/messages.ts', '!./en/messages.ts'], {
  import: 'messages',
})

const ENGLISH = 'en'

/** English with every text marked, by the name that CLDR has for it: it shows what bypasses the messages. */
const PSEUDO = 'en-XA'

/** The languages of the interface as BCP 47 tags. */
export const LANGUAGES: readonly string[] = [
  ENGLISH,
  ...Object.keys(folders).map((path) => path.split('/')[1] ?? path),
]

/** What a language calls itself. */
export const nameOfLanguage = (tag: string): string =>
  new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag

/**
 * The first of the wanted languages that there is, by its primary subtag (`ko` for `ko-KR`), or
 * English.
 */
export const chooseLanguage = (wanted: readonly string[]): string =>
  wanted
    .map((tag) => (tag === PSEUDO ? tag : tag.toLowerCase().split('-')[0]))
    .find((tag) => tag === PSEUDO || (tag !== undefined && LANGUAGES.includes(tag))) ?? ENGLISH

/** English is there at once, and stands in where another language can't be loaded. */
export function loadLanguage(tag: string): Messages | Promise<Messages> {
  const load = tag === PSEUDO ? loadPseudo : folders[`./${tag}/messages.ts`]
  return load?.().catch(() => english) ?? english
}

const loadPseudo = async (): Promise<Messages> => (await import('./pseudo')).pseudo
