import { pretty } from './json-layout'
import { memberOf, stringIn } from './json-member'
import { parseJson, type JsonNode } from './json-tree'
import { readJwkKey } from './jwk-key'
import { JWK_MEMBER_NAMES } from './jwk-members'
import { keyNote, type KeyNote } from './key-note'
import { oneKey, type KeyEntry, type KeyReading, type NotedKey } from './key-reading'
import { problem } from './problem'
import { fail, ok, type Result } from './result'
import { findWrappedKeys, type WrappedKey } from './wrapped-keys'

/** Reads the text of a key that stands inside JSON; null where it turns out to be none. */
export type ReadInner = (text: string) => Promise<Result<KeyReading> | null>

/**
 * Reads the keys in a JSON text: a JSON Web Key, a set of them (RFC 7517 section 5) or their bare
 * list, an object of PEM certificates by their `kid`, as Google publishes them, or whatever keys
 * stand inside an object that is none itself. A JWK is imported only where it stands alone; a key of
 * a set has its problem in its entry.
 *
 * Problems: the `json-` ones, `jwk-set-not-list`, and those of `readJwkKey` and `readInner`; place
 * `key`.
 */
export async function readJsonKeys(
  text: string,
  readInner: ReadInner,
): Promise<Result<KeyReading>> {
  const json = parseJson(text, 'key')
  if (!json.ok) return json
  const root = json.value
  if (memberOf(root, 'kty')) return readLone(text, root)
  const keys = root.type === 'array' && !isListOfText(root) ? root : memberOf(root, 'keys')
  if (keys && keys.type !== 'array')
    return fail(problem('jwk-set-not-list', 'key', keys.range, { type: keys.type }))
  if (keys) return ok(await readSet(text, keys))
  const wrapped = findWrappedKeys(text, root)
  const [only, ...more] = wrapped
  if (!only) return readLone(text, root)
  return more.length === 0 ? readWrapped(only, readInner) : ok(await readAll(wrapped, readInner))
}

/** Such as `x5c` (RFC 7517 section 4.7). */
const isListOfText = ({ entries }: JsonNode): boolean =>
  entries.length > 0 && entries.every(({ value }) => value.type === 'string')

async function readLone(text: string, root: JsonNode): Promise<Result<KeyReading>> {
  const key = await readJwkKey(text, true)
  if (!key.ok) return key
  return ok(oneKey(key.value.key, text, [...duplicateNotes(root), ...key.value.notes]))
}

async function readSet(text: string, { entries }: JsonNode): Promise<KeyReading> {
  const nodes = entries.map(({ value }) => value)
  const keys = await Promise.all(
    nodes.map(async (node) => {
      const own = pretty(text.slice(node.range.start, node.range.end))
      return {
        own,
        key: await readJwkKey(own, false),
        keyId: stringIn(text, memberOf(node, 'kid')),
      }
    }),
  )
  return {
    entries: keys.map(({ own, key, keyId }) => ({ key: keyOf(key), keyId, text: own })),
    isSet: true,
    notes: distinct([
      ...nodes.flatMap(duplicateNotes),
      ...keys.flatMap(({ key }) => (key.ok ? key.value.notes : [])),
    ]),
  }
}

async function readWrapped(
  { path, text }: WrappedKey,
  readInner: ReadInner,
): Promise<Result<KeyReading>> {
  const reading = await readInnerKey(text, readInner)
  if (!reading.ok) return reading
  const note = keyNote('unwrapped', { path: path.join('.') })
  return ok({ ...reading.value, notes: [note, ...reading.value.notes] })
}

/** More than one key inside an object is a set; the names of alike PEM texts are their key IDs. */
async function readAll(wrapped: readonly WrappedKey[], readInner: ReadInner): Promise<KeyReading> {
  const isNamed = areAlike(wrapped)
  const readings = await Promise.all(
    wrapped.map(async ({ path, text }) => ({
      name: isNamed && path.length === 1 ? (path[0] ?? null) : null,
      text,
      reading: await readInnerKey(text, readInner),
    })),
  )
  return {
    entries: readings.flatMap(({ name, text, reading }) =>
      reading.ok
        ? reading.value.entries.map((entry) => named(entry, name))
        : [{ key: reading, keyId: name, text }],
    ),
    isSet: true,
    notes: distinct(readings.flatMap(({ reading }) => (reading.ok ? reading.value.notes : []))),
  }
}

/** Whether all are PEM texts with one label. */
function areAlike(wrapped: readonly WrappedKey[]): boolean {
  const labels = new Set(wrapped.map(({ text }) => /-----BEGIN ([^-]*)/.exec(text)?.[1]))
  return labels.size === 1 && !labels.has(undefined)
}

function named(entry: KeyEntry, name: string | null): KeyEntry {
  const { key } = entry
  if (name === null || entry.keyId !== null) return entry
  return {
    ...entry,
    keyId: name,
    key: key.ok ? ok({ ...key.value, facts: { ...key.value.facts, keyId: name } }) : key,
  }
}

/** Ranges would count in a text that nobody sees: they are left out. */
async function readInnerKey(text: string, readInner: ReadInner): Promise<Result<KeyReading>> {
  const reading = (await readInner(text)) ?? fail(problem('key-missing', 'key', null, {}))
  return reading.ok ? reading : fail({ ...reading.problem, range: null })
}

const keyOf = (key: Result<NotedKey>): KeyEntry['key'] =>
  key.ok ? ok(key.value.key) : fail({ ...key.problem, range: null })

/** What names of a JWK's own members stand more than once in an object. */
function duplicateNotes({ entries }: JsonNode): readonly KeyNote[] {
  const seen = new Set<string>()
  const repeated = new Set<string>()
  for (const { name } of entries) {
    if (name === null || !JWK_MEMBER_NAMES.has(name)) continue
    if (seen.has(name)) repeated.add(name)
    seen.add(name)
  }
  return Array.from(repeated, (member) => keyNote('duplicate-member', { member }))
}

const distinct = (notes: readonly KeyNote[]): readonly KeyNote[] => [
  ...new Map(notes.map((note) => [JSON.stringify(note), note])).values(),
]
