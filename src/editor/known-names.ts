import * as monaco from 'monaco-editor/editor/editor.api.js'
import type { KnownName } from './editor-props'
import { JSON_LANGUAGES } from './json-language'
import { propertyNameAt } from './property-name'

/** Reading a longer text from its beginning at each keystroke would be felt. */
const MAX_LENGTH = 1_000_000

const namesOf = new WeakMap<monaco.editor.ITextModel, readonly KnownName[]>()

/** Says which names complete and explain themselves in a model, while it lives. */
export function setKnownNames(model: monaco.editor.ITextModel, names: readonly KnownName[]): void {
  namesOf.set(model, names)
}

/** Makes names complete themselves and explain themselves under the pointer. */
export function registerNames(): void {
  monaco.languages.registerCompletionItemProvider(JSON_LANGUAGES, {
    triggerCharacters: ['"'],
    provideCompletionItems: (model, position) => {
      const found = nameAt(model, position)
      if (!found) return { suggestions: [] }
      const { range, hasColon } = found
      return {
        suggestions: (namesOf.get(model) ?? []).map((known) => {
          const quoted = JSON.stringify(known.name)
          return {
            label: { label: known.name, description: known.detail },
            kind: monaco.languages.CompletionItemKind.Property,
            documentation: known.documentation,
            filterText: quoted,
            insertText: hasColon ? quoted : known.insert,
            range,
          }
        }),
      }
    },
  })
  monaco.languages.registerHoverProvider(JSON_LANGUAGES, {
    provideHover: (model, position) => {
      const found = nameAt(model, position.delta(0, 1))
      const known = found && namesOf.get(model)?.find(({ name }) => name === found.name)
      if (!known) return null
      return {
        range: found.range,
        contents: [
          { value: `**${escapeMarkdown(known.name)}** ${escapeMarkdown(known.detail)}` },
          { value: escapeMarkdown(known.documentation) },
        ],
      }
    },
  })
}

function nameAt(model: monaco.editor.ITextModel, position: monaco.IPosition) {
  if (!namesOf.has(model) || model.getValueLength() > MAX_LENGTH) return null
  const found = propertyNameAt(model.getValue(), model.getOffsetAt(position))
  if (!found) return null
  const start = model.getPositionAt(found.range.start)
  const end = model.getPositionAt(found.range.end)
  return { ...found, range: monaco.Range.fromPositions(start, end) }
}

const escapeMarkdown = (text: string): string => text.replace(/[\\`*_{}[\]()#+\-.!<>|~&]/g, '\\$&')
