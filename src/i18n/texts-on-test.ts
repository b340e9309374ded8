import { LANGUAGES, loadLanguage } from './languages'
import type { GlossaryTexts, LateMessages, LearnTexts, Messages, RegistryTexts } from './messages'

/** Whatever a text knows that somebody else wrote: long, of two lines, turned around. */
export const HOSTILE = `\u202ea\n${'b'.repeat(100_000)}`

/** All that a language says. */
export interface Texts {
  readonly tag: string
  readonly messages: Messages
  readonly late: LateMessages
  readonly registry: RegistryTexts
  readonly learn: LearnTexts
  readonly glossary: GlossaryTexts
}

export const loadTexts = async (tag: string): Promise<Texts> => {
  const messages = await loadLanguage(tag)
  const [late, registry, learn, glossary] = await Promise.all([
    messages.loadLate(),
    messages.loadRegistry(),
    messages.loadLearn(),
    messages.loadGlossary(),
  ])
  return { tag, messages, late, registry, learn, glossary }
}

/** The texts of every language, English first. */
export const TEXTS: readonly Texts[] = await Promise.all(LANGUAGES.map(loadTexts))

/** A row for each sample of each code, as `test.each` wants them. */
export const rowsOf = <D>(samples: {
  readonly [C in keyof D]: readonly D[C][]
}): readonly { readonly [C in keyof D]: { readonly code: C; readonly data: D[C] } }[keyof D][] =>
  (Object.keys(samples) as (keyof D)[]).flatMap((code) =>
    samples[code].map((data) => ({ code, data })),
  )
