import * as monaco from 'monaco-editor/editor/editor.api.js'

/** The language identifiers of the models; the two kinds of JSON differ in the colour of their names. */
export const LANGUAGES = {
  token: 'triptych-token',
  header: 'triptych-header-json',
  payload: 'triptych-payload-json',
} as const

export const JSON_LANGUAGES = [LANGUAGES.header, LANGUAGES.payload]

/** Teaches Monaco the languages. A token has no grammar: its colours are decorations. */
export function registerJson(): void {
  monaco.languages.register({ id: LANGUAGES.token })
  for (const tone of ['header', 'payload'] as const) {
    const id = LANGUAGES[tone]
    monaco.languages.register({ id })
    monaco.languages.setLanguageConfiguration(id, CONFIGURATION)
    monaco.languages.setMonarchTokensProvider(id, grammar(tone))
  }
}

const CONFIGURATION: monaco.languages.LanguageConfiguration = {
  brackets: [
    ['{', '}'],
    ['[', ']'],
  ],
  wordPattern: /"[^"\\\r\n]*"?|[\w.+-]+/,
}

const grammar = (tone: 'header' | 'payload'): monaco.languages.IMonarchLanguage => ({
  defaultToken: '',
  tokenPostfix: '',
  tokenizer: {
    root: [
      [/"(?:[^"\\]|\\.)*"(?=\s*:)/, `name.${tone}`],
      [/"(?:[^"\\]|\\.)*"?/, 'string'],
      [/-?\d[\d.eE+-]*/, 'number'],
      [/\b(?:true|false|null)\b/, 'literal'],
    ],
  },
})
