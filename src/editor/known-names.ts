import * as monaco from 'monaco-editor/editor/editor.api.js'
import type { KnownName, KnownValue, Link } from './editor-props'
import { JSON_LANGUAGES } from './json-language'
import { jsonPlaceAt, type JsonPlace } from './json-place'

/** Reading a longer text from its beginning at each keystroke would be felt. */
const MAX_LENGTH = 1_000_000

const namesOf = new WeakMap<monaco.editor.ITextModel, readonly KnownName[]>()

/** Says which names complete and explain themselves in a model, while it lives. */
export function setKnownNames(model: monaco.editor.ITextModel, names: readonly KnownName[]): void {
  namesOf.set(model, names)
}

/** Makes names and values complete themselves, and explain themselves under the pointer. */
export function registerNames(): void {
  monaco.languages.registerCompletionItemProvider(JSON_LANGUAGES, {
    triggerCharacters: ['"'],
    provideCompletionItems: (model, position) => {
      const place = placeAt(model, position)
      if (!place) return { suggestions: [] }
      const range = rangeIn(model, place)
      const suggestions =
        place.kind === 'name'
          ? namesAt(model, place.path).map((known) => completeName(known, place.hasColon, range))
          : valuesAt(model, place).map((value) => completeValue(value, range))
      return { suggestions: suggestions.map(inThisOrder) }
    },
  })
  monaco.languages.registerHoverProvider(JSON_LANGUAGES, {
    provideHover: (model, position) => {
      const place = placeAt(model, position.delta(0, 1))
      const contents = place && explanationAt(model, place)
      return contents && { range: rangeIn(model, place), contents }
    },
  })
}

function explanationAt(
  model: monaco.editor.ITextModel,
  place: JsonPlace,
): monaco.IMarkdownString[] | null {
  if (place.kind === 'name') {
    const known = namesAt(model, place.path).find(({ name }) => name === place.name)
    if (!known) return null
    const { name, detail, documentation, remarks, link } = known
    return explain(name, detail, [documentation, ...remarks], link)
  }
  const text = model.getValueInRange(rangeIn(model, place))
  const known = valuesAt(model, place).find((value) => value.text === text)
  if (!known || known.detail === '') return null
  const { detail, documentation, link } = known
  return explain(unquoted(text), detail, documentation === null ? [] : [documentation], link)
}

function placeAt(model: monaco.editor.ITextModel, position: monaco.IPosition): JsonPlace | null {
  if (!namesOf.has(model) || model.getValueLength() > MAX_LENGTH) return null
  return jsonPlaceAt(model.getValue(), model.getOffsetAt(position))
}

const rangeIn = (model: monaco.editor.ITextModel, { range }: JsonPlace): monaco.Range =>
  monaco.Range.fromPositions(model.getPositionAt(range.start), model.getPositionAt(range.end))

/** The names that are known in the object that the path leads to. */
function namesAt(model: monaco.editor.ITextModel, path: readonly string[]): readonly KnownName[] {
  let names = namesOf.get(model) ?? []
  for (const step of path) names = names.find(({ name }) => name === step)?.members ?? []
  return names
}

function valuesAt(
  model: monaco.editor.ITextModel,
  { path, isElement }: Extract<JsonPlace, { kind: 'value' }>,
): readonly KnownValue[] {
  const known = namesAt(model, path.slice(0, -1)).find(({ name }) => name === path.at(-1))
  if (!known) return []
  return isElement ? known.elements : known.values
}

function completeName(
  known: KnownName,
  hasColon: boolean,
  range: monaco.Range,
): monaco.languages.CompletionItem {
  const quoted = JSON.stringify(known.name)
  return {
    label: { label: known.name, description: known.detail },
    kind: monaco.languages.CompletionItemKind.Property,
    documentation: known.documentation,
    filterText: quoted,
    insertText: hasColon ? quoted : known.insert,
    range,
  }
}

const completeValue = (
  { text, detail, documentation }: KnownValue,
  range: monaco.Range,
): monaco.languages.CompletionItem => ({
  label: { label: unquoted(text), description: detail },
  kind: monaco.languages.CompletionItemKind.Value,
  ...(documentation !== null && { documentation }),
  filterText: text,
  insertText: text,
  range,
})

/** Among those that match as well, the order is ours and not the alphabet's. */
const inThisOrder = (
  item: monaco.languages.CompletionItem,
  index: number,
): monaco.languages.CompletionItem => ({ ...item, sortText: String(index).padStart(4, '0') })

function explain(
  what: string,
  detail: string,
  paragraphs: readonly string[],
  link: Link | null,
): monaco.IMarkdownString[] {
  const lines = [
    `**${escapeMarkdown(what)}** ${escapeMarkdown(detail)}`,
    ...paragraphs.map(escapeMarkdown),
    ...(link === null ? [] : [`[${escapeMarkdown(link.text)}](${link.url})`]),
  ]
  return lines.map((value) => ({ value }))
}

const unquoted = (text: string): string => text.replaceAll('"', '')

const escapeMarkdown = (text: string): string => text.replace(/[\\`*_{}[\]()#+\-.!<>|~&]/g, '\\$&')
