import { readJson } from './json'
import { readJwkKey } from './jwk-key'
import { oneKey, type KeyEntry, type KeyReading } from './key-reading'
import { isPem } from './key-shape'
import { readPemKeys } from './pem-keys'
import { problem } from './problem'
import { fail, ok, type Result } from './result'

/**
 * Reads the keys in a JSON text: a JSON Web Key, a set of them (RFC 7517 section 5) or their bare
 * list, or an object of PEM certificates by their `kid`, as Google publishes them. Only a key that
 * stands alone is imported; a key of a set has its problem in its entry.
 *
 * Problems: the `json-` ones, `jwk-set-not-list`, and those of `readJwkKey`; place `key`.
 */
export async function readJsonKeys(text: string): Promise<Result<KeyReading>> {
  const { fault, members } = readJson(text, 'key', NAMES)
  if (fault) return fail(fault)
  const keys = members.find(({ name }) => name === 'keys')
  if (keys && keys.type !== 'array')
    return fail(problem('jwk-set-not-list', 'key', keys.valueRange, { type: keys.type }))

  const value: unknown = JSON.parse(text)
  const list = listOf(value)
  if (list) return ok(asSet(await Promise.all(list.map(readEntry))))
  if (isMapOfPem(value)) return ok(asSet(await Promise.all(Object.entries(value).map(readNamed))))
  const key = await readJwkKey(text, true)
  return key.ok ? ok(oneKey(key.value, text)) : key
}

const NAMES: ReadonlySet<string> = new Set(['keys'])

const asSet = (entries: readonly KeyEntry[]): KeyReading => ({ entries, isSet: true, notes: [] })

function listOf(value: unknown): readonly unknown[] | null {
  const list = isObject(value) && !Array.isArray(value) ? value['keys'] : value
  return Array.isArray(list) ? (list as readonly unknown[]) : null
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

function isMapOfPem(value: unknown): value is Readonly<Record<string, string>> {
  const values = isObject(value) ? Object.values(value) : []
  return values.length > 0 && values.every((one) => typeof one === 'string' && isPem(one))
}

/** Ranges of problems would count in the entry's own text, which nobody sees: they are left out. */
async function readEntry(value: unknown): Promise<KeyEntry> {
  const text = JSON.stringify(value, null, 2)
  const key = await readJwkKey(text, false)
  const keyId = isObject(value) && typeof value['kid'] === 'string' ? value['kid'] : null
  return { key: key.ok ? key : fail({ ...key.problem, range: null }), keyId, text }
}

async function readNamed([keyId, pem]: readonly [string, string]): Promise<KeyEntry> {
  const reading = await readPemKeys(pem, '')
  if (!reading.ok) return { key: fail({ ...reading.problem, range: null }), keyId, text: pem }
  const [entry] = reading.value.entries
  const key = entry?.key ?? fail(problem('key-missing', 'key', null, {}))
  return {
    key: key.ok ? ok({ ...key.value, facts: { ...key.value.facts, keyId } }) : key,
    keyId,
    text: pem,
  }
}
